package org.rollcall.feed;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Hands the first row to whoever chooses a handler by it, and the other rows to that handler.
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final Function<Columns, RowHandler> handling;
    private final List<String> header = new ArrayList<>();
    private Optional<RowHandler> handler = Optional.empty();
    private boolean empty;

    CsvRows(Function<Columns, RowHandler> handling) {
        this.handling = handling;
    }

    /// The line that is being read.
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleField(int column, char[] buffer, int from, int length, boolean quoted) {
        if (handler.isPresent()) {
            handler.get().cell(column, buffer, from, length);
        } else {
            header.add(new String(buffer, from, length));
        }
    }

    @Override
    protected void handleBegin(long line) {
        empty = false;
    }

    @Override
    protected void handleEmpty() {
        empty = true;
    }

    @Override
    protected Boolean buildRecord() {
        if (empty) {
            return false;
        }
        if (handler.isPresent()) {
            handler.get().row(getStartingLineNumber(), getFieldCount());
        } else {
            handler = Optional.of(handling.apply(new Columns(header)));
        }
        return true;
    }

    /// Ends the table.
    ///
    /// @return its layout, in words
    String end() {
        return handler.map(RowHandler::end).orElse("");
    }
}
