package org.rollcall.publish;

import java.util.Collection;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Warning;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;

/// What came of the votes of the record that stand side by side.
///
/// @param adopted how many were adopted by a vote
/// @param withoutVote how many were adopted without a vote
/// @param notAdopted how many were not adopted
/// @param unknown of how many it is not known, or the record and the rule of the day differ
public record GridOutcomes(int adopted, int withoutVote, int notAdopted, int unknown) {

    private static final GridOutcomes NONE = new GridOutcomes(0, 0, 0, 0);

    /// What came of `votes` under the rules of their days.
    public static GridOutcomes of(Collection<RollCall> votes, Membership membership) {
        var decisions = new Decisions(membership);
        return votes.stream()
                .map(vote -> one(vote.heading().recorded(), decisions.decide(vote)))
                .reduce(NONE, GridOutcomes::plus);
    }

    // What the record states holds where no rule can tell; where the two differ, neither does.
    private static GridOutcomes one(Recorded recorded, Decision decision) {
        var outcome = decision.outcome();
        if (decision.warnings().stream().anyMatch(Warning.RecordDiffers.class::isInstance)) {
            return new GridOutcomes(0, 0, 0, 1);
        }
        if (outcome instanceof Outcome.AdoptedWithoutVote) {
            return new GridOutcomes(0, 1, 0, 0);
        }
        if (outcome instanceof Outcome.Unknown) {
            return switch (recorded) {
                case ADOPTED -> new GridOutcomes(1, 0, 0, 0);
                case NOT_ADOPTED -> new GridOutcomes(0, 0, 1, 0);
                case NOT_STATED -> new GridOutcomes(0, 0, 0, 1);
            };
        }
        return outcome.carried() ? new GridOutcomes(1, 0, 0, 0) : new GridOutcomes(0, 0, 1, 0);
    }

    private GridOutcomes plus(GridOutcomes more) {
        return new GridOutcomes(
                adopted + more.adopted,
                withoutVote + more.withoutVote,
                notAdopted + more.notAdopted,
                unknown + more.unknown);
    }

    /// How many votes that are.
    public int all() {
        return adopted + withoutVote + notAdopted + unknown;
    }
}
