package org.rollcall.analysis;

/// Which votes of a record are asked after.
public sealed interface VoteSpan {

    /// All of them.
    record Whole() implements VoteSpan {}

    /// Those of one session.
    ///
    /// @param name its number, such as `74`, or its name, such as `ES-11`
    record Session(String name) implements VoteSpan {}

    /// Those of some years.
    ///
    /// @param first the first year
    /// @param last the last one, included
    record Years(int first, int last) implements VoteSpan {}

    /// Which of the votes in `planes` they are.
    default VoteMask in(BallotPlanes planes) {
        return switch (this) {
            case Whole _ -> planes.all();
            case Session(var name) -> planes.session(name);
            case Years(int first, int last) -> planes.years(first, last);
        };
    }
}
