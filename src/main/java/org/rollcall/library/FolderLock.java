package org.rollcall.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Lets one program at a time change what lies in a folder.
final class FolderLock {

    private static final String FILE = "library.lock";
    private static final String IMPORT_FILE = "import.lock";
    // A file lock is one for the whole process, and whoever gives up waiting for it would drop it
    // for the thread that has it.
    private static final ReentrantLock IMPORT_TURN = new ReentrantLock();
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

    /// Does `work` while nobody else imports into `folder`; waits as long as `patient` says so.
    ///
    /// @throws IOException if the lock cannot be had because the folder cannot be written
    /// @throws LibraryException if it was not had before patience ended
    static <T> T whileImporting(Path folder, BooleanSupplier patient, Work<T> work)
            throws IOException, LibraryException {
        var file = folder.resolve(IMPORT_FILE);
        await(IMPORT_TURN::tryLock, file, patient);
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            await(() -> isLocked(channel), file, patient);
            return work.run();
        } finally {
            IMPORT_TURN.unlock();
        }
    }

    @FunctionalInterface
    private interface Attempt {
        boolean succeeds() throws IOException;
    }

    private static void await(Attempt attempt, Path file, BooleanSupplier patient)
            throws IOException, LibraryException {
        while (!attempt.succeeds()) {
            if (!patient.getAsBoolean()) {
                throw LibraryException.locked(file);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// The same for who waits no longer than `patience`.
    static <T> T whileHeld(Path folder, Duration patience, Work<T> work)
            throws IOException, LibraryException {
        // A file lock is one for the whole process: inside it, threads take turns this way.
        synchronized (FolderLock.class) {
            var file = folder.resolve(FILE);
            try (var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Closing the channel lets go of it.
                await(() -> isLocked(channel), file, until(patience));
                return work.run();
            }
        }
    }

    private static BooleanSupplier until(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        return () -> System.nanoTime() <= end;
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
