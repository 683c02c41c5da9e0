package org.rollcall.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/// Writes an export as an SQLite file. If this fails, what is there is of no use.
public final class ExportDatabase implements AutoCloseable {

    /// The number by which an export is known; the script says the same.
    static final int APPLICATION = 0x524C4358;

    private static final String SCRIPT = "export-1.sql";

    private final Database database;
    private final RecordWriter.Statements statements;
    private final Map<ExportTable, String> inserts = new EnumMap<>(ExportTable.class);

    private ExportDatabase(Database database) {
        this.database = database;
        statements = new RecordWriter.Statements(database);
    }

    /// Begins an export in `newFile`, which must not be there yet.
    ///
    /// @throws StoreException if it cannot be written
    public static ExportDatabase create(Path newFile) {
        var config = new SQLiteConfig();
        // A half-written one is thrown away.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setGetGeneratedKeys(false);
        var database = Database.openToWrite(newFile, config);
        try {
            database.outsideTransaction(connection -> {
                Scripts.run(connection, "PRAGMA foreign_keys = OFF");
                return true;
            });
            database.begin();
            database.outsideTransaction(connection -> {
                Scripts.run(connection, Scripts.read(SCRIPT));
                return true;
            });
            return new ExportDatabase(database);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /// Whether `file` is an export that an earlier one may be replaced by.
    ///
    /// @throws IOException if it cannot be read
    public static boolean isOne(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return true;
        }
        try (var database = Database.openToRead(file)) {
            return database.applicationId() == APPLICATION;
        } catch (StoreException _) {
            return false;
        }
    }

    /// Adds a row; absent cells are [Optional#empty()].
    ///
    /// @throws StoreException if it cannot be written
    public void add(ExportTable table, Object... cells) {
        statements.run(inserts.computeIfAbsent(table, ExportDatabase::insert), cells);
    }

    private static String insert(ExportTable table) {
        return "INSERT INTO "
                + table.title()
                + " VALUES ("
                + String.join(", ", Collections.nCopies(table.columns().size(), "?"))
                + ")";
    }

    /// Ends the export: looks through what was written, and waits until it is on the disk.
    ///
    /// @throws StoreException if it cannot be written
    public void finish() {
        statements.close();
        database.commit();
        database.check();
        database.close();
        try {
            DiskFiles.sync(database.file());
        } catch (IOException e) {
            throw StoreException.of(database.file(), e);
        }
    }

    /// Closes the file, finished or not.
    @Override
    public void close() {
        database.close();
    }
}
