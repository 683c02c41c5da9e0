package org.rollcall.ui.shell;

import java.util.function.Supplier;
import org.rollcall.ui.shell.Place.Screen;
import org.rollcall.ui.votes.VotesView;
import org.rollcall.ui.whatif.WhatIfView;
import org.rollcall.ui.whatif.WhatIfViewModel;

/// What the same key does in each feature: find, undo, redo.
///
/// @param screen the feature that is shown
record ScreenActions(
        Supplier<Screen> screen,
        VotesView votes,
        WhatIfViewModel whatIf,
        WhatIfView whatIfView,
        PresentDesk present,
        CountriesDesk countries) {

    /// Puts the focus where typing finds a member.
    void find() {
        switch (screen.get()) {
            case VOTES -> votes.focusFind();
            case WHATIF -> whatIfView.focusFind();
            case PRESENT -> present.view().focusFind();
            case COUNTRIES -> countries.view().focusFind();
            case COMPARE, LIBRARY, ENTRY -> {}
        }
    }

    /// Takes the last change back.
    void undo() {
        switch (screen.get()) {
            case WHATIF -> whatIf.undo();
            case PRESENT -> present.undo();
            case COUNTRIES -> countries.undo();
            case VOTES, COMPARE, LIBRARY, ENTRY -> {}
        }
    }

    /// Makes it again.
    void redo() {
        switch (screen.get()) {
            case WHATIF -> whatIf.redo();
            case COUNTRIES -> countries.redo();
            case VOTES, COMPARE, LIBRARY, ENTRY, PRESENT -> {}
        }
    }
}
