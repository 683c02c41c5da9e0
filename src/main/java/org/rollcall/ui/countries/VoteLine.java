package org.rollcall.ui.countries;

import java.util.Optional;
import org.rollcall.library.ListedVote;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// A vote as a line of a table.
///
/// @param vote the vote
/// @param searched what is searched in it, as [org.rollcall.ui.kit.Find] compares it
/// @param choice what the member did
/// @param other what the group or the member beside it did, if anything
/// @param counts how the group voted
/// @param more what else there is to say, or empty
record VoteLine(
        ListedVote vote,
        String searched,
        Choice choice,
        Optional<Choice> other,
        Counts counts,
        String more) {

    String symbol() {
        return vote.heading().symbol();
    }

    String day() {
        return vote.heading().date().toString();
    }

    String title() {
        return vote.heading().title();
    }
}
