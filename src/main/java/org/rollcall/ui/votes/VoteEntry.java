package org.rollcall.ui.votes;

import java.util.OptionalInt;
import org.rollcall.store.VoteSummary;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Outcome;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Method;

/// One line of the list of votes. There are ten thousand of them, so it holds little.
///
/// @param summary what the record says of it
/// @param outcome what the rules make of it
/// @param margin the votes in favour beyond those needed; empty where nothing was counted
record VoteEntry(VoteSummary summary, Outcome outcome, OptionalInt margin) {

    /// What there is to count.
    enum Known {
        /// Who voted how.
        NAMES,
        /// The printed totals only.
        TOTALS,
        /// Nothing, because there was no vote.
        NO_VOTE,
        /// Nothing, because the list of votes is lost.
        LOST
    }

    static VoteEntry of(VoteSummary summary, Decision decision) {
        return new VoteEntry(summary, decision.outcome(), decision.margin());
    }

    Heading heading() {
        return summary.heading();
    }

    Known known() {
        if (heading().method() == Method.WITHOUT_VOTE) {
            return Known.NO_VOTE;
        }
        if (summary.counts().present() > 0) {
            return Known.NAMES;
        }
        return summary.printed().isPresent() ? Known.TOTALS : Known.LOST;
    }

    /// What to show of how many: counted from names or, where there are none, as printed.
    Counts counts() {
        return switch (known()) {
            case NAMES -> summary.counts();
            case TOTALS ->
                    summary.printed()
                            .map(all -> new Counts(all.yes(), all.no(), all.abstaining(), 0))
                            .orElse(Counts.NONE);
            case NO_VOTE, LOST -> Counts.NONE;
        };
    }

    /// How far the votes in favour were from the number that decides: 0 above or 1 below is
    /// closest.
    int distance() {
        if (margin.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int spare = margin.getAsInt();
        return spare >= 0 ? spare + 1 : -spare;
    }
}
