package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;

/// What the window says of the vote that is open.
class OpenVoteTest extends VoteListFixture {

    @Test
    void namesTheFive() {
        var window = open();
        assertThat(totals(window)).isEqualTo("140-5-38-10");
        assertThat(window.text("#verdict")).contains("122 of 183", "It had 140");
        assertThat(window.text("#smallest-side"))
                .isEqualTo(
                        "Against (5): Belarus, Democratic People’s Republic of Korea, Eritrea,"
                                + " Russian Federation and Syrian Arab Republic");
        assertThat(window.text("#occasion"))
                .contains("Eleventh emergency special session", "24 March 2022", "A/ES-11/PV.9");
    }

    @Test
    void saysThatNobodyHadToUseAVeto() {
        var window = open().open("S/2022/231");
        assertThat(totals(window)).isEqualTo("2-0-13-0");
        assertThat(badge(window)).isEqualTo("Too few votes");
        assertThat(window.text("#verdict")).contains("Nobody had to use a veto.");
        assertThat(window.text("#smallest-side"))
                .isEqualTo("In favour (2): China and Russian Federation");
    }

    @Test
    void tellsAVetoFromTheSameTallyOnProcedure() {
        var window = open().open("S/2022/155");
        assertThat(totals(window)).isEqualTo("11-1-3-0");
        assertThat(badge(window)).isEqualTo("Vetoed");
        assertThat(window.text("#verdict")).contains("which is a veto: Russian Federation");
        window.open("S/RES/2623");
        assertThat(totals(window)).isEqualTo("11-1-3-0");
        assertThat(badge(window)).isEqualTo("Adopted");
        assertThat(window.text("#verdict")).contains("nobody can veto a procedural question");
    }

    @Test
    void saysInStepsHowItWasDecided() {
        var window = open().click("#steps-link");
        window.until(() -> window.robot().lookup(".steps-popover .step").tryQuery().isPresent());
        assertThat(window.robot().lookup(".steps-popover .step-source").queryAll()).isNotEmpty();
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.robot().lookup(".steps-popover .step").tryQuery().isEmpty());
    }

    @Test
    void tabsAreChosenByMouseAndByKeys() {
        var window = open().click("#tab-table");
        assertThat(window.sees("#member-table")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.U);
        assertThat(window.sees("#source-page")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window.nodes(".board-cell")).hasSize(193);
        window.click("#tab-board");
        assertThat(window.node("#tab-board", ToggleButton.class).isSelected()).isTrue();
    }

    private static String badge(OpenWindow window) {
        return window.text(".verdict-card .outcome-badge");
    }

    private static String totals(OpenWindow window) {
        return String.join(
                "-",
                window.text("#total-yes"),
                window.text("#total-no"),
                window.text("#total-abstaining"),
                window.text("#total-not-voting"));
    }
}
