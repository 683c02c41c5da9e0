package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.RulePack.Motion;
import org.rollcall.scenario.Seat;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Base;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Tally;
import org.rollcall.tally.Threshold;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What must hold of every rule in the built-in packs, tried on every way in which a room of
/// fifteen can split.
class PackRulesPropertyTest {

    private static final int ROOM = 15;
    private static final List<String> CODES =
            List.of(
                    "CHN", "FRA", "GBR", "RUS", "USA", "XAA", "XAB", "XAC", "XAD", "XAE", "XAF",
                    "XAG", "XAH", "XAI", "XAJ");

    private final List<RulePack> packs;

    PackRulesPropertyTest() throws IOException {
        packs = PackText.builtIn();
    }

    private static List<Seat> seats() {
        return CODES.stream().map(code -> Seat.of(new MemberCode(code), code, false)).toList();
    }

    // Those with a veto come first, so that `vetoes` says how many of them are against.
    private static Outcome outcome(RulePack pack, Motion motion, Counts counts, boolean vetoes) {
        var choices = new ArrayList<Choice>();
        for (var choice :
                vetoes
                        ? List.of(Choice.NO, Choice.YES, Choice.ABSTAINING, Choice.NOT_VOTING)
                        : List.of(Choice.YES, Choice.ABSTAINING, Choice.NOT_VOTING, Choice.NO)) {
            for (int one = 0; one < counts.of(choice); one++) {
                choices.add(choice);
            }
        }
        var ballots = new TreeMap<MemberCode, Choice>();
        for (int place = 0; place < ROOM; place++) {
            ballots.putAll(Map.of(new MemberCode(CODES.get(place)), choices.get(place)));
        }
        return Tally.decide(pack.rule(motion, seats()), new Ballots.Named(ballots)).outcome();
    }

    private static List<Counts> splits() {
        var splits = new ArrayList<Counts>();
        for (int yes = 0; yes <= ROOM; yes++) {
            for (int no = 0; yes + no <= ROOM; no++) {
                for (int abstaining = 0; yes + no + abstaining <= ROOM; abstaining++) {
                    splits.add(new Counts(yes, no, abstaining, ROOM - yes - no - abstaining));
                }
            }
        }
        return splits;
    }

    @Test
    void majoritiesAreWhatTheirNamesSay() {
        for (var pack : packs) {
            for (var motion : pack.motions()) {
                for (var split : splits()) {
                    boolean carried = outcome(pack, motion, split, false).carried();
                    boolean veto = !motion.holders().isEmpty() && split.no() > 10;
                    assertThat(carried)
                            .as("%s, %s, %s", pack.id(), motion.id(), split)
                            .isEqualTo(carries(motion, split) && !veto);
                }
            }
        }
    }

    private static boolean carries(Motion motion, Counts split) {
        return switch (motion.threshold()) {
            case Threshold.MoreThanHalf(Base of) -> 2 * split.yes() > whole(of, split);
            case Threshold.AtLeast(int some, int of, Base base) ->
                    split.yes() > 0 && of * split.yes() >= some * whole(base, split);
            case Threshold.Votes(int votes) -> split.yes() >= votes;
        };
    }

    private static int whole(Base base, Counts split) {
        return base == Base.PRESENT_AND_VOTING ? split.yes() + split.no() : ROOM;
    }

    @Test
    void exactlyHalfIsNoMajorityAndNobodyPassesNothing() {
        for (var pack : packs) {
            for (var motion : pack.motions()) {
                for (int half = 0; half <= ROOM / 2; half++) {
                    var tie = new Counts(half, half, 0, ROOM - 2 * half);
                    assertThat(outcome(pack, motion, tie, false).carried())
                            .as("%s, %s, %s", pack.id(), motion.id(), tie)
                            .isFalse();
                }
                var silence = new Counts(0, 0, ROOM, 0);
                assertThat(outcome(pack, motion, silence, false).carried()).isFalse();
            }
        }
    }

    @Test
    void aVetoIsNamedOnlyWhereTheVotesWereThere() {
        for (var pack : packs) {
            for (var motion : pack.motions()) {
                for (var split : splits()) {
                    boolean vetoed = outcome(pack, motion, split, true) instanceof Outcome.Vetoed;
                    assertThat(vetoed)
                            .as("%s, %s, %s", pack.id(), motion.id(), split)
                            .isEqualTo(
                                    !motion.holders().isEmpty()
                                            && split.no() > 0
                                            && carries(motion, split));
                }
            }
        }
    }
}
