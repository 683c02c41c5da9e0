package org.rollcall.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// How well ballots were foretold in the last votes of a record, each vote left out in turn.
///
/// Three ways are judged, all on the same ballots: [Foretelling], "as most of its regional group",
/// and "as the member's own commonest vote" ([Simpler] says how the latter two decide). A ballot
/// counts if a vote was cast and there are enough similar votes to foretell it. The votes that
/// foretell it may be older or newer than it.
///
/// @param votes how many votes were left out in turn
/// @param ballots how many ballots of them were foretold
/// @param right how many were foretold rightly by the most similar votes
/// @param byGroup how many as most of the member's regional group
/// @param byOwn how many as the member's own commonest vote
/// @param overGroup the lead over foretelling by the group
/// @param overOwn the lead over foretelling by the member's own commonest vote
public record Trial(
        int votes, int ballots, int right, int byGroup, int byOwn, Lead overGroup, Lead overOwn) {

    /// How many votes are left out in turn, where there are as many.
    public static final int VOTES = 300;

    /// How many it takes to tell a better way from a lucky one.
    public static final int FEWEST_VOTES = 30;

    private static final Trial NOTHING = new Trial(0, 0, 0, 0, 0, Lead.NONE, Lead.NONE);

    /// Tries it on the last [#VOTES] votes of `record` in which anybody cast a vote.
    ///
    /// @param region the regional group of a member on a day
    /// @param progress hears how far the trial is, from 0 to 1
    /// @param cancelled is asked between two votes whether the trial is to be given up
    /// @return the trial; empty if it was given up
    public static Optional<Trial> of(
            VoteMatrix record,
            BiFunction<MemberCode, LocalDate, Region> region,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        return of(record, region, Weighing.CHOSEN, 0, progress, cancelled);
    }

    /// The same with another weighing, on the votes before the last `skipped` ones.
    static Optional<Trial> of(
            VoteMatrix record,
            BiFunction<MemberCode, LocalDate, Region> region,
            Weighing weighing,
            int skipped,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        var tried =
                IntStream.iterate(record.votes() - 1, vote -> vote - 1)
                        .limit(record.votes())
                        .filter(record::isCast)
                        .skip(skipped)
                        .limit(VOTES)
                        .toArray();
        var simpler = new Simpler(record, region);
        var trial = NOTHING;
        for (int vote : tried) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            trial = trial.plus(one(record, vote, weighing, simpler));
            progress.accept((double) trial.votes / tried.length);
        }
        return Optional.of(trial);
    }

    private static Trial one(VoteMatrix record, int vote, Weighing weighing, Simpler simpler) {
        var foretelling = Foretelling.ofVote(record, vote, weighing);
        var here = simpler.in(vote);
        int ballots = 0;
        int right = 0;
        int byGroup = 0;
        int byOwn = 0;
        for (int member = 0; member < record.members().size(); member++) {
            var cast = record.cast(vote, member);
            var foretold =
                    cast.isEmpty() ? cast : foretelling.foretell(member).map(Foretold::choice);
            if (foretold.isPresent()) {
                ballots++;
                right += foretold.equals(cast) ? 1 : 0;
                byGroup += cast.equals(Optional.of(here.byGroup(member))) ? 1 : 0;
                byOwn += cast.equals(Optional.of(here.byOwn(member))) ? 1 : 0;
            }
        }
        return new Trial(
                1,
                ballots,
                right,
                byGroup,
                byOwn,
                Lead.NONE.plus(right - byGroup),
                Lead.NONE.plus(right - byOwn));
    }

    private Trial plus(Trial other) {
        return new Trial(
                votes + other.votes,
                ballots + other.ballots,
                right + other.right,
                byGroup + other.byGroup,
                byOwn + other.byOwn,
                overGroup.plus(other.overGroup),
                overOwn.plus(other.overOwn));
    }

    /// The share of ballots foretold rightly by the most similar votes, from 0 to 1; 0 of nothing.
    public double share() {
        return share(right);
    }

    /// The share foretold rightly as most of the member's regional group.
    public double groupShare() {
        return share(byGroup);
    }

    /// The share foretold rightly as the member's own commonest vote.
    public double ownShare() {
        return share(byOwn);
    }

    private double share(int some) {
        return ballots == 0 ? 0 : (double) some / ballots;
    }

    /// Whether there were votes enough to tell.
    public boolean isEnough() {
        return votes >= FEWEST_VOTES && ballots > 0;
    }

    /// Whether the most similar votes foretell better than both simpler ways, by more than chance
    /// does; only then does it make sense to name anybody.
    public boolean isBetter() {
        return isEnough() && overGroup.isSure() && overOwn.isSure();
    }
}
