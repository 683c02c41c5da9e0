package org.rollcall.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Lets one program at a time change what lies in a folder.
final class FolderLock {

    private static final String FILE = "library.lock";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private FolderLock() {}

    /// Something to do while nobody else changes the folder.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, LibraryException;
    }

    /// Does `work` while nobody else changes `folder`.
    ///
    /// @throws IOException if the lock cannot be had because the folder cannot be written
    /// @throws LibraryException if another program does not let go of it
    static <T> T whileHeld(Path folder, Work<T> work) throws IOException, LibraryException {
        return whileHeld(folder, PATIENCE, work);
    }

    /// The same for who waits no longer than `patience`.
    static <T> T whileHeld(Path folder, Duration patience, Work<T> work)
            throws IOException, LibraryException {
        // A file lock is one for the whole process: inside it, threads take turns this way.
        synchronized (FolderLock.class) {
            var file = folder.resolve(FILE);
            try (var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                await(channel, file, patience);
                return work.run();
            }
        }
    }

    private static void await(FileChannel channel, Path file, Duration patience)
            throws IOException, LibraryException {
        long end = System.nanoTime() + patience.toNanos();
        // Closing the channel lets go of it.
        while (!isLocked(channel)) {
            if (System.nanoTime() > end) {
                throw LibraryException.locked(file);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // Somebody in this process locks it without asking this class.
            return false;
        }
    }
}
