package org.rollcall.library;

import org.rollcall.store.VoteSummary;
import org.rollcall.tally.Outcome;
import org.rollcall.vote.Heading;

/// A vote of the record as lists show it.
///
/// @param summary what the record says of it
/// @param outcome what the rules make of it
public record ListedVote(VoteSummary summary, Outcome outcome) {

    /// What it was on.
    public Heading heading() {
        return summary.heading();
    }
}
