package org.rollcall.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A program of its own that opens a library, says so, and holds it until its input ends.
final class LibraryHolder {

    private LibraryHolder() {}

    /// Opens the folder that is the first of `args`, with votes whose fingerprint is the second.
    public static void main(String[] args) throws IOException, LibraryException {
        try (var library = Library.open(Path.of(args[0]), new SampleSource(args[1]))) {
            System.out.write(
                    (library.record().file().getFileName() + "\n")
                            .getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// Starts it.
    static Process start(Path folder, String fingerprint) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LibraryHolder.class.getName(),
                        folder.toString(),
                        fingerprint)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
