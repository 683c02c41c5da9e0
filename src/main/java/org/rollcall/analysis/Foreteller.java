package org.rollcall.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.rollcall.tally.SmallestChange;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// Names the members likeliest to move, if its trial says that it can.
///
/// @param record the votes of the Assembly
/// @param trial how well foretelling did on them
public record Foreteller(VoteMatrix record, Trial trial) {

    /// How many members are named at most.
    public static final int MOST_NAMES = 8;

    /// One that was tried on `record`.
    ///
    /// @param region the regional group of a member on a day
    /// @param progress hears how far the trial is, from 0 to 1
    /// @param cancelled is asked now and then whether the trial is to be given up
    /// @return empty if it was given up
    public static Optional<Foreteller> tried(
            VoteMatrix record,
            BiFunction<MemberCode, LocalDate, Region> region,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        return Trial.of(record, region, progress, cancelled)
                .map(trial -> new Foreteller(record, trial));
    }

    /// A vote that somebody would like to turn.
    ///
    /// @param body who votes
    /// @param symbol the vote of the record that it is, or comes from
    /// @param ballots what members did, really or hypothetically
    /// @param vetoHolders those that can veto
    public record Asked(
            Body body,
            Optional<String> symbol,
            Map<MemberCode, Choice> ballots,
            SortedSet<MemberCode> vetoHolders) {}

    /// Who is likeliest to make the move of `change`, at most [#MOST_NAMES] members. Takes some
    /// milliseconds.
    public LikelyMovers likeliest(Asked asked, SmallestChange change) {
        if (!asked.body.isPlenary()) {
            return new LikelyMovers.NotTheAssembly();
        }
        if (change.from() == Choice.NOT_VOTING) {
            return new LikelyMovers.NotCast();
        }
        if (!trial.isEnough()) {
            return new LikelyMovers.TooFewVotes(trial);
        }
        if (!trial.isBetter()) {
            return new LikelyMovers.NotBetter(trial);
        }
        var ranked =
                Foretelling.of(record, asked.ballots, asked.symbol)
                        .ranked(change.from(), change.to());
        if (ranked.isEmpty()) {
            return new LikelyMovers.NothingSimilar(trial);
        }
        return new LikelyMovers.Named(
                ranked.stream()
                        .filter(foretold -> mayMove(asked, change, foretold.member()))
                        .filter(foretold -> foretold.share(change.to()) > 0)
                        .limit(MOST_NAMES)
                        .toList(),
                trial);
    }

    private static boolean mayMove(Asked asked, SmallestChange change, MemberCode member) {
        return switch (change.who()) {
            case MEMBER -> true;
            case WITHOUT_VETO -> !asked.vetoHolders.contains(member);
            case WITH_VETO -> asked.vetoHolders.contains(member);
        };
    }
}
