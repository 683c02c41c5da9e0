package org.rollcall.ui.votes;

import java.util.List;
import java.util.TreeSet;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Tie;

/// The outcomes by which the list can be narrowed, one of each kind.
final class Outcomes {

    /// All of them, in the order in which they are offered.
    static final List<Outcome> ALL =
            List.of(
                    new Outcome.Adopted(),
                    new Outcome.AdoptedWithoutVote(),
                    new Outcome.TooFewVotes(),
                    new Outcome.Tied(Tie.REJECTED),
                    new Outcome.Vetoed(new TreeSet<>()),
                    new Outcome.Unknown(Outcome.Missing.BALLOTS));

    private Outcomes() {}
}
