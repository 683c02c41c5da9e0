package org.rollcall.analysis;

import java.util.OptionalDouble;
import org.rollcall.vote.Counts;

/// How much of one mind those were who voted.
public final class Cohesion {

    private Cohesion() {}

    /// Rice's index, from 0 to 1: `|Y - N|/(Y + N)`. Abstaining does not count; empty where nobody
    /// was in favour or against.
    public static OptionalDouble rice(Counts counts) {
        int voting = counts.presentAndVoting();
        return voting == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) Math.abs(counts.yes() - counts.no()) / voting);
    }

    /// The agreement index of Hix, Noury and Roland, from 0 to 1: `(max - (sum - max)/2)/sum` of
    /// those in favour, against and abstaining. Empty where nobody voted.
    public static OptionalDouble agreementIndex(Counts counts) {
        int sum = counts.present();
        int largest = Math.max(counts.yes(), Math.max(counts.no(), counts.abstaining()));
        return sum == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (3 * largest - sum) / (2 * sum));
    }
}
