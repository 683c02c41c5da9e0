package org.rollcall.ui.shell;

import org.rollcall.publish.Texts;
import org.rollcall.ui.shell.Place.Screen;
import org.rollcall.ui.votes.VotesViewModel;

/// What the line at the foot of the window says.
final class StatusText {

    private StatusText() {}

    /// How many votes there are, or on `screen` that its votes are hypothetical.
    static String of(Screen screen, VotesViewModel votes) {
        var texts = Texts.of(StatusText.class, "shell");
        if (screen == Screen.WHATIF) {
            return texts.text("status.hypothetical");
        }
        if (votes.count() == 0) {
            return texts.text("status.reading");
        }
        var years = votes.years();
        return texts.text(
                votes.hasImported() ? "status.imported" : "status",
                votes.count(),
                years.first(),
                years.last());
    }
}
