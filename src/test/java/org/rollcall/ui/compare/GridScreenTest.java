package org.rollcall.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.publish.VoteGrid.Row;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;

/// Many votes side by side, by mouse and by keyboard.
class GridScreenTest extends WindowFixture {

    private OpenWindow many() {
        return open().press(KeyCode.CONTROL, KeyCode.DIGIT5).fire("#compare-tab-many");
    }

    private OpenWindow cuba() {
        var window = many().focus("#grid-vote").type("47/19").fire("#grid-series");
        window.until(() -> rows(window).size() > 100);
        return window.settle();
    }

    @SuppressWarnings("unchecked")
    private static List<Row> rows(OpenWindow window) {
        TableView<Row> table = window.node("#grid", TableView.class);
        return OpenWindow.onFx(() -> List.copyOf(table.getItems()));
    }

    private static int votes(OpenWindow window) {
        return OpenWindow.onFx(() -> window.node("#grid", TableView.class).getColumns().size() - 1);
    }

    @Test
    void theEmbargoAgainstCubaIsOneSeries() {
        var window = cuba();
        window.picture("compare-many");
        assertThat(votes(window)).isGreaterThanOrEqualTo(4);
        var rows = rows(window);
        assertThat(rows.subList(0, 5)).allMatch(row -> row.member().isEmpty());
        assertThat(rows.getFirst().cells().getFirst().spoken())
                .startsWith("African States, A/RES/47/19: ")
                .contains("in favour");
        var cuba = rows.stream().filter(row -> row.name().equals("Cuba")).findFirst().orElseThrow();
        assertThat(cuba.cells()).allMatch(cell -> cell.spoken().endsWith(": in favour"));
        var first = cuba.cells().getFirst().spoken();
        assertThat(first).isEqualTo("Cuba, A/RES/47/19: in favour");
        var andorra =
                rows.stream().filter(row -> row.name().equals("Andorra")).findFirst().orElseThrow();
        assertThat(andorra.cells().getFirst().spoken()).endsWith("no member that could vote");
    }

    @Test
    void blocsSplitAddsUpToItsMembers() {
        var window = cuba().choose("#grid-part", 1);
        var rows = rows(window);
        for (int vote = 0; vote < votes(window); vote++) {
            int place = vote;
            var counts = rows.getFirst().cells().get(place).counts().orElseThrow();
            long there =
                    rows.stream()
                            .skip(1)
                            .filter(row -> row.cells().get(place).choice().isPresent())
                            .count();
            assertThat((long) counts.all()).isEqualTo(there);
        }
        assertThat(rows).extracting(Row::name).doesNotContain("France");
    }

    @Test
    void sortsByLikenessAndFindsByTyping() {
        var window = cuba().choose("#grid-order", 1);
        var names = rows(window).stream().map(Row::name).toList();
        int israel = names.indexOf("Israel");
        int america = names.indexOf("United States");
        assertThat(Math.abs(israel - america)).isEqualTo(1);
        window.picture("compare-many-alike");
        window.focus("#grid-find").type("viet");
        assertThat(rows(window)).extracting(Row::name).containsExactly("Viet Nam");
    }

    @Test
    void goesFromLightToLightOpensAVoteAndTakesOneOut() {
        var window = cuba();
        int before = votes(window);
        window.focus("#grid-find").type("brazil").press(KeyCode.ENTER);
        window.press(KeyCode.LEFT);
        assertThat(window.text("#grid-light")).startsWith("Brazil, A/RES/");
        window.press(KeyCode.DELETE);
        assertThat(votes(window)).isEqualTo(before - 1);
        window.focus("#grid-find").press(KeyCode.ENTER);
        var symbol = window.text("#grid-light").split(", |: ", -1)[1];
        window.press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith(symbol));
    }

    @Test
    void hypotheticalVoteKeepsItsMark() {
        var window = open().open("A/RES/ES-11/2").press(KeyCode.CONTROL, KeyCode.I);
        window.press(KeyCode.N).settle();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5).fire("#compare-tab-many");
        window.focus("#grid-vote").type("ES-11/2").press(KeyCode.ENTER);
        window.until(() -> votes(window) == 1);
        window.focus("#grid-vote").type("What if… A/RES/ES-11/2").press(KeyCode.ENTER);
        window.until(() -> votes(window) == 2);
        assertThat(window.sees("#grid-band")).isTrue();
        assertThat(rows(window).getLast().cells())
                .extracting(cell -> cell.spoken())
                .anyMatch(text -> text.contains("hypothetical"));
        assertThat(window.nodes(".vote-grid .hypothetical-badge")).hasSize(1);
    }

    @Test
    void oneClickFromAVoteToItsSeries() {
        var window = open().open("A/RES/ES-11/2").fire("#tab-changes").settle();
        window.fire("#changes-series");
        window.until(() -> window.scene().lookup("#grid") != null && votes(window) >= 2);
        assertThat(window.nodes(".light-cell"))
                .extracting(Node::getAccessibleText)
                .anyMatch(text -> text != null && text.endsWith(": in favour"));
    }

    @Test
    void saysWhatItDoesNotFind() {
        var window = many().focus("#grid-vote").type("A/RES/99/99").press(KeyCode.ENTER);
        window.until(() -> !window.text("#grid-said").isEmpty());
        assertThat(window.text("#grid-said")).contains("A/RES/99/99");
    }
}
