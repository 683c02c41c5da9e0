package org.rollcall.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;

/// What the person ought to know, above everything else until it is dismissed.
final class NoticeBar extends VBox {

    private final Texts texts = Texts.of(NoticeBar.class, "shell");
    private final Map<String, Node> named = new HashMap<>();

    NoticeBar() {
        getStyleClass().add("notices");
        setId("notices");
    }

    /// Shows `sentence` below the others.
    void add(String sentence) {
        getChildren().add(line(sentence));
    }

    /// Shows `sentence` in place of the last one of this `name`.
    void put(String name, String sentence) {
        put(name, line(sentence));
    }

    /// The same, with a button that does something about it and dismisses it.
    void put(String name, String sentence, String action, Runnable does) {
        var line = line(sentence);
        var button = new Button(action);
        button.setId("notice-" + name + "-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(line);
            does.run();
        });
        line.getChildren().add(1, button);
        put(name, line);
    }

    /// Changes what the notice of this `name` says, if it is there; its button keeps the focus.
    void change(String name, String sentence) {
        if (named.get(name) instanceof HBox line
                && line.getChildren().getFirst() instanceof Label label) {
            label.setText(sentence);
        }
    }

    /// Takes away the notice of this `name`, if it is there.
    void remove(String name) {
        getChildren().remove(named.remove(name));
    }

    private void put(String name, HBox line) {
        remove(name);
        line.setId("notice-" + name);
        named.put(name, line);
        getChildren().add(line);
    }

    private HBox line(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("notice-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(texts.text("notice.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(label, close);
        line.getStyleClass().add("notice");
        close.setOnAction(_ -> getChildren().remove(line));
        return line;
    }
}
