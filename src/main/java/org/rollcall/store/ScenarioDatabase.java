package org.rollcall.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/// The database of what the person made: settings, hypothetical and live votes, notes, saved
/// filters, own groups. Small and precious.
///
/// Its tables come from numbered scripts; before a script changes a file, a copy of it is put
/// aside. A damaged file is put aside too, and never written to.
public final class ScenarioDatabase implements AutoCloseable {

    /// The number by which such a file is known; the scripts say the same.
    static final int APPLICATION = 0x524C4353;

    private static final String FILE = "scenarios.db";
    private static final String NEW = "scenarios.db.new";
    private static final List<String> BESIDE = List.of("", "-wal", "-shm");
    private static final List<String> SCRIPTS =
            List.of(
                    "scenarios-1.sql",
                    "scenarios-2.sql",
                    "scenarios-3.sql",
                    "scenarios-4.sql",
                    "scenarios-5.sql");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int PATIENCE = 5_000;

    private final Database database;
    private final Optional<Path> setAside;

    private ScenarioDatabase(Database database, Optional<Path> setAside) {
        this.database = database;
        this.setAside = setAside;
    }

    /// Opens `scenarios.db` in `folder`; makes it where there is none, and brings an older one up
    /// to date. Only one program at a time may do this to a folder.
    ///
    /// @param now the time, for the name of a damaged file
    /// @throws StoreException if it cannot be opened or made, or is too new; it is then untouched
    public static ScenarioDatabase open(Path folder, LocalDateTime now) {
        return open(folder, now, SCRIPTS.stream().map(Scripts::read).toList());
    }

    /// The same with other `scripts`, the first being number 1.
    static ScenarioDatabase open(Path folder, LocalDateTime now, List<String> scripts) {
        var file = folder.resolve(FILE);
        try {
            var setAside = Optional.<Path>empty();
            if (Files.exists(file)) {
                try {
                    return new ScenarioDatabase(openExisting(file, scripts), Optional.empty());
                } catch (StoreException e) {
                    if (e.kind() != StoreException.Kind.DAMAGED) {
                        throw e;
                    }
                }
                setAside = Optional.of(setAside(file, now));
            } else if (Files.exists(beside(file, "-wal"))) {
                // SQLite would play it into the new file.
                setAside = Optional.of(setAside(file, now));
            }
            make(file, scripts);
            return new ScenarioDatabase(openExisting(file, scripts), setAside);
        } catch (IOException e) {
            throw StoreException.of(file, e);
        }
    }

    /// An empty one that is gone when it is closed, for where nothing can be written.
    public static ScenarioDatabase inMemory() {
        var database = Database.inMemory();
        migrate(database, 0, SCRIPTS.stream().map(Scripts::read).toList());
        return new ScenarioDatabase(database, Optional.empty());
    }

    /// Where the damaged file lies now, if there was one.
    public Optional<Path> setAside() {
        return setAside;
    }

    /// For the stores of this package.
    Database database() {
        return database;
    }

    private static Database openExisting(Path file, List<String> scripts) throws IOException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        examine(file, scripts.size());
        var database = Database.openToWrite(file, config);
        try {
            int version = database.version();
            if (version < scripts.size()) {
                backUp(database, scripts.size());
                migrate(database, version, scripts);
            }
            return database;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    // For reading only: opened for writing, a damaged file or one that is not ours would be
    // changed.
    private static void examine(Path file, int known) throws IOException {
        if (Files.size(file) == 0) {
            // SQLite takes an empty file for a new one, and deletes the log beside it.
            throw StoreException.damaged(file, "empty");
        }
        try (var database = Database.openToRead(file)) {
            int application = database.applicationId();
            if (application != APPLICATION) {
                throw StoreException.damaged(
                        file, "not-ours", String.valueOf(application), String.valueOf(APPLICATION));
            }
            if (database.version() > known) {
                throw StoreException.newer(file, database.version(), known);
            }
            database.check();
        }
    }

    // Made under another name, so that a half-made one is never taken for a damaged one.
    private static void make(Path file, List<String> scripts) throws IOException {
        var made = file.resolveSibling(NEW);
        Files.deleteIfExists(made);
        Files.deleteIfExists(beside(made, "-journal"));
        try (var database = Database.openToWrite(made, new SQLiteConfig())) {
            migrate(database, 0, scripts);
        }
        DiskFiles.switchTo(made, file);
    }

    private static void migrate(Database database, int version, List<String> scripts) {
        database.doInTransaction(connection -> {
            for (int done = version; done < scripts.size(); done++) {
                Scripts.run(connection, scripts.get(done));
                Scripts.run(connection, "PRAGMA user_version = " + (done + 1));
            }
        });
    }

    private static void backUp(Database database, int version) {
        var file = database.file();
        var copy = file.resolveSibling("scenarios-before-v" + version + ".db");
        var unfinished = beside(copy, ".new");
        try {
            Files.deleteIfExists(unfinished);
            database.outsideTransaction(connection -> {
                try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
                    statement.setString(1, unfinished.toString());
                    return statement.executeUpdate();
                }
            });
            DiskFiles.switchTo(unfinished, copy);
        } catch (IOException e) {
            throw StoreException.of(copy, e);
        }
    }

    // With what SQLite keeps beside it: the last changes may be there only.
    private static Path setAside(Path file, LocalDateTime now) throws IOException {
        var name = "scenarios-damaged-" + MOMENT.format(now);
        var target = file.resolveSibling(name + ".db");
        for (int more = 2; taken(target); more++) {
            target = file.resolveSibling(name + "-" + more + ".db");
        }
        for (var suffix : BESIDE) {
            if (Files.exists(beside(file, suffix))) {
                Files.move(beside(file, suffix), beside(target, suffix));
            }
        }
        return target;
    }

    private static boolean taken(Path target) {
        return BESIDE.stream().anyMatch(suffix -> Files.exists(beside(target, suffix)));
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /// Closes the file.
    @Override
    public void close() {
        database.close();
    }
}
