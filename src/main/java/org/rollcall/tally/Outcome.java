package org.rollcall.tally;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.vote.MemberCode;

/// Whether a motion carried and, where it did not, what stood in its way.
public sealed interface Outcome {

    /// The word that the command line, files and style classes use.
    String code();

    /// The motion carried by the votes.
    record Adopted() implements Outcome {
        @Override
        public String code() {
            return "adopted";
        }
    }

    /// Too few members voted in favour.
    record TooFewVotes() implements Outcome {
        @Override
        public String code() {
            return "too-few-votes";
        }
    }

    /// As many in favour as against.
    ///
    /// @param follows what the rules make of it
    record Tied(Tie follows) implements Outcome {
        @Override
        public String code() {
            return "tied";
        }
    }

    /// The votes in favour were there, but holders of a veto were against.
    record Vetoed(SortedSet<MemberCode> by) implements Outcome {
        public Vetoed {
            by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        }

        @Override
        public String code() {
            return "vetoed";
        }
    }

    /// What is known does not tell.
    record Unknown(Missing missing) implements Outcome {
        @Override
        public String code() {
            return "unknown";
        }
    }

    /// Adopted by consensus or acclamation: not a tally.
    record AdoptedWithoutVote() implements Outcome {
        @Override
        public String code() {
            return "adopted-without-a-vote";
        }
    }

    /// What would have to be known.
    enum Missing {
        /// The names of those against: one of them may have had a veto.
        NAMES_AGAINST,
        /// The ballots, or at least their totals.
        BALLOTS,
        /// The kind of question: a simple majority was there, two thirds were not.
        QUESTION
    }

    /// Whether the motion carried.
    default boolean carried() {
        return this instanceof Adopted || this instanceof AdoptedWithoutVote;
    }
}
