package org.rollcall.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;

class CompareScreenTest extends WindowFixture {

    /// The two resolutions of March 2022, typed.
    private OpenWindow march() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.type("ES-11/1").press(KeyCode.ENTER).press(KeyCode.TAB);
        return window.type("es-11/2").press(KeyCode.ENTER);
    }

    private static List<String> names(OpenWindow window) {
        ListView<?> list = window.node("#compare-names", ListView.class);
        return OpenWindow.onFx(() -> list.getItems().stream().map(String::valueOf).toList());
    }

    @Test
    void saysInASentenceWhoMoved() {
        var window = march();
        assertThat(window.text("#compare-sentence"))
                .isEqualTo(
                        "14 of 193 members moved; 172 voted the same way both times, 7 voted neither"
                                + " time.");
        assertThat(names(window))
                .hasSize(14)
                .startsWith(
                        "Bangladesh: abstaining → in favour", "Botswana: in favour → abstaining");
        window.picture("compare");
        window.press(KeyCode.CONTROL, KeyCode.D).picture("compare-dark");
    }

    @Test
    void cellsAndBandsListTheirMembersByKeyboard() {
        var window = march().tabTo("way-abstaining-yes").press(KeyCode.SPACE);
        assertThat(names(window)).containsExactly("Bangladesh", "Iraq", "Senegal", "South Sudan");
        assertThat(window.text("#compare-head")).isEqualTo("From abstaining to in favour: 4");
        window.press(KeyCode.SPACE);
        assertThat(names(window)).hasSize(14);
        var bands = window.nodes("#flow .flow-band");
        assertThat(bands)
                .extracting(Node::getAccessibleText)
                .contains("From in favour to abstaining (2): Botswana and Brunei Darussalam");
        OpenWindow.doOnFx(bands.getLast()::requestFocus);
        window.press(KeyCode.ENTER);
        assertThat(names(window)).hasSizeLessThan(14);
        window.picture("compare-band");
    }

    @Test
    void sidesCanBeSwapped() {
        var window = march().fire("#compare-swap");
        assertThat(names(window)).contains("Bangladesh: in favour → abstaining");
        assertThat(window.text("#compare-first-vote")).startsWith("A/RES/ES-11/2");
    }

    @Test
    void hypotheticalVoteKeepsItsMark() {
        var window = open().press(KeyCode.CONTROL, KeyCode.I).press(KeyCode.N);
        window.until(() -> window.library().scenarioStore().list().size() == 1);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(window.sees("#compare-band")).isFalse();
        window.type("es-11/2").press(KeyCode.ENTER).press(KeyCode.TAB);
        // The name holds a sign that no key of the test types.
        OpenWindow.doOnFx(() ->
                window.node("#compare-second", TextField.class).setText("what if… a/res/es-11/2"));
        window.press(KeyCode.ENTER);
        assertThat(window.text("#compare-sentence"))
                .isEqualTo(
                        "1 of 193 members moves; 182 vote the same way both times, 10 vote neither"
                                + " time. One of the two is hypothetical.");
        assertThat(window.sees("#compare-band")).isTrue();
        window.picture("compare-hypothetical");
    }

    @Test
    void voteBeforeItInItsSeriesIsFoundByOneKey() {
        var window = open().open("A/RES/77/7").press(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> !window.text("#compare-first-vote").isEmpty());
        assertThat(window.text("#compare-first-vote")).startsWith("A/RES/71/5");
        assertThat(window.text("#compare-second-vote")).startsWith("A/RES/77/7");
    }

    @Test
    void whatIsNotThereIsSaid() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.type("ES-99/1").press(KeyCode.ENTER);
        assertThat(window.text("#compare-said")).contains("There is no vote");
    }

    @Test
    void eachVoteSaysWhoMovedSinceTheOneBefore() {
        var window = open().open("A/RES/77/7").fire("#tab-changes");
        window.until(() -> window.nodes("#changes-page .changes-line").size() > 0);
        assertThat(window.nodes("#changes-page .strong"))
                .extracting(node -> ((Label) node).getText())
                .singleElement()
                .asString()
                .contains("members moved");
        window.picture("compare-changes");
        window.open("A/RES/47/19");
        window.until(() -> window.nodes("#changes-page .changes-line").isEmpty());
        assertThat(window.nodes("#changes-page .muted"))
                .extracting(node -> ((Label) node).getText())
                .containsExactly(
                        "No earlier vote on the question of A/RES/47/19 is known to this record;"
                                + " type one to compare with.");
    }
}
