package org.rollcall.analysis;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Published tables, where they are here.
final class SharedData {

    private SharedData() {}

    /// The rows of the table `name` in `folder`. Where it is not here, the test skips itself aloud.
    static CsvReader<NamedCsvRecord> csv(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        assumeThat(file)
                .as("SKIPPED: nothing is worked out from " + file + ", which is not here")
                .isRegularFile();
        return CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8));
    }
}
