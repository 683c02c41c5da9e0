package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.Outside;

/// The researcher's ten minutes, by keyboard alone: Voeten's tables imported, the agreement of two
/// members in session 74 read off by his ballots, everything exported, and the same figure worked
/// out by a script outside the program.
class ResearcherJourneyTest extends WindowFixture {

    private static final Path DATA = Path.of("..", "shared", "data", "unvotes");

    private int shots;

    private void film(OpenWindow window, String name) {
        shots++;
        window.picture("researcher-%d-%s".formatted(shots, name));
    }

    private static List<String> said(OpenWindow window) {
        return window.nodes("#beside-said .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void agreementInASessionIsReadExportedAndReproduced() throws IOException, InterruptedException {
        assumeThat(DATA)
                .as("SKIPPED: Voeten's tables are not in " + DATA + ", so none are imported")
                .isDirectory();
        Outside.assumeRuns("python3");
        var window = open().waitingFor(Duration.ofMinutes(2));
        imports(window);
        compares(window);
        // The whole list, whatever was looked at.
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until(() -> window.robot().lookup("#export-dialog").tryQuery().isPresent());
        window.press(KeyCode.ENTER);
        window.until(() -> window.text("#notice-export .label").startsWith("Exported: "));
        film(window, "exported");
        for (var other : List.of("ISR 89 0.960674", "CHN 89 0.202247", "RUS 87 0.287356")) {
            var asked = other.split(" ", -1);
            var figure =
                    Outside.figure(
                            Outside.output(
                                    List.of(
                                            "python3",
                                            saved() + ".agreement.py",
                                            saved().toString(),
                                            "USA",
                                            asked[0],
                                            "--session",
                                            "74",
                                            "--source",
                                            "unvotes")));
            assertThat(figure).startsWith(asked[1] + " " + asked[2]);
        }
    }

    private void imports(OpenWindow window) {
        window.toImport()
                .addAll(
                        List.of(
                                DATA.resolve("un_votes.csv.gz"),
                                DATA.resolve("un_roll_calls.csv.gz")));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.sees("#source-unvotes"));
        film(window, "imported");
    }

    private void compares(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6).type("usa").press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-title"));
        window.tabTo("member-source").press(KeyCode.DOWN);
        window.tabTo("member-session").type("74");
        window.tabTo("member-tab-overview");
        while (!window.sees("#beside-member")) {
            window.press(KeyCode.RIGHT);
        }
        window.tabTo("beside-member").type("israel").press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-differing"));
        film(window, "agreement");
        // As published: rules.md of the design has these two.
        assertThat(said(window))
                .anyMatch(line -> line.contains("0.9607") && line.contains("89"))
                .anyMatch(line -> line.contains("0.8973"))
                // That is said of the figures by all other ballots.
                .noneMatch(line -> line.contains("near those, not equal"));
    }
}
