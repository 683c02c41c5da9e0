package org.rollcall.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Look;

/// The menus; every entry that has a shortcut shows it.
final class ShellMenus extends MenuBar {

    private final Texts texts = Texts.of(ShellMenus.class, "shell");
    private final Map<Shortcut, MenuItem> items = new EnumMap<>(Shortcut.class);

    ShellMenus(Look look, Map<Shortcut, Runnable> actions) {
        setUseSystemMenuBar(true);
        setId("menus");
        for (var shortcut : Shortcut.values()) {
            var item = new MenuItem(texts.text("action." + shortcut.name()));
            item.setAccelerator(shortcut.keys());
            item.setId("action-" + shortcut.name());
            item.setOnAction(_ -> actions.getOrDefault(shortcut, () -> {}).run());
            items.put(shortcut, item);
        }
        getMenus()
                .addAll(
                        file(),
                        menu(
                                "edit",
                                Shortcut.UNDO,
                                Shortcut.REDO,
                                null,
                                Shortcut.SEARCH,
                                Shortcut.FIND,
                                null,
                                Shortcut.OPEN_WHATIF,
                                Shortcut.COMPARE_PREVIOUS,
                                Shortcut.REPLAY,
                                Shortcut.LESSON),
                        view(look),
                        go(),
                        menu("help", Shortcut.HELP));
    }

    private Menu file() {
        return menu(
                "file",
                Shortcut.ENTRY,
                Shortcut.IMPORT,
                null,
                Shortcut.OPEN_VIEW,
                Shortcut.SAVE_VIEW,
                null,
                Shortcut.SHARE,
                Shortcut.PICTURE,
                Shortcut.EXPORT,
                null,
                Shortcut.CLOSE);
    }

    private Menu go() {
        return menu(
                "go",
                Shortcut.BACK,
                Shortcut.FORWARD,
                null,
                Shortcut.VOTES,
                Shortcut.COMPARE,
                Shortcut.COUNTRIES,
                Shortcut.WHATIF,
                Shortcut.LIBRARY,
                Shortcut.PRESENT);
    }

    MenuItem item(Shortcut shortcut) {
        return items.getOrDefault(shortcut, new MenuItem());
    }

    private Menu view(Look look) {
        var menu =
                menu(
                        "view",
                        Shortcut.BOARD,
                        Shortcut.TABLE,
                        Shortcut.SOURCE,
                        Shortcut.NOTES,
                        null,
                        Shortcut.ZOOM_IN,
                        Shortcut.ZOOM_OUT,
                        Shortcut.ZOOM_RESET,
                        null,
                        Shortcut.LIGHT_OR_DARK);
        var group = new ToggleGroup();
        for (var mode : Look.Mode.values()) {
            var item = new RadioMenuItem(texts.text("look." + mode.name()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> look.modeProperty().set(mode));
            look.modeProperty().subscribe(chosen -> item.setSelected(chosen == mode));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item(Shortcut.BOARD_WINDOW));
        menu.getItems().add(item(Shortcut.FULL_SCREEN));
        return menu;
    }

    private Menu menu(String key, @Nullable Shortcut... shortcuts) {
        var menu = new Menu(texts.text("menu." + key));
        for (var shortcut : shortcuts) {
            menu.getItems().add(shortcut == null ? new SeparatorMenuItem() : item(shortcut));
        }
        return menu;
    }
}
