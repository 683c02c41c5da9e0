package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.kit.MemberTableModel.Line;

/// The members of the open vote as a table: sorted, found, grouped, copied, exported.
class TableTabTest extends VoteListFixture {

    @Test
    void sortsByAClickOnTheHeader() {
        var window = table();
        assertThat(names(window)).startsWith("Afghanistan").endsWith("Zimbabwe");
        header(window, "Member");
        header(window, "Member");
        assertThat(names(window)).startsWith("Zimbabwe").endsWith("Afghanistan");
        header(window, "Vote");
        assertThat(choices(window)).startsWith("In favour").endsWith("Not voting");
    }

    @Test
    void findsAsOneTypes() {
        var window = table().press(KeyCode.CONTROL, KeyCode.F).type("ivory");
        assertThat(names(window)).containsExactly("Côte d’Ivoire");
        assertThat(window.text("#table-shown")).isEqualTo("1 of 193 members");
        window.type("x");
        assertThat(names(window)).isEmpty();
        assertThat(window.text(".member-table .placeholder .label")).contains("Clear the field");
        window.press(KeyCode.ESCAPE);
        assertThat(names(window)).hasSize(193);
    }

    @Test
    void keepsGroupsTogetherHoweverItIsSorted() {
        var window = table().choose("#table-group", 1);
        assertThat(headings(window))
                .containsExactly(
                        "In favour: 140", "Against: 5", "Abstaining: 38", "Not voting: 10");
        header(window, "Code");
        assertThat(headings(window)).hasSize(4);
        assertThat(choices(window).stream().distinct()).hasSize(4);
        assertThat(codes(window).subList(0, 140)).isSorted();
        assertThat(codes(window).subList(140, 145))
                .containsExactly("BLR", "ERI", "PRK", "RUS", "SYR");
    }

    @Test
    void copiesWhatIsShownInTheSameOrder() {
        var window = table().press(KeyCode.CONTROL, KeyCode.F).type("guinea");
        header(window, "Code");
        hide(window, "region");
        hide(window, "note");
        window.click("#table-copy");
        assertThat(clipboard().lines())
                .containsExactly(
                        "Member\tVote\tCode",
                        "Guinea\tNot voting\tGIN",
                        "Guinea-Bissau\tAbstaining\tGNB",
                        "Equatorial Guinea\tAbstaining\tGNQ",
                        "Papua New Guinea\tIn favour\tPNG");
    }

    @Test
    void copiesTheSelectedRowsByKeyboard() {
        var window = table().focus("#member-table").press(KeyCode.HOME);
        window.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard().lines().map(line -> line.split("\t", 2)[0]))
                .containsExactly("Member", "Afghanistan", "Albania");
    }

    @Test
    void exportsWhatIsShownInTheSameOrder() throws IOException {
        var window = table().press(KeyCode.CONTROL, KeyCode.F).type("korea");
        hide(window, "region");
        hide(window, "note");
        header(window, "Member");
        header(window, "Member");
        window.fire("#table-export");
        window.until(() -> Files.exists(saved()));
        assertThat(Files.readString(saved()).lines())
                .containsExactly(
                        "Member,Vote,Code",
                        "Republic of Korea,In favour,KOR",
                        "Democratic People’s Republic of Korea,Against,PRK");
        window.until(() -> window.text("#notices .label").startsWith("Saved: "));
    }

    @Test
    void hidesAColumnByTheMenu() {
        var window = table().click("#table-columns");
        // The table's menu has the same names, and so has its header.
        var entry =
                window.robot()
                        .lookup(".context-menu .menu-item .label")
                        .match((Label label) -> label.getText().equals("Note") && label.isVisible())
                        .queryLabeled();
        window.click(entry);
        window.until(() -> table(window).getVisibleLeafColumns().size() == 4);
        assertThat(table(window).getVisibleLeafColumns())
                .extracting(column -> column.getText())
                .containsExactly("Member", "Vote", "Regional group", "Code");
    }

    @Test
    void everyRowSpeaks() {
        var window = table();
        assertThat(window.nodes("#member-table .table-row-cell"))
                .extracting(row -> row.getAccessibleText())
                .contains("Afghanistan, in favour");
    }

    private OpenWindow table() {
        return open().press(KeyCode.CONTROL, KeyCode.T);
    }

    private static void header(OpenWindow window, String title) {
        var header =
                window.nodes("#member-table .column-header .label").stream()
                        .filter(node -> ((Label) node).getText().equals(title))
                        .findFirst()
                        .orElseThrow();
        // The headless screen says of every released button that it asks for a menu.
        OpenWindow.doOnFx(() -> Event.fireEvent(header, released(header)));
    }

    private static MouseEvent released(Node header) {
        var place = header.localToScreen(5, 5);
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                5,
                5,
                place.getX(),
                place.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static void hide(OpenWindow window, String id) {
        OpenWindow.doOnFx(() ->
                table(window).getColumns().stream()
                        .filter(column -> column.getId().equals(id))
                        .forEach(column -> column.setVisible(false)));
    }

    private static String clipboard() {
        return OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private static List<String> names(OpenWindow window) {
        return column(window, 0);
    }

    private static List<String> choices(OpenWindow window) {
        return column(window, 1);
    }

    private static List<String> codes(OpenWindow window) {
        return column(window, 2);
    }

    private static List<String> column(OpenWindow window, int column) {
        return OpenWindow.onFx(() ->
                table(window).getItems().stream()
                        .filter(Line.Member.class::isInstance)
                        .map(line -> ((Line.Member) line).row())
                        .map(row ->
                                List.of(row.name(), row.choiceName(), row.code().letters())
                                        .get(column))
                        .toList());
    }

    private static List<String> headings(OpenWindow window) {
        return OpenWindow.onFx(() ->
                table(window).getItems().stream()
                        .filter(Line.Heading.class::isInstance)
                        .map(line -> ((Line.Heading) line).text())
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> table(OpenWindow window) {
        return window.node("#member-table", TableView.class);
    }
}
