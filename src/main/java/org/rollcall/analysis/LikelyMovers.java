package org.rollcall.analysis;

import java.util.List;

/// Who is likeliest to make the move that turns an outcome, or why nobody is named.
public sealed interface LikelyMovers {

    /// These, the likeliest first; nobody, where no member that could move chose the other way in
    /// any of the votes most similar to this one.
    ///
    /// @param members at most as many as were asked for
    /// @param trial how well foretelling did on this record
    record Named(List<Foretold> members, Trial trial) implements LikelyMovers {
        public Named {
            members = List.copyOf(members);
        }
    }

    /// On this record the most similar votes foretell no better than simpler ways do.
    record NotBetter(Trial trial) implements LikelyMovers {}

    /// There are too few votes to tell whether the most similar ones foretell anything.
    record TooFewVotes(Trial trial) implements LikelyMovers {}

    /// There are not enough votes in which enough of the same members cast a vote.
    record NothingSimilar(Trial trial) implements LikelyMovers {}

    /// It is not the Assembly that votes, and only there so many do.
    record NotTheAssembly() implements LikelyMovers {}

    /// The move begins with not voting: whether a member votes at all is not foretold.
    record NotCast() implements LikelyMovers {}
}
