package org.rollcall.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.vote.Span;

/// A CSV file with known columns.
final class CsvTable {

    private CsvTable() {}

    /// The rows of the file `name` on `shelf`, which must have exactly these `columns`.
    ///
    /// @throws FeedException if its columns or the cells of a row are others
    /// @throws IOException if it cannot be read
    static List<Row> read(Shelf shelf, String name, String... columns) throws IOException {
        var text = shelf.text(name);
        var rows = new ArrayList<Row>();
        try (var reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (var csv : reader) {
                rows.add(new Row(name, List.of(columns), csv));
            }
        } catch (CsvParseException e) {
            throw new FeedException(
                    name,
                    0,
                    Texts.say("expected.csv"),
                    FeedException.quoted(String.valueOf(e.getMessage())));
        }
        check(name, rows, List.of(columns));
        return rows.subList(1, rows.size());
    }

    private static void check(String name, List<Row> rows, List<String> columns)
            throws FeedException {
        var header = rows.isEmpty() ? List.<String>of() : rows.getFirst().csv().getFields();
        if (!header.equals(columns)) {
            throw new FeedException(
                    name,
                    1,
                    Texts.say("expected.columns", String.join(",", columns)),
                    FeedException.quoted(String.join(",", header)));
        }
        for (var row : rows) {
            int cells = row.csv().getFieldCount();
            if (cells != columns.size()) {
                throw row.wrong(Texts.say("expected.cells", columns.size()), String.valueOf(cells));
            }
        }
    }

    /// One row.
    record Row(String file, List<String> columns, CsvRecord csv) {

        /// What stands in `column`.
        String text(String column) {
            return csv.getField(columns.indexOf(column));
        }

        /// The day in `column`.
        ///
        /// @param ifEmpty the day that is meant where nothing stands there
        LocalDate date(String column, LocalDate ifEmpty) throws FeedException {
            var text = text(column);
            try {
                return text.isEmpty() ? ifEmpty : LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                throw wrong(Texts.say("expected.date"), FeedException.quoted(text));
            }
        }

        /// The days from `from` to before `until`.
        Span span() throws FeedException {
            var from = date("from", LocalDate.MIN);
            var until = date("until", LocalDate.MAX);
            if (!from.isBefore(until)) {
                throw wrong(Texts.say("expected.span"), FeedException.quoted(from + ", " + until));
            }
            return new Span(from, until);
        }

        /// The refusal of this row.
        FeedException wrong(String expected, String found) {
            return new FeedException(file, csv.getStartingLineNumber(), expected, found);
        }
    }
}
