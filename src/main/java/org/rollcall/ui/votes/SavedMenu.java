package org.rollcall.ui.votes;

import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rollcall.publish.Texts;

/// Saved filters: a menu of them, and lines that ask for a name and say what became of one.
final class SavedMenu {

    private final SavedViewModel model;
    private final Texts texts = Texts.of(SavedMenu.class, "votes");
    private final MenuButton menu = new MenuButton();
    private final TextField name = new TextField();
    private final HBox asking = new HBox();
    private final VBox lines = new VBox();

    SavedMenu(SavedViewModel model) {
        this.model = model;
        menu.setId("saved-filters");
        menu.getStyleClass().add("saved-filters");
        menu.setGraphic(new FontIcon(Feather.BOOKMARK));
        menu.setAccessibleText(texts.text("saved"));
        menu.setTooltip(new Tooltip(texts.text("saved")));
        model.names().subscribe(this::fill);
        fill();
        lines.getStyleClass().add("saved-lines");
        lines.getChildren().addAll(asking(), notice());
        lines.visibleProperty()
                .bind(asking.visibleProperty().or(model.noticeProperty().isNotEmpty()));
        lines.managedProperty().bind(lines.visibleProperty());
    }

    /// The menu, as a button with a bookmark.
    MenuButton menu() {
        return menu;
    }

    /// The lines; there are none while there is nothing to ask or say.
    VBox lines() {
        return lines;
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        var save = new MenuItem(texts.text("saved.save"));
        save.setId("save-filter");
        save.setOnAction(_ -> ask());
        items.add(save);
        if (!model.names().isEmpty()) {
            items.add(new SeparatorMenuItem());
            var delete = new Menu(texts.text("saved.delete"));
            delete.setId("delete-filter");
            for (var each : model.names()) {
                items.add(item(each, () -> model.apply(each)));
                delete.getItems().add(item(each, () -> model.delete(each)));
            }
            items.add(new SeparatorMenuItem());
            items.add(delete);
        }
        menu.getItems().setAll(items);
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        // An underscore in a name is an underscore.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private HBox asking() {
        name.setId("filter-name");
        name.setPromptText(texts.text("saved.name"));
        name.setAccessibleText(texts.text("saved.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> save());
        name.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        asking.setVisible(false);
                        menu.requestFocus();
                        event.consume();
                    }
                });
        var save = new Button(texts.text("saved.keep"));
        save.setId("filter-name-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        save.setOnAction(_ -> save());
        asking.getChildren().addAll(name, save);
        asking.getStyleClass().add("facet-line");
        asking.setVisible(false);
        asking.managedProperty().bind(asking.visibleProperty());
        return asking;
    }

    private HBox notice() {
        var sentence = new Label();
        sentence.setId("saved-notice");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(model.noticeProperty());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var undo = new Button(texts.text("saved.undo"));
        undo.setId("saved-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.visibleProperty().bind(model.canUndoProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(_ -> model.undo());
        var close = new Button(texts.text("saved.close"));
        close.setId("saved-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.dismiss());
        var row = new HBox(sentence, undo, close);
        row.getStyleClass().add("facet-line");
        row.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private void ask() {
        model.dismiss();
        asking.setVisible(true);
        name.clear();
        name.requestFocus();
    }

    private void save() {
        if (!name.getText().isBlank()) {
            model.save(name.getText());
            asking.setVisible(false);
            menu.requestFocus();
        }
    }
}
