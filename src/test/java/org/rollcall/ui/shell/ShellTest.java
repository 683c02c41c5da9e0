package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;

/// The window around the features.
class ShellTest extends WindowFixture {

    @Test
    void goesBackAndForwardByKeysAndByButtons() {
        var window = open().open("S/RES/2623").press(KeyCode.CONTROL, KeyCode.T);
        // A key may come to the window later than the robot comes back.
        window.until(() -> window.sees("#member-table"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.until(() -> window.sees("#scenarios"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> window.sees("#member-table"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> window.sees(".board"));
        window.click("#nav-back");
        window.until(() -> window.text("#symbols").startsWith("A/RES/ES-11/2"));
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        window.until(() -> window.text("#symbols").startsWith("S/RES/2623"));
    }

    @Test
    void zoomsByKeysFrom80To300PerCent() {
        var window = open();
        double size = letters(window);
        window.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(window.text("#zoom")).isEqualTo("110 %");
        assertThat(letters(window)).isGreaterThan(size);
        for (int step = 0; step < 14; step++) {
            window.press(KeyCode.CONTROL, KeyCode.PLUS);
        }
        assertThat(window.text("#zoom")).isEqualTo("300 %");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(letters(window)).isEqualTo(size);
        for (int step = 0; step < 5; step++) {
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
        }
        assertThat(window.text("#zoom")).isEqualTo("80 %");
        assertThat(letters(window)).isLessThan(size);
    }

    @Test
    void saysWhatDataIsIn() {
        var window = open();
        assertThat(window.text("#status"))
                .startsWith(
                        window.library().record().voteCount() + " votes in the record, 1946 to ")
                .endsWith("built in");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.text("#status")).contains("kept apart from the record");
    }

    @Test
    void turnsDarkAndLightAgain() {
        var window = open();
        assertThat(brightness(window)).isGreaterThan(0.9);
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(brightness(window)).isLessThan(0.2);
        window.click("#nav-look");
        assertThat(brightness(window)).isGreaterThan(0.9);
    }

    @Test
    void listsAllShortcutsAndClosesThemWithEscape() {
        var window = open().press(KeyCode.F1);
        window.until(() -> window.robot().lookup("#shortcut-help").tryQuery().isPresent());
        var said =
                window.robot().lookup("#shortcut-help .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
        for (var shortcut : Shortcut.values()) {
            assertThat(said).contains(shortcut.keys().getDisplayText());
        }
        assertThat(said).contains("Y  N  A  X");
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.robot().lookup("#shortcut-help").tryQuery().isEmpty());
    }

    @Test
    void tellsWhereDamagedScenariosLieUntilItIsDismissed() throws IOException {
        Files.writeString(folder().resolve("scenarios.db"), "no database".repeat(1000));
        var window = open();
        assertThat(window.text("#notices .label")).contains("was damaged", "It now lies at");
        window.click("#notices .button");
        assertThat(window.nodes("#notices .notice")).isEmpty();
    }

    @Test
    void everyShortcutStandsInAMenuWithItsKeys() {
        var window = open();
        var items = new ArrayList<MenuItem>();
        window.node("#menus", MenuBar.class).getMenus().forEach(menu -> collect(menu, items));
        for (var shortcut : Shortcut.values()) {
            assertThat(items)
                    .as("%s", shortcut)
                    .anySatisfy(item -> {
                        assertThat(item.getId()).isEqualTo("action-" + shortcut.name());
                        assertThat(item.getAccelerator()).isEqualTo(shortcut.keys());
                        assertThat(item.getOnAction()).isNotNull();
                    });
        }
        assertThat(items.stream().map(MenuItem::getAccelerator).filter(keys -> keys != null))
                .doesNotHaveDuplicates();
    }

    @Test
    void menusOpenByKeyboard() {
        var window = open().press(KeyCode.F10).press(KeyCode.DOWN);
        window.until(() -> window.robot().lookup("Save a picture…").tryQuery().isPresent());
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    }

    @Test
    void shortcutsPutTheFocusWhereOneTypesAndCloseTheWindow() {
        var window = open();
        OpenWindow.doOnFx(item(window, Shortcut.SEARCH)::fire);
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("search");
        OpenWindow.doOnFx(item(window, Shortcut.FIND)::fire);
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("board-find");
        OpenWindow.doOnFx(item(window, Shortcut.WHATIF)::fire);
        assertThat(window.sees("#scenarios")).isTrue();
        OpenWindow.doOnFx(() -> item(window, Shortcut.CLOSE).fire());
        assertThat(window.stage().isShowing()).isFalse();
    }

    private static MenuItem item(OpenWindow window, Shortcut shortcut) {
        return window.node("#menus", ShellMenus.class).item(shortcut);
    }

    private static void collect(Menu menu, List<MenuItem> items) {
        items.addAll(menu.getItems());
    }

    private static double letters(OpenWindow window) {
        return window.node("#verdict", Label.class).getFont().getSize();
    }

    private static double brightness(OpenWindow window) {
        return OpenWindow.onFx(() -> {
            var picture = window.scene().snapshot(null);
            Color page = picture.getPixelReader().getColor(330, 690);
            return page.getBrightness();
        });
    }

    @Test
    void sideIsAsWideAsBeforeOnceZoomIsBack() {
        var window = open();
        var side = window.node(".votes > .split-pane-divider", Node.class);
        double before = OpenWindow.place(side).getMinX();
        for (int zoom : List.of(150, 200, 300, 200)) {
            OpenWindow.doOnFx(() -> window.shell().zoom().set(zoom));
            window.settle();
        }
        OpenWindow.doOnFx(() -> window.shell().zoom().reset());
        window.settle();
        assertThat(OpenWindow.place(side).getMinX()).isCloseTo(before, within(2.0));
    }
}
