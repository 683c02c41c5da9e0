package org.rollcall.ui.library;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.rollcall.publish.Texts;

/// A button that copies a text, and says for a moment that it has.
final class CopyButton extends Button {

    private static final Duration MOMENT = Duration.seconds(2);

    CopyButton(String id, String name, String spoken, String text) {
        super(name);
        setId(id);
        setAccessibleText(spoken);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("copy-button");
        var texts = Texts.of(CopyButton.class, "library");
        var back = new PauseTransition(MOMENT);
        back.setOnFinished(_ -> setText(name));
        setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            setText(texts.text("copied"));
            back.playFromStart();
        });
    }
}
