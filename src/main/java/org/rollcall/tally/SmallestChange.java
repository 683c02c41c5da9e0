package org.rollcall.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.tally.Ballots.Opposition;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// The fewest members that turn the outcome by one kind of move.
///
/// @param from what they chose
/// @param to what they would have to choose
/// @param who which members move
/// @param howMany the fewest that do it; empty where all of them would not
/// @param available how many there are that made the choice `from`
public record SmallestChange(
        Choice from, Choice to, Mover who, OptionalInt howMany, int available) {

    /// Which members move.
    public enum Mover {
        /// Any: nobody has a veto.
        MEMBER,
        /// Those without a veto.
        WITHOUT_VETO,
        /// Those that hold one.
        WITH_VETO
    }

    private record Move(Choice from, Choice to) {}

    // Abstaining and not voting differ only where a rule counts all who are present.
    private static final List<Move> AGAINST_ADOPTION =
            List.of(
                    new Move(Choice.YES, Choice.NO),
                    new Move(Choice.YES, Choice.ABSTAINING),
                    new Move(Choice.ABSTAINING, Choice.NO),
                    new Move(Choice.NOT_VOTING, Choice.NO));

    private static final List<Move> FOR_ADOPTION =
            List.of(
                    new Move(Choice.NO, Choice.YES),
                    new Move(Choice.NO, Choice.ABSTAINING),
                    new Move(Choice.ABSTAINING, Choice.YES),
                    new Move(Choice.NOT_VOTING, Choice.YES));

    /// The smallest changes that turn what `rule` makes of `ballots`, by kind of move.
    ///
    /// Empty where there is nothing to count or the outcome is unknown. Kinds of move that nobody
    /// can make are left out.
    public static List<SmallestChange> of(Rule rule, Ballots ballots) {
        return Profile.of(rule, ballots).map(profile -> profile.changes(rule)).orElse(List.of());
    }

    /// How members with and without a veto voted. Without names, only the holders against are told
    /// apart from the others, and only they and members without a veto can be said to move.
    private record Profile(Counts holders, Counts others) {

        static Optional<Profile> of(Rule rule, Ballots ballots) {
            return switch (ballots) {
                case Ballots.Named named -> {
                    var holding = new TreeMap<>(named.choices());
                    holding.keySet().retainAll(rule.veto().holders());
                    var holders = Counts.of(holding.values());
                    yield Optional.of(new Profile(holders, less(named.counts(), holders)));
                }
                case Ballots.Totals(Counts counts, Opposition opposition) ->
                        ofTotals(rule, counts, opposition);
                case Ballots.WithoutVote _, Ballots.Lost _ -> Optional.empty();
            };
        }

        private static Optional<Profile> ofTotals(Rule rule, Counts counts, Opposition opposition) {
            return switch (opposition) {
                case Opposition.Known known -> {
                    var against = new TreeSet<>(known.members());
                    against.retainAll(rule.veto().holders());
                    var holders = Counts.NONE.with(Choice.NO, against.size());
                    yield Optional.of(new Profile(holders, less(counts, holders)));
                }
                case Opposition.NotKnown _ ->
                        rule.veto().stops(counts.no())
                                ? Optional.empty()
                                : Optional.of(new Profile(Counts.NONE, counts));
            };
        }

        private static Counts less(Counts all, Counts some) {
            return new Counts(
                    all.yes() - some.yes(),
                    all.no() - some.no(),
                    all.abstaining() - some.abstaining(),
                    all.notVoting() - some.notVoting());
        }

        boolean carries(Rule rule) {
            return rule.carries(holders.plus(others), holders.no());
        }

        List<SmallestChange> changes(Rule rule) {
            var moves = carries(rule) ? AGAINST_ADOPTION : FOR_ADOPTION;
            var movers =
                    rule.veto().exists()
                            ? List.of(Mover.WITHOUT_VETO, Mover.WITH_VETO)
                            : List.of(Mover.MEMBER);
            var found = new ArrayList<SmallestChange>();
            for (var mover : movers) {
                for (var move : moves) {
                    var change = change(rule, move, mover);
                    if (change.available() > 0) {
                        found.add(change);
                    }
                }
            }
            return List.copyOf(found);
        }

        private SmallestChange change(Rule rule, Move move, Mover mover) {
            int available = available(move.from(), mover);
            boolean before = carries(rule);
            for (int howMany = 1; howMany <= available; howMany++) {
                if (after(move, mover, howMany).carries(rule) != before) {
                    return new SmallestChange(
                            move.from(), move.to(), mover, OptionalInt.of(howMany), available);
                }
            }
            return new SmallestChange(
                    move.from(), move.to(), mover, OptionalInt.empty(), available);
        }

        private int available(Choice from, Mover mover) {
            return switch (mover) {
                case MEMBER -> holders.of(from) + others.of(from);
                case WITHOUT_VETO -> others.of(from);
                case WITH_VETO -> holders.of(from);
            };
        }

        // Where nobody has a veto it does not matter who moves, so the others go first.
        private Profile after(Move move, Mover mover, int howMany) {
            int byOthers =
                    switch (mover) {
                        case MEMBER -> Math.min(howMany, others.of(move.from()));
                        case WITHOUT_VETO -> howMany;
                        case WITH_VETO -> 0;
                    };
            return new Profile(
                    holders.moved(move.from(), move.to(), howMany - byOthers),
                    others.moved(move.from(), move.to(), byOthers));
        }
    }
}
