package org.rollcall.analysis;

import java.util.OptionalDouble;

/// How much every two members agree, by Voeten's measure. Members are known by their places.
public final class AllPairs {

    // Pairs in the order (1, 0), (2, 0), (2, 1), (3, 0) and so on.
    private final int[] both;
    private final int[] steps;

    AllPairs(int[] both, int[] steps) {
        this.both = both;
        this.steps = steps;
    }

    /// In how many votes both cast a vote.
    ///
    /// @throws IllegalArgumentException if the two are the same
    public int n(int one, int other) {
        return both[at(one, other)];
    }

    /// Their agreement, from 0 to 1; empty where they have no vote in common.
    ///
    /// @throws IllegalArgumentException if the two are the same
    public OptionalDouble agreement(int one, int other) {
        return of(at(one, other));
    }

    /// Their S, from -1 to 1; empty where they have no vote in common.
    ///
    /// @throws IllegalArgumentException if the two are the same
    OptionalDouble s(int one, int other) {
        int pair = at(one, other);
        return both[pair] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (both[pair] - steps[pair]) / both[pair]);
    }

    private OptionalDouble of(int pair) {
        return both[pair] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(PairCounts.agreement(both[pair], steps[pair]));
    }

    /// Which share of the other pairs with at least `fewest` votes in common agrees less than these
    /// two, from 0 to 1; pairs that agree as much count half. Empty where these have no vote in
    /// common or there is no other pair.
    ///
    /// S orders pairs as this does, and kappa otherwise.
    ///
    /// @throws IllegalArgumentException if the two are the same
    public OptionalDouble percentile(int one, int other, int fewest) {
        int asked = at(one, other);
        int pairs = 0;
        int halves = 0;
        for (int pair = 0; pair < both.length; pair++) {
            if (pair != asked && both[pair] >= Math.max(1, fewest)) {
                pairs++;
                halves += 1 + Long.signum(more(asked, pair));
            }
        }
        return both[asked] == 0 || pairs == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) halves / (2L * pairs));
    }

    // Fractions compared without dividing: fewer steps a vote are more agreement.
    private long more(int one, int other) {
        return (long) steps[other] * both[one] - (long) steps[one] * both[other];
    }

    private static int at(int one, int other) {
        if (one == other) {
            throw new IllegalArgumentException("a member and itself are no pair");
        }
        int larger = Math.max(one, other);
        return larger * (larger - 1) / 2 + Math.min(one, other);
    }
}
