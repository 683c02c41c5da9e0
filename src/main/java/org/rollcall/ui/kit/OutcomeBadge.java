package org.rollcall.ui.kit;

import javafx.scene.control.Label;
import org.rollcall.tally.Outcome;

/// The outcome of a vote in a word, tinted.
public final class OutcomeBadge extends Label {

    private String shown = "";

    /// A badge that says nothing yet.
    public OutcomeBadge() {
        getStyleClass().add("outcome-badge");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows an outcome under its name.
    public void show(Outcome outcome, String word) {
        if (!shown.equals(outcome.code())) {
            getStyleClass().remove(shown);
            shown = outcome.code();
            getStyleClass().add(shown);
        }
        setText(word);
    }
}
