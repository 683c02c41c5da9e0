package org.rollcall.analysis;

import java.util.OptionalDouble;

/// How two members voted where both cast a vote, as whole numbers: every method's figure is one
/// division of these, so that others can come to the same to the last digit.
///
/// @param n in how many votes both cast a vote
/// @param steps how many steps they were apart in all: one between in favour and abstaining and
///   between abstaining and against, two between in favour and against
/// @param yesOfOne how often the one was in favour
/// @param yesOfOther how often the other was
/// @param notAgainstOfOne how often the one was in favour or abstaining
/// @param notAgainstOfOther how often the other was
public record PairCounts(
        int n,
        int steps,
        int yesOfOne,
        int yesOfOther,
        int notAgainstOfOne,
        int notAgainstOfOther) {

    /// The figure by `method`; empty where it cannot be told: without a common vote, and for kappa
    /// also where both always did one and the same.
    public OptionalDouble score(AgreementMethod method) {
        if (n == 0) {
            return OptionalDouble.empty();
        }
        return switch (method) {
            case VOETEN -> OptionalDouble.of(agreement(n, steps));
            case S -> OptionalDouble.of((double) (n - steps) / n);
            case KAPPA -> kappa();
        };
    }

    /// Voeten's figure; `n` is at least 1.
    static double agreement(int n, int steps) {
        return (double) (2L * n - steps) / (2L * n);
    }

    private OptionalDouble kappa() {
        // Times n, the steps that chance would put between two that vote so often each way.
        long byChance = apart(yesOfOne, yesOfOther) + apart(notAgainstOfOne, notAgainstOfOther);
        return byChance == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (byChance - (long) n * steps) / byChance);
    }

    private long apart(int one, int other) {
        return (long) one * (n - other) + (long) (n - one) * other;
    }
}
