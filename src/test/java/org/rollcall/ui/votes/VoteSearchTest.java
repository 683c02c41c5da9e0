package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Finding votes in the list, by keyboard and by mouse.
class VoteSearchTest extends VoteListFixture {

    @Test
    void opensOnTheVoteOfMarch2022() {
        var window = open();
        assertThat(window.text("#symbols")).startsWith("A/RES/ES-11/2");
        assertThat(selected(window)).isEqualTo("A/RES/ES-11/2");
        assertThat(window.text("#count")).isEqualTo(all(window) + " of " + all(window) + " votes");
    }

    @Test
    void narrowsTheListAsOneTypesAndLeavesTheOpenVoteOpen() {
        var window = open().press(KeyCode.CONTROL, KeyCode.K).type("sforza");
        assertThat(symbols(window)).containsExactly("A/873 (Tripolitania)");
        assertThat(window.text("#count")).isEqualTo("1 of " + all(window) + " votes");
        window.type("x");
        assertThat(symbols(window)).isEmpty();
        assertThat(window.text("#symbols")).startsWith("A/RES/ES-11/2");
    }

    @Test
    void ignoresAccentsAndCase() {
        var window = open().click("#search").type("TRÍPOLITÄNIA bevin");
        assertThat(symbols(window)).containsExactly("A/873 (Tripolitania)");
    }

    @Test
    void findsBySymbolAndByDraft() {
        var window = open().click("#search").type("s/res/2623");
        assertThat(symbols(window)).containsExactly("S/RES/2623");
        window.press(KeyCode.ESCAPE).type("a/es-11/l.2");
        assertThat(symbols(window)).contains("A/RES/ES-11/2");
    }

    @Test
    void escapeClearsTheSearch() {
        var window = open().click("#search").type("2623").press(KeyCode.ESCAPE);
        assertThat(window.node("#search", TextField.class).getText()).isEmpty();
        assertThat(symbols(window)).hasSize(all(window));
    }

    @Test
    void enterAndDownGoToTheFirstThatWasFound() {
        var window = open().press(KeyCode.CONTROL, KeyCode.K).type("sforza").press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith("A/873"));
        assertThat(list(window).isFocused()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ESCAPE).press(KeyCode.DOWN);
        assertThat(selected(window)).isEqualTo(symbols(window).getFirst());
    }

    @Test
    void arrowKeysOpenTheNextVote() {
        var window = open().click("#search").press(KeyCode.DOWN).press(KeyCode.DOWN);
        var second = symbols(window).get(1);
        window.until(() -> window.text("#symbols").startsWith(second));
        assertThat(selected(window)).isEqualTo(second);
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        var window = open().click("#search").type("xylophone").click("#filter-body-SC");
        assertThat(symbols(window)).isEmpty();
        assertThat(window.robot().lookup(".empty-state .label").queryLabeled().getText())
                .contains("clear the filters");
        window.robot().clickOn("Clear filters");
        window.until(() -> symbols(window).size() == all(window));
        assertThat(window.node("#search", TextField.class).getText()).isEmpty();
    }
}
