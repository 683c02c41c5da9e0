package org.rollcall.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;

/// What stands in the window where the person's data cannot be opened: why, and what to do.
public final class FailureView extends VBox {

    /// Says `reason`, and offers to try again or to choose another folder.
    public FailureView(String reason, Runnable again, Runnable other) {
        var texts = Texts.of(FailureView.class, "shell");
        getStyleClass().add("failed");
        var title = new Label(texts.text("failed.title"));
        title.getStyleClass().add("vote-title");
        var text = new Label(reason);
        text.setWrapText(true);
        text.setId("failure");
        var tryAgain = new Button(texts.text("failed.again"));
        tryAgain.setId("try-again");
        tryAgain.setDefaultButton(true);
        tryAgain.setOnAction(_ -> again.run());
        var elsewhere = new Button(texts.text("failed.other"));
        elsewhere.setId("other-folder");
        elsewhere.setOnAction(_ -> other.run());
        var buttons = new HBox(tryAgain, elsewhere);
        buttons.getStyleClass().add("failed-buttons");
        getChildren().addAll(title, text, buttons);
    }
}
