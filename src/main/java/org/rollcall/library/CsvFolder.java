package org.rollcall.library;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rollcall.publish.Cells;
import org.rollcall.store.ExportTable;

/// An export as a folder of CSV files, one for each table, row by row.
final class CsvFolder implements ExportSink {

    private final Map<ExportTable, CsvWriter> writers = new EnumMap<>(ExportTable.class);

    /// Begins the files in `folder`, which must be there.
    CsvFolder(Path folder) throws IOException {
        for (var table : ExportTable.values()) {
            var file = folder.resolve(table.title() + ".csv");
            var writer =
                    CsvWriter.builder()
                            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
            writers.put(table, writer);
            writer.writeRecord(table.columns());
        }
    }

    @Override
    public void add(ExportTable table, Object... cells) throws IOException {
        var texts = new ArrayList<String>(cells.length);
        for (var cell : cells) {
            texts.add(
                    switch (cell) {
                        case Optional<?> _ -> "";
                        case String text -> Cells.harmless(text);
                        default -> cell.toString();
                    });
        }
        var writer = writers.get(table);
        if (writer != null) {
            writer.writeRecord(texts);
        }
    }

    @Override
    public void finish() throws IOException {
        for (var writer : writers.values()) {
            writer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        for (var writer : writers.values()) {
            writer.close();
        }
    }
}
