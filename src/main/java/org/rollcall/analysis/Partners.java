package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.rollcall.vote.MemberCode;

/// With whom one member agrees, the most first: each with its figure, its number of votes, and
/// where the pair stands among all pairs.
///
/// Votes on which everybody voted alike are left out, and those in which not both cast a vote.
///
/// @param votes how many votes were asked after, those on which everybody voted alike left out
/// @param fewest how many votes in common a pair must have to be listed or to count among all pairs
/// @param leftOut how many members have votes in common with this one, but fewer than that
/// @param pairs how many pairs of members have enough votes in common and a figure
/// @param all who has enough of them, whom it agrees with most first; of equals, those with more
///   votes in common
public record Partners(int votes, int fewest, int leftOut, int pairs, List<Partner> all) {

    /// Pairs with fewer votes in common than this part of a member's own say too little of it.
    private static final int PART = 10;

    // Three votes in common say nothing, whatever part of a member's own they are.
    private static final int AT_LEAST = 10;

    public Partners {
        all = List.copyOf(all);
    }

    /// Another member, and how much the two agree.
    ///
    /// @param n in how many votes both cast a vote, those on which all voted alike left out
    /// @param score the figure by the method that was asked for
    /// @param percentile which share of the other pairs agrees less, from 0 to 1; pairs that agree
    ///   as much count half; empty where there is no other pair
    public record Partner(MemberCode member, int n, double score, OptionalDouble percentile) {}

    /// Of the member at the place `member`, in the votes of `mask`.
    public static Partners of(
            BallotPlanes planes, int member, VoteMask mask, AgreementMethod method) {
        var agreement = new Agreement(planes, mask);
        int cast = planes.counts(member, mask.and(planes.contested())).present();
        int fewest = fewest(cast);
        double[] ranking = ranking(agreement, planes.members().size(), method, fewest);
        var found = new ArrayList<Partner>();
        int leftOut = 0;
        for (int other = 0; other < planes.members().size(); other++) {
            var pair = agreement.pair(member, other);
            var score = pair.score(method);
            if (other != member && pair.n() >= fewest && score.isPresent()) {
                double figure = score.getAsDouble();
                found.add(
                        new Partner(
                                planes.members().get(other),
                                pair.n(),
                                figure,
                                percentile(ranking, figure)));
            } else if (other != member && pair.n() > 0) {
                leftOut++;
            }
        }
        found.sort(
                Comparator.comparingDouble(Partner::score).thenComparingInt(Partner::n).reversed());
        return new Partners(agreement.votes(), fewest, leftOut, ranking.length, found);
    }

    /// A tenth of the `cast` votes of a member, but ten at least; of a member with fewer than
    /// twenty votes, half of them; never none.
    static int fewest(int cast) {
        return Math.max(1, Math.max(cast / PART, Math.min(AT_LEAST, (cast + 1) / 2)));
    }

    // The figures of all pairs with enough votes in common, the smallest first.
    private static double[] ranking(
            Agreement agreement, int members, AgreementMethod method, int fewest) {
        var scores = new double[members * (members - 1) / 2];
        int count = 0;
        var all = agreement.all();
        for (int one = 1; one < members; one++) {
            for (int other = 0; other < one; other++) {
                if (all.n(one, other) >= fewest) {
                    var score = score(agreement, all, method, one, other);
                    if (score.isPresent()) {
                        scores[count++] = score.getAsDouble();
                    }
                }
            }
        }
        var ranking = Arrays.copyOf(scores, count);
        Arrays.sort(ranking);
        return ranking;
    }

    private static OptionalDouble score(
            Agreement agreement, AllPairs all, AgreementMethod method, int one, int other) {
        return switch (method) {
            case VOETEN -> all.agreement(one, other);
            case S -> all.s(one, other);
            case KAPPA -> agreement.pair(one, other).score(method);
        };
    }

    // Equal fractions come to equal numbers, so halves are told exactly.
    private static OptionalDouble percentile(double[] ranking, double figure) {
        if (ranking.length < 2) {
            return OptionalDouble.empty();
        }
        int less = below(ranking, figure);
        int equal = below(ranking, Math.nextUp(figure)) - less - 1;
        return OptionalDouble.of((2.0 * less + equal) / (2.0 * (ranking.length - 1)));
    }

    // How many are smaller than `figure`.
    private static int below(double[] ranking, double figure) {
        int low = 0;
        int high = ranking.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranking[middle] < figure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
