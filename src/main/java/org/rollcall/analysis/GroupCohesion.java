package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// How much of one mind a group was: by year, how often it split, and who left it.
///
/// A vote counts if at least two members of the group, on its day, cast a vote.
///
/// @param total over all votes
/// @param years by year
/// @param leavers each member that cast a vote with the group having a majority, who left it most
///   often first; those with few votes last
public record GroupCohesion(Mean total, SortedMap<Integer, Mean> years, List<Leaver> leavers) {

    // Who left in one vote of two has not shown much.
    private static final int FEW = 10;

    public GroupCohesion {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        leavers = List.copyOf(leavers);
    }

    /// Means over some votes.
    ///
    /// @param votes how many votes count
    /// @param rice the mean of Rice's index, from 0 to 1, over those in which somebody was in
    ///   favour or against; empty where there is none
    /// @param agreement the mean of the agreement index of Hix, Noury and Roland, from 0 to 1
    /// @param alike in how many all that cast a vote cast the same
    /// @param opposed in how many some were in favour and some against
    public record Mean(
            int votes, OptionalDouble rice, OptionalDouble agreement, int alike, int opposed) {}

    /// A member of the group.
    ///
    /// @param n in how many votes it cast a vote while more than half of the others that did were
    ///   of one mind
    /// @param left in how many of them it cast another vote than those
    public record Leaver(MemberCode member, int n, int left) {

        /// The share of the votes in which it left, from 0 to 1.
        public double share() {
            return (double) left / n;
        }
    }

    private static final class Sum {
        private int votes;
        private int riceVotes;
        private double rice;
        private double agreement;
        private int alike;
        private int opposed;

        void add(Counts counts) {
            votes++;
            var index = Cohesion.rice(counts);
            riceVotes += index.isPresent() ? 1 : 0;
            rice += index.orElse(0);
            agreement += Cohesion.agreementIndex(counts).orElse(0);
            alike += isAlike(counts) ? 1 : 0;
            opposed += counts.yes() > 0 && counts.no() > 0 ? 1 : 0;
        }

        Mean mean() {
            return new Mean(votes, of(rice, riceVotes), of(agreement, votes), alike, opposed);
        }

        private static OptionalDouble of(double sum, int of) {
            return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / of);
        }
    }

    /// Of `group` in the votes of `mask`.
    public static GroupCohesion of(GroupVotes group, VoteMask mask) {
        var total = new Sum();
        var years = new TreeMap<Integer, Sum>();
        mask.places()
                .forEach(vote -> {
                    var counts = group.counts(vote);
                    if (counts.present() > 1) {
                        int year = group.planes().occasion(vote).day().getYear();
                        total.add(counts);
                        years.computeIfAbsent(year, _ -> new Sum()).add(counts);
                    }
                });
        var means = new TreeMap<Integer, Mean>();
        years.forEach((year, sum) -> means.put(year, sum.mean()));
        return new GroupCohesion(total.mean(), means, leavers(group, mask));
    }

    private static List<Leaver> leavers(GroupVotes group, VoteMask mask) {
        var planes = group.planes();
        var found = new ArrayList<Leaver>();
        for (int member = 0; member < planes.members().size(); member++) {
            int n = 0;
            int left = 0;
            for (int vote : mask.and(group.belonging(member)).places().toArray()) {
                var line = group.line(vote, member);
                n += line.isPresent() ? 1 : 0;
                left += line.filter(it -> it.choice() != it.line()).isPresent() ? 1 : 0;
            }
            if (n > 0) {
                found.add(new Leaver(planes.members().get(member), n, left));
            }
        }
        found.sort(
                Comparator.comparing((Leaver leaver) -> leaver.n() < FEW)
                        .thenComparing(
                                Comparator.comparingDouble(Leaver::share)
                                        .thenComparingInt(Leaver::n)
                                        .reversed())
                        .thenComparing(Leaver::member));
        return found;
    }

    /// Whether all that cast a vote cast the same, and somebody did.
    static boolean isAlike(Counts counts) {
        return counts.present() > 0
                && counts.present()
                        == Math.max(counts.yes(), Math.max(counts.no(), counts.abstaining()));
    }
}
