package org.rollcall.library;

import java.nio.file.Path;
import org.rollcall.store.ExportDatabase;
import org.rollcall.store.ExportTable;

/// An export as one SQLite file.
final class SqliteFile implements ExportSink {

    private final ExportDatabase database;

    /// Begins `newFile`, which must not be there yet.
    SqliteFile(Path newFile) {
        database = ExportDatabase.create(newFile);
    }

    @Override
    public void add(ExportTable table, Object... cells) {
        database.add(table, cells);
    }

    @Override
    public void finish() {
        database.finish();
    }

    @Override
    public void close() {
        database.close();
    }
}
