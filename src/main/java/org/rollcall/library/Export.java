package org.rollcall.library;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.store.ExportDatabase;
import org.rollcall.store.ExportTable;
import org.rollcall.store.RecordStore;
import org.rollcall.vote.Membership;

/// Writes votes for R, Python and other programs: as one SQLite file, or as a folder of CSV files;
/// with a data dictionary and a script for each of the two.
///
/// It is there whole or not at all. Hypothetical votes are never part of it.
public final class Export {

    private static final List<String> SCRIPTS = List.of("agreement.py", "agreement.R");
    private static final String DICTIONARY = "dictionary.md";

    private final RecordStore record;
    private final Membership membership;
    private final Selection selection;

    /// What it is written as.
    public enum Form {
        /// One SQLite file.
        SQLITE,
        /// A folder of CSV files.
        CSV;

        /// The form of what is called `target`: a file that ends like a database, else a folder.
        public static Form of(Path target) {
            return String.valueOf(target.getFileName()).matches("(?i).*\\.(db|sqlite|sqlite3)")
                    ? SQLITE
                    : CSV;
        }
    }

    /// What was written.
    public record Written(int votes, long ballots) {}

    /// Of those votes of `record` that `selection` names.
    public Export(RecordStore record, Membership membership, Selection selection) {
        this.record = record;
        this.membership = membership;
        this.selection = selection;
    }

    /// Where the data dictionary of an export to `target` lies.
    public static Path dictionary(Path target) {
        return Form.of(target) == Form.SQLITE
                ? target.resolveSibling(
                        named(Form.SQLITE, String.valueOf(target.getFileName()), DICTIONARY))
                : target.resolve(DICTIONARY);
    }

    /// Writes it to `target`.
    ///
    /// @return empty if `watch` gave it up; nothing is left of it then
    /// @throws IOException if it cannot be written, or something else is there already; what was
    ///   there is then untouched
    /// @throws org.rollcall.store.StoreException if the record cannot be read or the file written
    public Optional<Written> write(Form form, Path target, ExportWatch watch) throws IOException {
        var place = target.toAbsolutePath().normalize();
        var parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new NotDirectoryException(String.valueOf(parent));
        }
        refuseOthers(form, place);
        var unfinished = parent.resolve("." + place.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectory(unfinished);
            var written = write(form, place, unfinished, watch);
            if (written.isPresent()) {
                keep(form, unfinished, place);
            }
            return written;
        } finally {
            remove(unfinished);
        }
    }

    // A file that is no export of ours may be precious, and so may be what lies in a folder.
    private static void refuseOthers(Form form, Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        boolean fine =
                form == Form.SQLITE
                        ? Files.isRegularFile(place) && ExportDatabase.isOne(place)
                        : Files.isDirectory(place) && isEmpty(place);
        if (!fine) {
            throw new FileAlreadyExistsException(
                    place.toString(), null, Texts.say("export.there." + form.name(), place));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Optional<Written> write(Form form, Path place, Path unfinished, ExportWatch watch)
            throws IOException {
        var name = String.valueOf(place.getFileName());
        try (var sink =
                form == Form.SQLITE
                        ? new SqliteFile(unfinished.resolve(name))
                        : new CsvFolder(unfinished)) {
            var ballots = new ExportRows(record, membership, sink).write(selection, watch);
            if (ballots.isEmpty()) {
                return Optional.empty();
            }
            meta(sink, ballots.get());
            ExportDictionary.addTo(sink);
            sink.finish();
            beside(form, name, unfinished);
            return Optional.of(new Written(selection.symbols().size(), ballots.get()));
        }
    }

    private void meta(ExportSink sink, long ballots) throws IOException {
        sink.add(ExportTable.META, "schema_version", "1");
        sink.add(ExportTable.META, "made_by", "Rollcall");
        sink.add(
                ExportTable.META,
                "made_at",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        sink.add(ExportTable.META, "filter", selection.filter());
        sink.add(ExportTable.META, "votes", String.valueOf(selection.symbols().size()));
        sink.add(ExportTable.META, "ballots", String.valueOf(ballots));
        sink.add(ExportTable.META, "hypothetical", "none");
    }

    private static void beside(Form form, String name, Path unfinished) throws IOException {
        for (var script : SCRIPTS) {
            try (var stream = Export.class.getResourceAsStream(script)) {
                if (stream == null) {
                    throw new IOException("no " + script);
                }
                Files.write(unfinished.resolve(named(form, name, script)), stream.readAllBytes());
            }
        }
        var command =
                form == Form.SQLITE
                        ? "`python3 " + named(form, name, SCRIPTS.getFirst()) + " " + name + "`"
                        : "`python3 " + SCRIPTS.getFirst() + " .`";
        Files.writeString(
                unfinished.resolve(named(form, name, DICTIONARY)),
                ExportDictionary.markdown(command),
                StandardCharsets.UTF_8);
    }

    // Beside a file, whatever else the person has in that folder keeps its name.
    private static String named(Form form, String name, String what) {
        return form == Form.SQLITE ? name + "." + what : what;
    }

    // The database last: once it is there, all is.
    private static void keep(Form form, Path unfinished, Path place) throws IOException {
        if (form == Form.CSV) {
            Files.deleteIfExists(place);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        var name = String.valueOf(place.getFileName());
        for (var what : List.of(SCRIPTS.getFirst(), SCRIPTS.getLast(), DICTIONARY)) {
            move(unfinished, place, named(Form.SQLITE, name, what));
        }
        move(unfinished, place, name);
    }

    private static void move(Path unfinished, Path place, String name) throws IOException {
        Files.move(
                unfinished.resolve(name),
                place.resolveSibling(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
