package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.kit.Look;

/// Votes of which nobody's ballot is known. The record that ships has none, so some lose theirs.
class NoCountTest extends VoteListFixture {

    private static final String NO_NAMES =
            """
            UPDATE account
            SET list = NULL, yes = 0, no = 0, abstaining = 0, not_voting = 0
            WHERE vote IN (SELECT id FROM vote WHERE symbol = ?)
            """;

    private static final String NO_TOTALS =
            """
            UPDATE account
            SET printed_yes = NULL, printed_no = NULL, printed_abstaining = NULL,
                printed_source = NULL
            WHERE vote IN (SELECT id FROM vote WHERE symbol = ?)
            """;

    private static final String TOTALS =
            """
            UPDATE account
            SET printed_yes = 11, printed_no = 1, printed_abstaining = 3,
                printed_source = 'a meeting record'
            WHERE vote IN (SELECT id FROM vote WHERE symbol = ?)
            """;

    private static final String WITHOUT_VOTE =
            "UPDATE vote SET method = 'without-vote', recorded = 'adopted' WHERE symbol = ?";

    private static final String TOTALS_ONLY = "UPDATE vote SET method = 'totals' WHERE symbol = ?";

    @BeforeEach
    void takesBallotsAway() throws SQLException, IOException {
        Path record;
        try (var files = Files.list(folder())) {
            record =
                    files.filter(file -> file.getFileName().toString().matches("record-.*\\.db"))
                            .findFirst()
                            .orElseThrow();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + record)) {
            for (var symbol : List.of("S/RES/2623", "S/RES/2664", "S/2022/231")) {
                change(connection, NO_NAMES, symbol);
                change(connection, NO_TOTALS, symbol);
            }
            change(connection, WITHOUT_VOTE, "S/RES/2623");
            change(connection, TOTALS_ONLY, "S/RES/2664");
            change(connection, TOTALS, "S/RES/2664");
        }
    }

    private static void change(Connection connection, String sql, String symbol)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, symbol);
            statement.executeUpdate();
        }
    }

    @Test
    void withoutAVoteThereIsNoBarAndNoBoard() {
        var window = open().click("#search").type("2623").press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith("S/RES/2623"));
        assertThat(cellSays(window)).isEqualTo("without a vote");
        assertThat(window.nodes(".vote-cell .result-bar")).noneMatch(bar -> bar.isVisible());
        assertThat(window.text(".verdict-card .outcome-badge")).isEqualTo("Adopted without a vote");
        assertThat(window.text("#no-totals")).contains("It does not mean that all were in favour");
        assertThat(window.sees("#total-yes")).isFalse();
        assertThat(window.text("#no-board")).contains("decided without a vote");
        window.press(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.text("#no-table")).contains("decided without a vote");
        window.press(KeyCode.CONTROL, KeyCode.B).picture("votes-without-vote");
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(Look.Mode.DARK));
        window.picture("votes-without-vote-dark");
    }

    @Test
    void totalsAreShownAsTotals() {
        var window = open().click("#search").type("2664").press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith("S/RES/2664"));
        assertThat(cellSays(window)).isEqualTo("11–1–3 (totals only)");
        assertThat(window.text("#total-yes")).isEqualTo("11");
        assertThat(window.text("#total-not-voting")).isEqualTo("–");
        assertThat(window.text("#smallest-side")).contains("Only the totals are on record: 11–1–3");
        assertThat(window.text("#no-board")).contains("a meeting record");
        window.picture("votes-totals-only");
    }

    @Test
    void lostListSaysSo() {
        var window = open().click("#search").type("s 2022 231").press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith("S/2022/231"));
        assertThat(cellSays(window)).isEqualTo("votes not on record");
        assertThat(window.text("#no-totals")).contains("missing from the sources");
        window.open("A/RES/ES-11/2");
        assertThat(window.text("#total-yes")).isEqualTo("140");
        assertThat(window.nodes(".board-cell")).hasSize(193);
        assertThat(window.sees("#no-totals")).isFalse();
    }

    private static String cellSays(OpenWindow window) {
        return ((Labeled) window.nodes(".vote-cell:selected .totals").getFirst()).getText();
    }
}
