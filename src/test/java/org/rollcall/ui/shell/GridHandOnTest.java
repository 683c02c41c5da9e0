package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.ui.shell.Dialogs.fire;
import static org.rollcall.ui.shell.Dialogs.node;
import static org.rollcall.ui.shell.Dialogs.there;
import static org.rollcall.ui.shell.Dialogs.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Pictures;

/// Handing on many votes side by side, and keeping them in a view, by keyboard.
class GridHandOnTest extends WindowFixture {

    private static final String MADE = "What if… A/RES/77/7";

    private static OpenWindow many(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.tabTo("compare-tab-two").press(KeyCode.RIGHT);
        assertThat(window.sees("#grid-vote")).isTrue();
        return window;
    }

    private OpenWindow cuba() {
        var window = many(open()).tabTo("grid-vote").type("47/19");
        window.tabTo("grid-series").press(KeyCode.SPACE);
        window.until(() -> votes(window) == 5);
        return window;
    }

    private static void add(OpenWindow window, String vote, int votes) {
        window.tabTo("grid-vote").type(vote).press(KeyCode.ENTER);
        window.until(() -> votes(window) == votes);
    }

    private static int votes(OpenWindow window) {
        return OpenWindow.onFx(() ->
                window.scene().lookup("#grid") instanceof TableView<?> grid
                        ? grid.getColumns().size() - 1
                        : 0);
    }

    private static void untilThere(OpenWindow window, String selector) {
        window.until(() -> there(window, selector));
    }

    private static void picture(OpenWindow window, String name) throws IOException {
        var bytes =
                OpenWindow.onFx(() -> {
                    var scene = node(window, "#share-dialog", Node.class).getScene();
                    return Pictures.png(scene.snapshot(null));
                });
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), bytes);
    }

    private void save(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> window.text("#notices .label").startsWith("Saved: "));
    }

    private OpenWindow opened(String view) throws IOException {
        Files.writeString(saved(), view);
        var window = open();
        window.toImport().add(saved());
        return window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    }

    @Test
    void gridIsSharedByItsButtonAndByKey() throws IOException {
        var window = cuba();
        window.tabTo("grid-share").press(KeyCode.SPACE);
        untilThere(window, "#share-dialog");
        picture(window, "share-grid");
        var sentence = words(window, "#share-sentence");
        assertThat(sentence).startsWith("In 5 votes (24 November 1992 to 29 October 2025) 194 ");
        assertThat(words(window, "#share-citation").lines())
                .hasSize(6)
                .anyMatch(line -> line.contains("SHA-256 "));
        window.press(KeyCode.ESCAPE);
        assertThat(there(window, "#share-dialog")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        untilThere(window, "#share-dialog");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith(sentence)
                .contains("code\tmember\tA/RES/47/19\t", "\nCUB\tCuba\tIn favour\t");
        assertThat(OpenWindow.onFx(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
    }

    @Test
    void pictureOfTheGridIsSavedByKey() throws IOException {
        var window = cuba().press(KeyCode.CONTROL, KeyCode.P);
        untilThere(window, "#picture-words");
        assertThat(words(window, "#picture-words"))
                .startsWith("5 votes, 24 November 1992 to 29 October 2025. In 5 votes")
                .contains("A/RES/47/19, 24 November 1992, 59-3-71: 59 in favour, 3 against");
        fire(window, "#picture-save");
        window.until(() -> Files.exists(saved()));
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve("picture-grid.png"), Files.readAllBytes(saved()));
    }

    @Test
    void twoVotesAreStillSharedOnTheirPage() {
        var window = cuba().tabTo("compare-tab-many").press(KeyCode.LEFT);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.text("#notice-share .label")).startsWith("Open a vote, ");
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> !window.node("#compare-share", Node.class).isDisabled());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        untilThere(window, "#share-dialog");
        assertThat(words(window, "#share-sentence")).startsWith("Between A/RES/ES-11/1 (");
    }

    @Test
    void emptyGridHasNothingToShare() {
        var window = many(open());
        assertThat(window.node("#grid-share", Node.class).isDisabled()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.text("#notice-share .label")).startsWith("Open a vote, ");
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.sees("#notice-picture")).isTrue();
    }

    @Test
    void viewOpensTheSameGridInAnotherWindow() throws IOException {
        var window = open().open("A/RES/77/7").press(KeyCode.CONTROL, KeyCode.I);
        window.press(KeyCode.N).settle();
        many(window);
        add(window, "77/7", 1);
        add(window, MADE, 2);
        add(window, "47/19", 3);
        save(window);
        var first = Files.readString(saved());
        assertThat(first)
                .contains("\"within\":\"many\"")
                .contains(
                        "\"grid\":[{\"vote\":\"A/RES/47/19\"},{\"vote\":\"A/RES/77/7\"},"
                                + "{\"hypothetical\":\""
                                + MADE
                                + "\"}]");
        close(window);
        var other = open();
        other.toImport().add(saved());
        other.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        other.until(() -> votes(other) == 3);
        assertThat(other.sees("#grid-band")).isTrue();
        save(other);
        assertThat(Files.readString(saved())).isEqualTo(first);
        other.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        untilThere(other, "#share-dialog");
        assertThat(OpenWindow.onFx(() -> node(other, "#share-band", Label.class).getText()))
                .isEqualTo("HYPOTHETICAL: at least one of these votes did not happen");
        picture(other, "share-grid-hypothetical");
    }

    @Test
    void votesThatAreNotHereAreNamedAndTheOthersShown() throws IOException {
        var window =
                opened(
                        """
                        {"rollcall-view": 1, "page": "compare", "tab": "board", "within": "many",
                         "grid": [{"vote": "A/RES/99/1"}, {"vote": "A/RES/77/7"}, {"hypothetical": "Mine"},
                                  {"vote": "A/RES/99/2"}, {"vote": "A/RES/99/3"}, {"vote": "A/RES/47/19"}]}
                        """);
        window.until(() -> votes(window) == 2);
        assertThat(window.sees("#grid-vote")).isTrue();
        assertThat(window.text("#notice-view .label"))
                .startsWith("The view shows A/RES/99/1, which is not in this library")
                .contains("the hypothetical vote “Mine”", "A/RES/99/2")
                .endsWith("Of its grid 1 more vote is not here.");
    }

    @Test
    void strangePageOfCompareChangesNothing() throws IOException {
        var window =
                opened(
                        """
                        {"rollcall-view": 1, "page": "compare", "tab": "board", "within": "moon",
                         "grid": [{"vote": "A/RES/77/7"}]}
                        """);
        window.until(() -> window.text("#notice-view .label").contains("“moon”"));
        assertThat(window.sees("#symbols")).isTrue();
        many(window);
        assertThat(votes(window)).isNotEqualTo(1);
    }

    @Test
    void backAndForwardLeadToTheSamePage() {
        var window = cuba();
        window.tabTo("compare-tab-many").press(KeyCode.LEFT);
        assertThat(window.sees("#compare-first")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.sees("#compare-first")).isTrue();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.sees("#grid-vote")).isTrue();
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.sees("#compare-first")).isTrue();
    }
}
