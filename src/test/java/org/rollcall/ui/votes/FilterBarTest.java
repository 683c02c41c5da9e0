package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.vote.Body;
import org.rollcall.vote.Heading;

/// Narrowing the list of votes, and putting it in order.
class FilterBarTest extends VoteListFixture {

    @Test
    void chipsNarrowToABody() {
        var window = open().click("#filter-body-SC");
        assertThat(symbols(window)).containsExactlyInAnyOrderElementsOf(council(window));
        window.click("#filter-body-GA");
        assertThat(symbols(window)).doesNotContainAnyElementsOf(council(window));
        window.click("#filter-body-GA").click("#filter-body-all");
        assertThat(symbols(window)).hasSize(all(window));
    }

    @Test
    void chipsObeyTheSpaceBar() {
        var window = open().focus("#filter-body-SC").press(KeyCode.SPACE);
        assertThat(symbols(window)).containsExactlyInAnyOrderElementsOf(council(window));
    }

    @Test
    void narrowsToYears() {
        var window = open().click("#filter-years");
        for (var end : List.of("#filter-from", "#filter-until")) {
            var years = window.robot().lookup(end).queryComboBox();
            OpenWindow.doOnFx(
                    () -> years.getSelectionModel().select(years.getItems().indexOf(2022)));
        }
        assertThat(symbols(window))
                .containsExactlyInAnyOrderElementsOf(
                        record(window, heading -> heading.date().getYear() == 2022));
        assertThat(window.node("#filter-years", javafx.scene.control.MenuButton.class).getText())
                .isEqualTo("2022–2022");
    }

    @Test
    void narrowsToOutcomes() {
        var window = open().click("#filter-outcome");
        window.robot().clickOn("#outcome-vetoed");
        window.until(() -> symbols(window).size() < all(window));
        assertThat(symbols(window)).contains("S/2022/155").doesNotContain("S/2022/231");
        int vetoed = symbols(window).size();
        window.click("#filter-outcome");
        window.robot().clickOn("#outcome-too-few-votes");
        window.until(() -> symbols(window).size() > vetoed);
        assertThat(symbols(window)).contains("S/2022/155", "S/2022/231");
    }

    @Test
    void narrowsToWhatWasDecidedByOneVote() {
        var window = open().click("#filter-margin");
        window.robot().clickOn("#margin-1");
        window.until(() -> symbols(window).size() < all(window));
        assertThat(symbols(window))
                .contains("A/873 (Tripolitania)")
                .doesNotContain("A/RES/ES-11/2");
    }

    @Test
    void ordersByDateClosenessAndSymbol() {
        var window = open();
        var newest = dates(window);
        assertThat(newest).isSortedAccordingTo(Comparator.reverseOrder());
        order(window, 1);
        assertThat(dates(window)).isSorted();
        order(window, 2);
        assertThat(symbols(window).indexOf("A/873 (Tripolitania)"))
                .isLessThan(symbols(window).indexOf("A/RES/ES-11/2"));
        order(window, 3);
        assertThat(symbols(window)).isSorted().hasSize(all(window));
    }

    // The combo is opened and its list gone through by keyboard.
    private static void order(OpenWindow window, int place) {
        window.focus("#order").press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.HOME);
        for (int step = 0; step < place; step++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
    }

    private static List<java.time.LocalDate> dates(OpenWindow window) {
        return OpenWindow.onFx(
                () -> list(window).getItems().stream().map(vote -> vote.heading().date()).toList());
    }

    private static List<String> council(OpenWindow window) {
        return record(window, heading -> heading.body() == Body.SECURITY_COUNCIL);
    }

    private static List<String> record(OpenWindow window, Predicate<Heading> wanted) {
        return window.library().record().headings().stream()
                .filter(wanted)
                .map(Heading::symbol)
                .toList();
    }
}
