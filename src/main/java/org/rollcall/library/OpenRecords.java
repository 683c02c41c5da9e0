package org.rollcall.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rollcall.store.RecordStore;
import org.rollcall.store.StoreException;

/// The record that is open, and those before it that somebody may still be reading.
///
/// Threads may share it.
final class OpenRecords implements AutoCloseable {

    private final RecordFolder folder;
    // The newest is the last. Also the lock of what changes it.
    private final Deque<Opened> all = new ArrayDeque<>();
    // Read without a lock: who asks never waits for one that is being opened.
    private volatile RecordStore current;
    private boolean closed;

    private record Opened(RecordStore record, Optional<UseMark> mark) {}

    /// @param mark says to other programs that `record` is in use
    OpenRecords(RecordFolder folder, RecordStore record, Optional<UseMark> mark) {
        this.folder = folder;
        all.add(new Opened(record, mark));
        current = record;
    }

    Path folder() {
        return folder.folder();
    }

    RecordStore current() {
        return current;
    }

    /// Whether another file counts now; false where that cannot be found out.
    boolean isOutdated() {
        try {
            return folder.current().filter(Files::exists).filter(this::isOther).isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean isOther(Path file) {
        return !file.getFileName().equals(current.file().getFileName());
    }

    /// Opens the record that counts now.
    ///
    /// @throws LibraryException if it cannot be opened, and then the old one stays
    void reload() throws LibraryException {
        synchronized (all) {
            if (closed || !isOutdated()) {
                return;
            }
            try {
                keep(opened());
            } catch (StoreException e) {
                throw LibraryException.of(e);
            } catch (IOException e) {
                throw LibraryException.of(folder.folder(), e);
            }
        }
    }

    // Held, because nobody may clean the record up before the mark is on it.
    private Opened opened() throws IOException, LibraryException {
        try {
            return FolderLock.whileHeld(folder.folder(), () -> opened(true));
        } catch (IOException _) {
            return opened(false);
        }
    }

    private Opened opened(boolean marked) throws IOException {
        var record = folder.openAny().orElseThrow(() -> new IOException("no record"));
        try {
            return new Opened(
                    record, marked ? Optional.of(UseMark.on(record.file())) : Optional.empty());
        } catch (IOException e) {
            record.close();
            throw e;
        }
    }

    // A program of another version may have left tables that this one cannot read.
    private void keep(Opened opened) {
        if (!opened.record.isReadable()) {
            close(opened);
            return;
        }
        all.addLast(opened);
        current = opened.record;
    }

    /// Closes all of them.
    ///
    /// @throws StoreException if one cannot be closed
    @Override
    public void close() {
        synchronized (all) {
            closed = true;
            while (!all.isEmpty()) {
                close(all.removeLast());
            }
        }
    }

    private static void close(Opened opened) {
        try (var _ = opened.record) {
            opened.mark.ifPresent(OpenRecords::release);
        }
    }

    // What is left of a mark, the next start removes.
    private static void release(UseMark mark) {
        try {
            mark.close();
        } catch (IOException _) {
            return;
        }
    }
}
