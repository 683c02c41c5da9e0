package org.rollcall.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes files that are there whole or not at all.
public final class WholeFile {

    private WholeFile() {}

    /// Writes `bytes` to `file`, replacing what was there.
    ///
    /// @throws IOException if it cannot be written; what was there is then untouched
    public static void write(Path file, byte[] bytes) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        if (folder == null) {
            throw new IOException(target + " is no file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        // Not a temporary file of the system's: those can be read by their owner only.
        var unfinished = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            // Atomic: a plain move deletes what was there before it knows that it can move.
            Files.move(
                    unfinished,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
