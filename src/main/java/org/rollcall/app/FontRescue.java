package org.rollcall.app;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rollcall.ui.kit.Fonts;

/// Gives a machine without any font the interface's own.
///
/// On Linux, JavaFX asks fontconfig for a font and fails at the first letter where there is none,
/// also when it has been given one by Font.loadFont. So fontconfig is told of one before JavaFX
/// starts. Where fontconfig itself is missing nothing can be done.
public final class FontRescue {

    private static final int REGULAR = 400;

    private FontRescue() {}

    /// Does it where it is needed. Call it before JavaFX starts.
    ///
    /// @return whether it was needed and done
    public static boolean run() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return false;
        }
        try {
            var fontconfig = fontconfig();
            return countFonts(fontconfig) == 0 && add(fontconfig);
        } catch (IllegalArgumentException | IOException _) {
            return false;
        }
    }

    // Never closed: JavaFX goes on using the same library.
    @SuppressWarnings("restricted")
    private static SymbolLookup fontconfig() {
        return SymbolLookup.libraryLookup("libfontconfig.so.1", Arena.global());
    }

    // FcConfigGetFonts answers with a structure that begins with the number of fonts.
    @SuppressWarnings("restricted")
    private static int countFonts(SymbolLookup fontconfig) {
        var get =
                Linker.nativeLinker()
                        .downcallHandle(
                                fontconfig.findOrThrow("FcConfigGetFonts"),
                                FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
        try {
            var fonts = (MemorySegment) get.invokeExact(MemorySegment.NULL, 0);
            return fonts.address() == 0
                    ? 0
                    : fonts.reinterpret(JAVA_INT.byteSize()).get(JAVA_INT, 0);
        } catch (Throwable e) {
            throw new IllegalStateException("fontconfig cannot be called", e);
        }
    }

    @SuppressWarnings("restricted")
    private static boolean add(SymbolLookup fontconfig) throws IOException {
        var add =
                Linker.nativeLinker()
                        .downcallHandle(
                                fontconfig.findOrThrow("FcConfigAppFontAddFile"),
                                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        var file = unpacked();
        try (var arena = Arena.ofConfined()) {
            return (int) add.invokeExact(MemorySegment.NULL, arena.allocateFrom(file.toString()))
                    != 0;
        } catch (Throwable e) {
            throw new IllegalStateException("fontconfig cannot be called", e);
        }
    }

    private static Path unpacked() throws IOException {
        var resource = Fonts.file(REGULAR).orElseThrow(() -> new IOException("no font"));
        var file = Files.createTempFile("rollcall", ".woff");
        file.toFile().deleteOnExit();
        try (var stream = resource.openStream()) {
            Files.write(file, stream.readAllBytes());
        }
        return file;
    }
}
