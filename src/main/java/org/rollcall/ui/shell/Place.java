package org.rollcall.ui.shell;

/// Where a person is in the program; back and forward go from one to the next.
///
/// @param screen the feature that is shown
/// @param vote the symbol of the vote that is open, or empty
/// @param tab the tab of the vote that is shown
public record Place(Screen screen, String vote, String tab) {

    /// The features that fill the window.
    public enum Screen {
        /// The votes of the record.
        VOTES,
        /// Hypothetical votes.
        WHATIF,
        /// What is in the record, and bringing files in.
        LIBRARY,
        /// Entering a vote by hand.
        ENTRY
    }
}
