package org.rollcall.tally;

import org.rollcall.vote.Counts;

/// How many votes in favour a motion needs. All arithmetic is in integers.
public sealed interface Threshold {

    /// The smallest number of votes in favour that carries a motion; at least 1.
    ///
    /// @param counts the votes cast
    /// @param seats the members of the body
    int needed(Counts counts, int seats);

    /// More than half of `of`.
    record MoreThanHalf(Base of) implements Threshold {
        @Override
        public int needed(Counts counts, int seats) {
            return of.size(counts, seats) / 2 + 1;
        }
    }

    /// At least `numerator` parts in `denominator` of `of`, rounded up, and never nobody.
    ///
    /// @param numerator 1 or more, at most `denominator`
    /// @param denominator at most 1000
    record AtLeast(int numerator, int denominator, Base of) implements Threshold {

        /// The largest denominator, so that no product can overflow.
        public static final int MOST = 1000;

        /// @throws IllegalArgumentException if it is no proper share
        public AtLeast {
            if (numerator < 1 || numerator > denominator || denominator > MOST) {
                throw new IllegalArgumentException("no share: " + numerator + " in " + denominator);
            }
        }

        @Override
        public int needed(Counts counts, int seats) {
            int whole = of.size(counts, seats);
            return Math.max(1, (numerator * whole + denominator - 1) / denominator);
        }
    }

    /// A number of votes, however many are cast.
    ///
    /// @param count 1 or more
    record Votes(int count) implements Threshold {

        /// @throws IllegalArgumentException if `count` is below 1
        public Votes {
            if (count < 1) {
                throw new IllegalArgumentException("a motion needs a vote, not " + count);
            }
        }

        @Override
        public int needed(Counts counts, int seats) {
            return count;
        }
    }
}
