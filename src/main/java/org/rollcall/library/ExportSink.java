package org.rollcall.library;

import java.io.IOException;
import org.rollcall.store.ExportTable;

/// Where the rows of an export go.
interface ExportSink extends AutoCloseable {

    /// Adds a row; absent cells are `Optional.empty()`.
    ///
    /// @throws IOException if it cannot be written
    void add(ExportTable table, Object... cells) throws IOException;

    /// Ends it: all rows are there.
    ///
    /// @throws IOException if they cannot be written
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
