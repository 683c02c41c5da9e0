package org.rollcall.ui.whatif;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;

/// Asks for the symbol of another vote; Enter takes it.
final class OtherVoteField extends VBox {

    private final TextField symbol = new TextField();

    /// A way to do something with another vote.
    @FunctionalInterface
    interface Use {
        /// Does it with the vote that was typed.
        void with(String typed);
    }

    /// Asks for the vote `other`.
    ///
    /// @param id the name by which tests and styles know the field
    /// @param key the texts' name for what the button does
    OtherVoteField(OtherVote other, String id, String key, Use use) {
        var texts = Texts.of(OtherVoteField.class, "whatif");
        symbol.setId(id);
        symbol.setPromptText(texts.text("other.prompt"));
        symbol.setAccessibleText(texts.text(key + ".spoken"));
        symbol.setOnAction(_ -> use.with(symbol.getText()));
        HBox.setHgrow(symbol, Priority.ALWAYS);
        var go = new Button(texts.text(key));
        go.setId(id + "-go");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(_ -> use.with(symbol.getText()));
        var row = new HBox(symbol, go);
        row.getStyleClass().add("whatif-row");
        var said = new Label();
        said.setId(id + "-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("complaint");
        said.textProperty().bind(other.saidProperty());
        said.visibleProperty().bind(other.saidProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        getChildren().addAll(row, said);
    }

    /// Puts the focus into the field.
    void focusField() {
        symbol.requestFocus();
    }
}
