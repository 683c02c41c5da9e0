package org.rollcall.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/// Tables as text that spreadsheets read.
public final class Csv {

    private Csv() {}

    /// A table with a line of titles, its lines ended by CRLF as RFC 4180 asks. No cell is run as a
    /// formula by a spreadsheet: see [Cells].
    ///
    /// @param separator a comma for CSV, a tab for the clipboard
    public static String table(List<String> titles, List<List<String>> rows, char separator) {
        var text = new StringWriter();
        // Without a buffer there is nothing to flush: a StringWriter needs none.
        var writer = CsvWriter.builder().fieldSeparator(separator).bufferSize(0).build(text);
        writer.writeRecord(harmless(titles));
        rows.forEach(row -> writer.writeRecord(harmless(row)));
        return text.toString();
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(Cells::harmless).toList();
    }
}
