package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.library.ImportReport.Result;

/// Files that somebody or something has spoilt: whatever is in them, there is a report.
@Timeout(3600)
class MutatedFileTest {

    private static final int SOUND_EVERY = 25;

    @TempDir private Path given;

    @Test
    void spoiltFilesAreReadOrRefusedAndTheLibraryStaysSound() throws Exception {
        var folder = given.resolve("data");
        var files = RealFiles.all();
        var results = new TreeMap<String, Integer>();
        for (int seed : Faults.seeds("mutations", 150).toArray()) {
            var bytes = Faults.mutated(files.get(seed % files.size()), seed);
            var report = tried(folder, bytes, seed);
            results.merge(report.result().name(), 1, Integer::sum);
            if (seed % SOUND_EVERY == 0) {
                try (var library = Library.open(folder, new SampleSource("print"))) {
                    assertThat(library.notices()).as("seed %s", seed).isEmpty();
                    assertThat(library.record().voteCount()).isGreaterThanOrEqualTo(3);
                }
            }
        }
        assertThat(results.keySet()).contains(Result.NOTHING_READ.name());
        System.out.println("spoilt files: " + results);
    }

    private ImportReport tried(Path folder, byte[] bytes, int seed)
            throws IOException, LibraryException {
        var file = Files.write(given.resolve("file-" + seed), bytes);
        try {
            var importer = new Importer(folder, new SampleSource("print"));
            var report =
                    importer.run(List.of(file), new ImportOptions(false, true), ImportWatch.NOBODY);
            assertThat(report.result())
                    .as("seed %s", seed)
                    .isIn(Result.DONE, Result.UNCHANGED, Result.NOTHING_READ);
            // Whatever was not taken is reported.
            if (report.result() == Result.NOTHING_READ) {
                assertThat(report.problems()).as("seed %s", seed).isNotEmpty();
                assertThat(report.problems())
                        .as("seed %s", seed)
                        .noneMatch(problem -> problem.sentence().contains("should not"));
            } else {
                assertThat(report.files()).as("seed %s", seed).isNotEmpty();
            }
            return report;
        } finally {
            Files.delete(file);
        }
    }
}
