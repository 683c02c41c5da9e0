package org.rollcall.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.store.DiskFiles;
import org.rollcall.store.RecordStore;
import org.rollcall.store.StoreException;

/// The record files of one folder, and the one among them that counts.
///
/// `record.current` names it. A new record is a new file; who has the old one open goes on reading
/// it.
final class RecordFolder {

    private static final String POINTER = "record.current";
    private static final String UNFINISHED = ".tmp";
    private static final Pattern RECORD = Pattern.compile("record-(\\d{1,9})\\.db");

    private final Path folder;

    /// What was found under the name that counts.
    sealed interface Found {

        /// A record that is as it should be.
        record Sound(RecordStore record) implements Found {}

        /// A sound record, but with other built-in votes or other tables than this program's.
        record Stale(RecordStore record) implements Found {}

        /// No record.
        record None() implements Found {}

        /// A file that cannot be read as a record any more.
        ///
        /// @param imported the names of the files that were imported into it, if they can be told
        record Damaged(Optional<List<String>> imported) implements Found {}
    }

    RecordFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder.
    Path folder() {
        return folder;
    }

    /// Opens the record that counts.
    ///
    /// @param fingerprint of the built-in votes that it must have
    /// @throws IOException if the pointer cannot be read
    /// @throws StoreException if the record cannot be opened for another reason than damage
    Found open(String fingerprint) throws IOException {
        var current = current();
        if (current.isEmpty()) {
            return new Found.None();
        }
        if (!Files.exists(current.get())) {
            return new Found.Damaged(Optional.empty());
        }
        try {
            var record = RecordStore.open(current.get());
            return record.isOf(fingerprint) ? new Found.Sound(record) : new Found.Stale(record);
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.DAMAGED) {
                return new Found.Damaged(RecordStore.namesIn(current.get()));
            }
            throw e;
        }
    }

    /// Opens the record that counts whatever votes it is of, for who cannot build another.
    Optional<RecordStore> openAny() throws IOException {
        return current().filter(Files::exists).map(RecordStore::open);
    }

    /// The file that counts, if the pointer names one.
    ///
    /// @throws IOException if the pointer cannot be read
    Optional<Path> current() throws IOException {
        var pointer = folder.resolve(POINTER);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        // As bytes: what a damaged pointer holds need not be text.
        var name = new String(Files.readAllBytes(pointer), StandardCharsets.US_ASCII);
        return Optional.of(name.strip())
                .filter(text -> RECORD.matcher(text).matches())
                .map(folder::resolve);
    }

    /// A name for a record that is being written, which nobody reads and nobody else writes to.
    ///
    /// @throws IOException if the folder cannot be written
    Path draft() throws IOException {
        var file = Files.createTempFile(folder, "record-", ".db" + UNFINISHED);
        // SQLite makes it; this was to have the name.
        Files.delete(file);
        return file;
    }

    /// Makes the finished record `draft` the one that counts. Only one program at a time may do
    /// this.
    ///
    /// @return its file from now on
    /// @throws IOException if the folder cannot be written; then the old one counts as before
    Path switchTo(Path draft) throws IOException {
        var name = "record-" + (highest() + 1) + ".db";
        DiskFiles.switchTo(draft, folder.resolve(name));
        var pointer = folder.resolve(POINTER + UNFINISHED);
        Files.writeString(pointer, name + "\n");
        DiskFiles.switchTo(pointer, folder.resolve(POINTER));
        return folder.resolve(name);
    }

    /// Removes records that nobody uses, but never `current`, and what killed programs left half
    /// done.
    ///
    /// @throws IOException if the folder cannot be read
    void cleanUp(Path current) throws IOException {
        for (var unfinished : list("record*" + UNFINISHED)) {
            if (!UseMark.isOn(unfinished)) {
                remove(unfinished);
            }
        }
        for (var record : list("record-*.db")) {
            boolean used = UseMark.isOn(record);
            if (!used && !record.equals(current) && number(record) > 0) {
                remove(record);
            }
        }
    }

    // What cannot be removed now, as under Windows a file that is open, can be the next time.
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            return;
        }
    }

    private int highest() throws IOException {
        var names = list("record-*.db");
        // Also the number of one that is gone: somebody may still have it open.
        current().ifPresent(names::add);
        return names.stream().mapToInt(RecordFolder::number).max().orElse(0);
    }

    private static int number(Path record) {
        var name = RECORD.matcher(String.valueOf(record.getFileName()));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private List<Path> list(String names) throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            files.forEach(found::add);
        }
        return found;
    }
}
