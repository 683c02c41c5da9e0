package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.kit.Look;

/// Searches, filters, saved filters and notes in the window, by mouse and by keyboard.
class FindingInWindowTest extends VoteListFixture {

    @Test
    void symbolStandsFirstAndEnterOpensIt() {
        var window = open().press(KeyCode.CONTROL, KeyCode.K).type("68 262");
        assertThat(symbols(window)).first().isEqualTo("A/RES/68/262");
        window.press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith("A/RES/68/262"));
    }

    @Test
    void phraseAndMinusNarrow() {
        var window = open().click("#search").type("aggression ukraine");
        int both = symbols(window).size();
        window.press(KeyCode.CONTROL, KeyCode.K).type("\"aggression against ukraine\"");
        assertThat(symbols(window)).contains("A/RES/ES-11/1").hasSizeLessThanOrEqualTo(both);
        window.press(KeyCode.CONTROL, KeyCode.K).type("aggression ukraine -humanitarian");
        assertThat(symbols(window)).doesNotContain("A/RES/ES-11/2").hasSizeLessThan(both);
    }

    @Test
    void matchesAreMarked() {
        var window = open().click("#search").type("humanit es");
        assertThat(symbols(window)).contains("A/RES/ES-11/2");
        var marked =
                window.nodes(".vote-cell .mark").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList();
        assertThat(marked).contains("Humanit", "ES");
        window.press(KeyCode.ESCAPE);
        assertThat(window.settle().nodes(".vote-cell .mark")).noneMatch(Node::isVisible);
    }

    @Test
    void memberFilterByKeyboardAgainstAndAlone() {
        var window = open().focus("#more-filters").press(KeyCode.SPACE);
        window.type("russian").press(KeyCode.DOWN).press(KeyCode.ENTER);
        int against = symbols(window).size();
        assertThat(symbols(window)).contains("A/RES/ES-11/2", "S/2022/155");
        assertThat(chips(window)).containsExactly("Russian Federation: Against ✕");
        assertThat(window.text("#member-no")).isEqualTo("Against " + against);
        window.press(KeyCode.ESCAPE);
        assertThat(window.sees("#filter-panel")).isFalse();
        window.focus("#more-filters").press(KeyCode.SPACE).focus("#member-alone");
        window.press(KeyCode.SPACE).focus("#member-add").press(KeyCode.SPACE);
        assertThat(symbols(window)).contains("S/2022/155").doesNotContain("A/RES/ES-11/2");
        assertThat(chips(window)).hasSize(2);
    }

    @Test
    void subjectFilterByMouseTellsCountsAndIsTakenAway() {
        var window = open().click("#more-filters").click("#facet-tab-session");
        var first = sessions(window).getItems().stream().filter(row -> row.count() > 1).findFirst();
        var row = first.orElseThrow();
        window.type(row.name());
        assertThat(OpenWindow.onFx(() -> List.copyOf(sessions(window).getItems()))).contains(row);
        window.click(cell(window, row.name()));
        assertThat(symbols(window)).hasSize(row.count());
        assertThat(window.nodes(".facet-cell .check-box"))
                .anyMatch(box -> ((CheckBox) box).isSelected());
        window.click(window.nodes(".active-chip").getFirst());
        assertThat(symbols(window)).hasSize(all(window));
        assertThat(chips(window)).isEmpty();
    }

    @Test
    void filterIsSavedByNameAndOpenedAfterAStart() {
        var window = open().click("#filter-body-SC").click("#search").type("ukraine");
        var found = symbols(window);
        fire(window, "Save this filter…");
        window.type("Council, Ukraine").press(KeyCode.ENTER);
        assertThat(window.text("#saved-notice")).isEqualTo("“Council, Ukraine” is saved.");
        window.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ESCAPE).click("#clear-filters");
        close(window);
        var again = open();
        assertThat(symbols(again)).hasSize(all(again));
        fire(again, "Council, Ukraine");
        assertThat(symbols(again)).isEqualTo(found);
        assertThat(again.node("#search", TextField.class).getText()).isEqualTo("ukraine");
    }

    @Test
    void whatFindsNoRoomInTheLineIsBehindAChip() {
        var window = open().click("#more-filters").click("#facet-tab-session");
        for (int row = 0; row < 4; row++) {
            window.focus("#facet-session").press(KeyCode.HOME);
            for (int down = 0; down < row; down++) {
                window.press(KeyCode.DOWN);
            }
            window.press(KeyCode.SPACE);
        }
        var bar = window.node("#active-filters", Region.class);
        double one = bar.getHeight();
        assertThat(chips(window)).hasSize(4);
        assertThat(window.text("#more-chips")).matches("\\+[123]");
        assertThat(window.nodes(".active-chip")).anyMatch(chip -> !chip.isVisible());
        assertThat(window.sees("#clear-filters")).isTrue();
        window.picture("votes-chips").focus("#more-chips").press(KeyCode.SPACE);
        assertThat(window.nodes(".active-chip")).allMatch(Node::isVisible);
        window.until(() -> bar.getHeight() > one);
        window.click("#more-chips");
        window.until(() -> bar.getHeight() == one);
        window.click("#clear-filters");
        assertThat(symbols(window)).hasSize(all(window));
    }

    @Test
    void backAndForwardBringFiltersBack() {
        var window = open().click("#filter-body-SC");
        int council = symbols(window).size();
        window.press(KeyCode.CONTROL, KeyCode.K).type("ukraine");
        int found = symbols(window).size();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(symbols(window)).hasSize(council);
        assertThat(window.node("#search", TextField.class).getText()).isEmpty();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(symbols(window)).hasSize(all(window));
        window.press(KeyCode.ALT, KeyCode.RIGHT).press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(symbols(window)).hasSize(found);
    }

    @Test
    void noteIsTypedKeptAndFound() {
        var window = open().press(KeyCode.CONTROL, KeyCode.M).type("xylophones");
        window.press(KeyCode.CONTROL, KeyCode.K).type("xylo");
        window.until(() -> window.text("#count").startsWith("1 of"));
        assertThat(symbols(window)).containsExactly("A/RES/ES-11/2");
        close(window);
        var again = open();
        again.press(KeyCode.CONTROL, KeyCode.M);
        again.until(() -> note(again).filter(text -> text.equals("xylophones")).isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void drawsPanelSearchAndEmptyResult(Look.Mode mode) {
        var window = open();
        var end = mode == Look.Mode.DARK ? "-dark" : "";
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        window.click("#search").type("humanitarian \"security council\"").press(KeyCode.ESCAPE);
        window.type("ukraine agg").picture("votes-search" + end);
        window.click("#more-filters").type("fran").press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.picture("votes-filters" + end);
        window.click("#facet-tab-session").picture("votes-filters-session" + end);
        window.press(KeyCode.CONTROL, KeyCode.K).type("xylophone");
        window.press(KeyCode.TAB).click("#more-filters").picture("votes-none" + end);
        assertThat(symbols(window)).isEmpty();
    }

    private static Optional<String> note(OpenWindow window) {
        return window.scene().lookup("#note") instanceof TextInputControl field
                ? Optional.of(field.getText())
                : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static ListView<FacetPane.Row> sessions(OpenWindow window) {
        return window.node("#facet-session", ListView.class);
    }

    private static Node cell(OpenWindow window, String name) {
        return window.nodes("#facet-session .label").stream()
                .filter(node -> ((Labeled) node).getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> chips(OpenWindow window) {
        window.settle();
        return window.nodes(".active-chip").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static void fire(OpenWindow window, String item) {
        var menu = window.node("#saved-filters", MenuButton.class);
        OpenWindow.doOnFx(() ->
                menu.getItems().stream()
                        .filter(each -> item.equals(each.getText()))
                        .findFirst()
                        .ifPresent(MenuItem::fire));
        window.settle();
    }
}
