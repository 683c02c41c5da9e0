package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.MemberTableModel.Line;

/// A window that is opened again is as it was left.
class RememberingTest extends WindowFixture {

    @Test
    void opensTheSameVoteOnTheSameTabInTheSameSize() {
        var first = open().open("S/2022/155").press(KeyCode.CONTROL, KeyCode.U);
        first.press(KeyCode.CONTROL, KeyCode.PLUS).press(KeyCode.CONTROL, KeyCode.D);
        close(first);
        var again = open();
        assertThat(again.text("#symbols")).startsWith("S/2022/155");
        assertThat(again.sees("#source-page")).isTrue();
        assertThat(again.text("#zoom")).isEqualTo("110 %");
        assertThat(again.shell().look().isDark()).isTrue();
    }

    @Test
    void remembersWhatTheListWasNarrowedTo() {
        var first = open().click("#filter-body-SC").press(KeyCode.CONTROL, KeyCode.K);
        first.type("ukraine");
        var count = first.text("#count");
        assertThat(count).doesNotStartWith(first.library().record().voteCount() + " of");
        close(first);
        var again = open();
        again.until(() -> again.text("#count").equals(count));
        assertThat(again.node("#search", TextField.class).getText()).isEqualTo("ukraine");
        assertThat(again.node("#filter-body-SC", ToggleButton.class).isSelected()).isTrue();
        again.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ESCAPE).click("#clear-filters");
        close(again);
        var cleared = open();
        assertThat(cleared.text("#count"))
                .startsWith(cleared.library().record().voteCount() + " of");
    }

    @Test
    void forgetsAFilterThatIsNotUnderstood() {
        var first = open();
        first.library().settings().put("votes.filter", "rollcall-filter 1\nbody=moon");
        close(first);
        var again = open();
        assertThat(again.text("#count")).startsWith(again.library().record().voteCount() + " of");
    }

    @Test
    void remembersTheColumnsOfTheTable() {
        var first = open().press(KeyCode.CONTROL, KeyCode.T).choose("#table-group", 2);
        OpenWindow.doOnFx(() -> {
            var code = column(first, "code");
            table(first).getColumns().remove(code);
            table(first).getColumns().addFirst(code);
            column(first, "note").setVisible(false);
            code.setSortType(TableColumn.SortType.DESCENDING);
            table(first).getSortOrder().add(code);
        });
        var shown = lines(first);
        close(first);
        var again = open();
        assertThat(table(again).getVisibleLeafColumns())
                .extracting(column -> column.getId())
                .containsExactly("code", "name", "vote", "region");
        assertThat(lines(again)).isEqualTo(shown);
        assertThat(shown.get(1)).contains("code=ZWE");
    }

    @Test
    void remembersThePlaceOfTheWindow() {
        var first = open();
        OpenWindow.doOnFx(first.shell()::placeWindow);
        OpenWindow.doOnFx(() -> {
            first.stage().setX(30);
            first.stage().setY(40);
            first.stage().setWidth(900);
            first.stage().setHeight(610);
        });
        close(first);
        var again = open();
        OpenWindow.doOnFx(again.shell()::placeWindow);
        assertThat(again.stage().getX()).isEqualTo(30);
        assertThat(again.stage().getY()).isEqualTo(40);
        assertThat(again.stage().getWidth()).isEqualTo(900);
        assertThat(again.stage().getHeight()).isEqualTo(610);
    }

    private static java.util.List<String> lines(OpenWindow window) {
        return OpenWindow.onFx(() ->
                table(window).getItems().stream()
                        .map(line ->
                                line.toString().replace("MemberCode[letters=", "").replace("]", ""))
                        .toList());
    }

    private static TableColumn<Line, ?> column(OpenWindow window, String id) {
        return table(window).getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> table(OpenWindow window) {
        return window.node("#member-table", TableView.class);
    }
}
