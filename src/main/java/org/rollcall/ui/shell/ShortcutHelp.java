package org.rollcall.ui.shell;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Look;

/// The list of all shortcuts.
final class ShortcutHelp extends Dialog<ButtonType> {

    // A part of the screen, which leaves room for a frame and a button.
    private static final double TALLEST = 0.7;

    private final Texts texts = Texts.of(ShortcutHelp.class, "shell");
    private final GridPane grid = new GridPane();

    ShortcutHelp(Window owner) {
        initOwner(owner);
        Look.alike(getDialogPane().getScene(), owner.getScene());
        setTitle(texts.text("help.title"));
        getDialogPane().setId("shortcut-help");
        grid.getStyleClass().add("shortcut-grid");
        int row = 0;
        for (var shortcut : Shortcut.values()) {
            add(row++, shortcut.keys().getDisplayText(), texts.text("action." + shortcut.name()));
        }
        for (var more = 1; texts.has("help.keys." + more); more++) {
            add(row++, texts.text("help.keys." + more), texts.text("help.does." + more));
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        // There are more keys than fit a small screen: the rest is scrolled to.
        scroll.setPrefViewportHeight(Screen.getPrimary().getVisualBounds().getHeight() * TALLEST);
        getDialogPane().setContent(scroll);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setResizable(true);
    }

    private void add(int row, String keys, String does) {
        var label = new Label(keys);
        label.getStyleClass().add("shortcut-keys");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(does);
        what.setWrapText(true);
        grid.addRow(row, label, what);
    }
}
