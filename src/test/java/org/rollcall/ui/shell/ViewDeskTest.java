package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;

/// Views as files, saved and opened in the window.
class ViewDeskTest extends WindowFixture {

    private void save(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> window.text("#notices .label").startsWith("Saved: "));
    }

    private static String columns(OpenWindow window) {
        var table = window.node("#member-table", TableView.class);
        var text = new StringBuilder();
        OpenWindow.doOnFx(() -> {
            for (var each : table.getColumns()) {
                if (each instanceof TableColumn<?, ?> column) {
                    text.append(column.getId()).append(column.isVisible() ? " " : "- ");
                }
            }
            text.append(table.getSortOrder().size());
        });
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static void arrange(OpenWindow window) {
        var table = (TableView<Object>) window.node("#member-table", TableView.class);
        OpenWindow.doOnFx(() -> {
            var columns = table.getColumns();
            var code = columns.get(3);
            columns.remove(code);
            columns.addFirst(code);
            columns.get(2).setVisible(false);
            table.getSortOrder().setAll(List.of(code));
        });
    }

    @Test
    void viewOpensIdenticallyInAnotherWindow() throws IOException {
        var window = open().press(KeyCode.CONTROL, KeyCode.T);
        window.press(KeyCode.CONTROL, KeyCode.K).type("embargo");
        window.open("A/RES/77/7");
        arrange(window);
        var arranged = columns(window);
        var count = window.text("#count");
        save(window);
        var first = Files.readString(saved());
        close(window);
        Files.deleteIfExists(folder().resolve("scenarios.db"));
        var other = open();
        other.press(KeyCode.CONTROL, KeyCode.T);
        assertThat(columns(other)).isNotEqualTo(arranged);
        other.press(KeyCode.CONTROL, KeyCode.B);
        other.toImport().add(saved());
        other.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        other.until(() -> other.text("#symbols").startsWith("A/RES/77/7"));
        assertThat(other.sees("#member-table")).isTrue();
        assertThat(columns(other)).isEqualTo(arranged);
        assertThat(other.text("#count")).isEqualTo(count);
        assertThat(OpenWindow.onFx(() -> other.node("#search", TextField.class).getText()))
                .isEqualTo("embargo");
        save(other);
        assertThat(Files.readString(saved())).isEqualTo(first);
    }

    @Test
    void droppedViewOpensAComparison() throws IOException {
        Files.writeString(
                saved(),
                """
                {"rollcall-view": 1, "page": "compare", "tab": "board",
                 "compare": {"before": {"vote": "A/RES/ES-11/1"}, "after": {"vote": "A/RES/ES-11/4"}}}
                """);
        var window = open();
        OpenWindow.doOnFx(() -> window.shell().drops().dropped(List.of(saved().toFile())));
        window.until(() -> window.text("#compare-sentence").startsWith("22 of 193"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.sees("#symbols")).isTrue();
    }

    @Test
    void viewOpensTheMemberAtTheSameTab() throws IOException {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.type("ghana").press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-title"));
        window.click("#member-tab-votes");
        window.click("#member-session").type("es-11");
        var votes = window.text("#member-joined");
        window.click("#member-votes-find").type("ukraine");
        window.choose("#member-votes-choice", 3);
        var count = window.text("#member-votes-count");
        save(window);
        var first = Files.readString(saved());
        assertThat(first)
                .contains(
                        "\"within\":\"MEMBER|GHA|votes||ASSEMBLY|ES-11|0|0||voeten|2||-1||ukraine|abstaining|\"");
        close(window);
        var other = open();
        OpenWindow.doOnFx(() -> other.shell().openView(saved()));
        other.until(() -> other.sees("#member-votes"));
        assertThat(other.text("#member-title")).isEqualTo("Ghana (GHA)");
        other.until(() -> other.text("#member-joined").equals(votes));
        assertThat(other.text("#member-votes-count")).isEqualTo(count).startsWith("1 of 8");
        save(other);
        assertThat(Files.readString(saved())).isEqualTo(first);
    }

    @Test
    void voteThatIsNotHereIsNamed() throws IOException {
        Files.writeString(
                saved(),
                "{\"rollcall-view\": 1, \"page\": \"votes\", \"vote\": \"A/RES/99/9\", \"tab\": \"table\"}");
        var window = open();
        OpenWindow.doOnFx(() -> window.shell().openView(saved()));
        window.until(
                () -> window.text("#notice-view .label").startsWith("The view shows A/RES/99/9"));
        assertThat(window.text("#symbols")).startsWith("A/RES/ES-11/2");
        assertThat(window.sees("#member-table")).isTrue();
    }

    @Test
    void hypotheticalVoteIsNeverInTheView() throws IOException {
        var window = open().press(KeyCode.CONTROL, KeyCode.I).press(KeyCode.N);
        save(window);
        var written = Files.readString(saved());
        assertThat(written)
                .contains("\"page\":\"what-if\"", "\"hypothetical\":{\"id\":\"")
                .doesNotContain("AFG", "yes", "ballot");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        OpenWindow.doOnFx(() -> window.shell().openView(saved()));
        window.until(() -> window.sees("#hypothetical-band"));
        close(window);
        Files.deleteIfExists(folder().resolve("scenarios.db"));
        var other = open();
        OpenWindow.doOnFx(() -> other.shell().openView(saved()));
        other.until(() ->
                other.text("#notice-view .label")
                        .startsWith("The view shows the hypothetical vote"));
    }

    @Test
    void strangeViewChangesNothing() throws IOException {
        var window = open();
        for (var text :
                List.of(
                        "{\"rollcall-view\": 1, \"page\": \"moon\", \"tab\": \"board\"}",
                        "{\"rollcall-view\": 1, \"page\": \"votes\", \"tab\": \"moon\"}",
                        "{\"rollcall-view\": 1, \"page\": \"votes\", \"tab\": \"board\","
                                + " \"filter\": {\"outcome\": [\"moon\"]}}",
                        "{\"rollcall-view\": 1, \"page\": \"votes\", \"tab\": \"board\","
                                + " \"table\": {\"group\": \"moon\", \"columns\": []}}",
                        "{\"rollcall-view\": 2, \"page\": \"votes\", \"tab\": \"board\"}")) {
            Files.writeString(saved(), text);
            OpenWindow.doOnFx(() -> window.shell().openView(saved()));
            window.until(() -> !window.text("#notice-view .label").isEmpty());
            assertThat(window.text("#symbols")).startsWith("A/RES/ES-11/2");
            OpenWindow.doOnFx(() -> window.node("#notice-view", Node.class).setId("seen"));
        }
    }
}
