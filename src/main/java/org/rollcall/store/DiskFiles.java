package org.rollcall.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that stay whole whenever the power fails.
public final class DiskFiles {

    private DiskFiles() {}

    /// Waits until what was written to `file` is on the disk.
    ///
    /// @throws IOException if it cannot be
    public static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Gives the written file `from` the name `to`, in one step that lasts.
    ///
    /// @throws IOException if it cannot be; then `to` is what it was
    public static void switchTo(Path from, Path to) throws IOException {
        sync(from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        var folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            syncFolder(folder);
        }
    }

    private static void syncFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folder; it writes a move through by itself.
        }
    }
}
