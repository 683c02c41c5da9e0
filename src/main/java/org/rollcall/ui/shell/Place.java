package org.rollcall.ui.shell;

import org.rollcall.ui.votes.VoteFilter;

/// Where a person is in the program; back and forward go from one to the next.
///
/// @param screen the feature that is shown
/// @param vote the symbol of the vote that is open, or empty
/// @param tab the tab of the vote that is shown
/// @param filter what the list of votes is narrowed to
/// @param within where in the feature, in its own words, or empty
public record Place(Screen screen, String vote, String tab, VoteFilter filter, String within) {

    /// A place in a feature that has no places of its own.
    public Place(Screen screen, String vote, String tab, VoteFilter filter) {
        this(screen, vote, tab, filter, "");
    }

    /// The features that fill the window.
    public enum Screen {
        /// The votes of the record.
        VOTES,
        /// Two votes side by side.
        COMPARE,
        /// Members and groups of members.
        COUNTRIES,
        /// Hypothetical votes.
        WHATIF,
        /// What is in the record, and bringing files in.
        LIBRARY,
        /// Entering a vote by hand.
        ENTRY,
        /// A vote in the room.
        PRESENT
    }

    /// Whether it is where a person is after typing on or deleting in the search at `before`: one
    /// search is one place, however many letters it has.
    boolean goesOnFrom(Place before) {
        var now = filter.query();
        var then = before.filter.query();
        return !now.isBlank()
                && !then.isBlank()
                && (now.startsWith(then) || then.startsWith(now))
                && equals(
                        new Place(
                                before.screen,
                                before.vote,
                                before.tab,
                                before.filter.searching(now),
                                before.within));
    }
}
