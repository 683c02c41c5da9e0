package org.rollcall.ui.votes;

import org.rollcall.store.VoteSummary;
import org.rollcall.tally.Decision;
import org.rollcall.ui.kit.Find;
import org.rollcall.vote.Heading;

/// One line of the list of votes.
///
/// @param summary what the record says of it
/// @param decision what the rules make of it
/// @param searched everything that a search looks through, as [Find] compares it
record VoteEntry(VoteSummary summary, Decision decision, String searched) {

    static VoteEntry of(VoteSummary summary, Decision decision) {
        var heading = summary.heading();
        return new VoteEntry(
                summary,
                decision,
                Find.plain(
                        String.join(
                                "\n",
                                heading.symbol(),
                                heading.title(),
                                heading.about(),
                                heading.draft(),
                                heading.series())));
    }

    Heading heading() {
        return summary.heading();
    }
}
