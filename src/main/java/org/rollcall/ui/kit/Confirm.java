package org.rollcall.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import org.rollcall.publish.Texts;

/// A question before something that cannot be undone.
///
/// @param title of the window
/// @param header the question
/// @param text what will be lost, and what stays
/// @param yes the word for going on
/// @param no the word for not; Enter means it
public record Confirm(String title, String header, String text, String yes, String no) {

    /// The question that `texts` have under `key`.
    public static Confirm of(Texts texts, String key, Object... values) {
        return new Confirm(
                texts.text(key + ".title"),
                texts.text(key + ".header", values),
                texts.text(key + ".text", values),
                texts.text(key + ".yes"),
                texts.text(key + ".no"));
    }

    /// Asks in front of the window of `near`, and does `action` if the answer is yes.
    public void ask(Node near, Runnable action) {
        var going = new ButtonType(yes, ButtonData.OK_DONE);
        var keep = new ButtonType(no, ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, text, going, keep);
        alert.initOwner(near.getScene().getWindow());
        var pane = alert.getDialogPane();
        Look.alike(pane.getScene(), near.getScene());
        alert.setTitle(title);
        alert.setHeaderText(header);
        pane.lookupButton(going).setId("confirm-yes");
        pane.lookupButton(keep).setId("confirm-no");
        pane.setMinHeight(Region.USE_PREF_SIZE);
        // What cannot be undone is not what Enter does.
        if (pane.lookupButton(going) instanceof Button button
                && pane.lookupButton(keep) instanceof Button other) {
            button.setDefaultButton(false);
            other.setDefaultButton(true);
        }
        alert.resultProperty()
                .subscribe(chosen -> {
                    if (going.equals(chosen)) {
                        action.run();
                    }
                });
        alert.show();
    }
}
