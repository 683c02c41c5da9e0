package org.rollcall.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;

/// What the person ought to know, above everything else until it is dismissed.
final class NoticeBar extends VBox {

    private final Texts texts = Texts.of(NoticeBar.class, "shell");

    NoticeBar() {
        getStyleClass().add("notices");
        setId("notices");
    }

    void add(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(texts.text("notice.close"));
        var line = new HBox(label, close);
        line.getStyleClass().add("notice");
        close.setOnAction(_ -> getChildren().remove(line));
        getChildren().add(line);
    }
}
