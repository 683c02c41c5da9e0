package org.rollcall.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Tells other programs that a record file is in use: a locked file of its own beside it.
///
/// The lock is not on the record itself, because closing any channel on a file drops all locks that
/// the process has on it, SQLite's too. For the same reason every use has a file of its own: two
/// uses in one process would let go of each other's. A program that is killed leaves its file
/// behind, but not the lock.
final class UseMark implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private UseMark(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Marks `database` as in use until this is closed.
    ///
    /// @throws IOException if the mark cannot be made
    static UseMark on(Path database) throws IOException {
        var folder = database.toAbsolutePath().getParent();
        var file =
                Files.createTempFile(
                        folder == null ? Path.of("") : folder, prefix(database) + own(), ".lock");
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        // Nobody else knows the name: nobody holds it.
        channel.lock();
        return new UseMark(file, channel);
    }

    /// Whether anybody uses `database`; marks that killed programs left are removed.
    ///
    /// @throws IOException if the folder cannot be read
    static boolean isOn(Path database) throws IOException {
        boolean used = false;
        var folder = database.toAbsolutePath().getParent();
        try (var marks =
                Files.newDirectoryStream(
                        folder == null ? Path.of("") : folder, prefix(database) + "*.lock")) {
            for (var mark : marks) {
                used |= isHeld(mark, prefix(database) + own());
            }
        }
        return used;
    }

    private static boolean isHeld(Path mark, String own) {
        // Opening and closing a file that this process has locked would let go of it.
        if (String.valueOf(mark.getFileName()).startsWith(own)) {
            return true;
        }
        try {
            try (var channel = FileChannel.open(mark, StandardOpenOption.WRITE)) {
                if (channel.tryLock() == null) {
                    return true;
                }
            }
            Files.deleteIfExists(mark);
            return false;
        } catch (IOException | OverlappingFileLockException _) {
            // Who cannot look takes care: the record stays.
            return true;
        }
    }

    private static String prefix(Path database) {
        return database.getFileName() + ".";
    }

    private static String own() {
        return ProcessHandle.current().pid() + "-";
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
