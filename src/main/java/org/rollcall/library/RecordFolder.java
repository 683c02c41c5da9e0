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
import org.rollcall.store.RecordWriter;
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
    private final RecordSource source;

    /// What was found under the name that counts.
    sealed interface Found {

        /// A record that is as it should be.
        record Sound(RecordStore record) implements Found {}

        /// No record, or one of other votes.
        record None() implements Found {}

        /// A file that cannot be read as a record any more.
        record Damaged() implements Found {}
    }

    RecordFolder(Path folder, RecordSource source) {
        this.folder = folder;
        this.source = source;
    }

    /// Opens the record that counts, if it is sound and of the source's votes.
    ///
    /// @throws IOException if the source or the pointer cannot be read
    /// @throws StoreException if the record cannot be opened for another reason than damage
    Found open() throws IOException {
        var current = current();
        if (current.isEmpty()) {
            return new Found.None();
        }
        if (!Files.exists(current.get())) {
            return new Found.Damaged();
        }
        try {
            var record = RecordStore.open(current.get());
            if (record.isOf(source.fingerprint())) {
                return new Found.Sound(record);
            }
            record.close();
            return new Found.None();
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.DAMAGED) {
                return new Found.Damaged();
            }
            throw e;
        }
    }

    /// Opens the record that counts whatever votes it is of, for who cannot build another.
    Optional<RecordStore> openAny() throws IOException {
        return current().filter(Files::exists).map(RecordStore::open);
    }

    /// Builds a new record beside the others, and makes it the one that counts.
    ///
    /// @throws IOException if the folder cannot be written
    /// @throws LibraryException if the source is not sound
    /// @throws StoreException if the record cannot be written
    RecordStore build() throws IOException, LibraryException {
        var name = "record-" + (highest() + 1) + ".db";
        var unfinished = folder.resolve(name + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try {
            write(unfinished);
        } catch (StoreException e) {
            // On a full disk, what is of no use to anybody should not take up room.
            remove(unfinished);
            throw e;
        }
        DiskFiles.switchTo(unfinished, folder.resolve(name));
        var pointer = folder.resolve(POINTER + UNFINISHED);
        Files.writeString(pointer, name + "\n");
        DiskFiles.switchTo(pointer, folder.resolve(POINTER));
        return RecordStore.open(folder.resolve(name));
    }

    private void write(Path file) throws LibraryException {
        try {
            RecordWriter.write(file, source.votes(), source.fingerprint());
        } catch (IOException e) {
            throw LibraryException.builtIn(e);
        }
    }

    /// Removes records that nobody uses, but never `current`, and what killed programs left half
    /// done.
    ///
    /// @throws IOException if the folder cannot be read
    void cleanUp(Path current) throws IOException {
        for (var unfinished : list("record*" + UNFINISHED)) {
            remove(unfinished);
        }
        for (var record : list("record-*.db")) {
            boolean used = UseMark.isOn(record);
            if (!used && !record.equals(current) && number(record) > 0) {
                remove(record);
            }
        }
    }

    // What cannot be removed now, as under Windows a file that is open, can be the next time.
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            return;
        }
    }

    private Optional<Path> current() throws IOException {
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
