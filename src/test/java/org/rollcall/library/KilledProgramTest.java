package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.feed.OfficialCsv;

/// A program that is killed at any moment, and what is there afterwards.
@Timeout(600)
class KilledProgramTest {

    private static final int FEW = 40;
    private static final int MANY = 60;
    private static final int SAMPLE = 3;

    @TempDir private Path given;

    private static IntStream seeds() {
        return Faults.seeds("kills", 3);
    }

    private Path folder() {
        return given.resolve("data");
    }

    // A moment in the middle of the work: nobody waits for anything but the end, which never comes.
    private static void killSometime(Process program, Random random) throws InterruptedException {
        assertThat(program.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS)).isFalse();
        program.destroyForcibly().waitFor();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void recordIsTheOldOrTheNewOneWhole(int seed) throws Exception {
        var program =
                FaultChild.start("import", folder(), csv("few.csv", FEW), csv("many.csv", MANY));
        assertThat(program.inputReader().readLine()).isEqualTo("begin");
        killSometime(program, new Random(seed));
        try (var library = Library.open(folder(), new SampleSource("print"))) {
            assertThat(library.notices()).isEmpty();
            assertThat(library.record().voteCount()).isIn(SAMPLE, SAMPLE + FEW, SAMPLE + MANY);
            assertThat(integrity(library.record().file())).isEqualTo("ok");
        }
        // And the next import is none the worse.
        var report =
                new Importer(folder(), new SampleSource("print"))
                        .run(
                                List.of(csv("many.csv", MANY)),
                                new ImportOptions(false, true),
                                ImportWatch.NOBODY);
        assertThat(report.votesAfter()).isEqualTo(SAMPLE + MANY);
        Library.open(folder(), new SampleSource("print")).close();
        assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyAcknowledgedEditIsThere(int seed) throws Exception {
        var said = given.resolve("said");
        var program = FaultChild.startInto(said, "edit", folder());
        while (Files.readAllLines(said).size() < 2) {
            assertThat(program.waitFor(10, TimeUnit.MILLISECONDS)).isFalse();
        }
        killSometime(program, new Random(seed));
        var lines = Files.readAllLines(said);
        var id = UUID.fromString(lines.getFirst().split(" ", -1)[1]);
        int acknowledged = last(lines);
        try (var library = Library.open(folder(), new SampleSource("print"))) {
            assertThat(library.notices()).isEmpty();
            var kept = library.scenarioStore().find(id).orElseThrow().scenario();
            assertThat(kept.steps()).hasSizeBetween(acknowledged, acknowledged + 1);
            assertThat(integrity(folder().resolve("scenarios.db"))).isEqualTo("ok");
        }
    }

    // The last line may be cut off in the middle: then the one before it is the last.
    private static int last(List<String> lines) {
        int last = 0;
        for (var line : lines) {
            if (line.matches("saved \\d+")) {
                last = Math.max(last, Integer.parseInt(line.split(" ", -1)[1]));
            }
        }
        return last;
    }

    private static String integrity(Path file) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        }
    }

    private Path csv(String name, int votes) {
        var codes = new TreeMap<Integer, String>();
        var all = "AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BEL BLZ".split(" ", -1);
        for (var code : all) {
            codes.put(codes.size(), code + " Y");
        }
        var csv = new OfficialCsv(OfficialCsv.ASSEMBLY);
        for (int vote = 1; vote <= votes; vote++) {
            csv.assembly(
                    String.valueOf(vote), "A/RES/76/" + vote, String.join(", ", codes.values()));
        }
        return csv.write(given.resolve(name));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder())) {
            return new ArrayList<>(files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }
}
