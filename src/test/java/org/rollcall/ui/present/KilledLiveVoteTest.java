package org.rollcall.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Stage;
import org.rollcall.store.LiveStore;
import org.rollcall.store.ScenarioDatabase;
import org.rollcall.work.DirectBackground;

/// A program that is killed in the middle of a vote, at each stage: the same stage, the same
/// entries and the same member called come back, and nothing that was shown is lost.
@Timeout(600)
class KilledLiveVoteTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 24, 10, 0);

    @TempDir private Path given;

    private Process start(Path said, Stage stage) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LiveChild.class.getName(),
                        given.toString(),
                        stage.code())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
    }

    private static List<String> whole(Path said) throws IOException {
        return Files.readAllLines(said).stream().filter(line -> line.endsWith(";")).toList();
    }

    private static boolean isAt(List<String> lines, Stage stage) {
        return !lines.isEmpty() && lines.getLast().contains(" " + stage.code() + " ");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasShownIsThere(Stage stage) throws Exception {
        var said = given.resolve("said");
        var program = start(said, stage);
        while (!isAt(whole(said), stage)) {
            assertThat(program.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        // A moment in the middle of the work: nobody waits for anything but the end.
        var random = new Random(stage.code().hashCode());
        assertThat(program.waitFor(100 + random.nextInt(400), TimeUnit.MILLISECONDS)).isFalse();
        program.destroyForcibly().waitFor();
        var shown = whole(said).getLast();
        try (var scenarios = ScenarioDatabase.open(given, NOW)) {
            assertThat(scenarios.setAside()).isEmpty();
            var store = new LiveStore(scenarios);
            var model =
                    new PresentViewModel(
                            MemberTables.read(), store, new DirectBackground(), _ -> 0);
            var unfinished = new AtomicBoolean();
            model.start(() -> unfinished.set(true));
            assertThat(unfinished.get()).isEqualTo(stage != Stage.RESULT);
            var back = model.openProperty().get().orElseThrow();
            assertThat(back.stage()).isEqualTo(stage);
            int events = Integer.parseInt(shown.split(" ", -1)[1]);
            assertThat(back.events()).isGreaterThanOrEqualTo(events);
            // What was kept and not yet shown comes on top, and may be one step.
            var log = store.log(back.id()).stream().map(one -> one.event()).toList();
            var then = LiveVote.of(back.id(), back.setting()).after(log.subList(0, events));
            assertThat(LiveChild.line(then)).isEqualTo(shown);
            model.flush();
        }
        try (var other =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + given.resolve("scenarios.db"));
                var statement = other.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(rows.getString(1)).isEqualTo("ok");
        }
    }
}
