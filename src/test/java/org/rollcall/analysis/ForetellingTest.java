package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// Cases small enough to work out by hand. The first letter of each vote is the member asked after;
/// twenty others are as many as it takes.
class ForetellingTest {

    private static final String ALL_YES = "Y".repeat(20);

    // Agreement of the others with the first vote: 1, 19/20, 15/20, 0.
    private static final VoteMatrix RECORD =
            Chamber.of(
                    "N" + ALL_YES,
                    "A" + ALL_YES,
                    "Y" + "Y".repeat(19) + "N",
                    "Y" + "Y".repeat(10) + "A".repeat(10),
                    "N" + "N".repeat(20));

    private static Optional<Foretold> foretell(VoteMatrix record, Weighing weighing) {
        return Foretelling.ofVote(record, 0, weighing).foretell(0);
    }

    @Test
    void moreSimilarVotesWeighMore() {
        var foretold = foretell(RECORD, new Weighing(2, 1)).orElseThrow();
        assertThat(foretold.similar()).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(foretold.weights().abstaining()).isCloseTo(1 / 0.02, within(1e-6));
        assertThat(foretold.weights().yes()).isCloseTo(1 / 0.07, within(1e-6));
        assertThat(foretold.share(Choice.ABSTAINING)).isCloseTo(7.0 / 9, within(1e-6));
        assertThat(foretold.choice()).isEqualTo(Choice.ABSTAINING);
    }

    @Test
    void withoutWeightsMostVotesDecide() {
        var foretold = foretell(RECORD, new Weighing(3, 0)).orElseThrow();
        assertThat(foretold.similar()).isEqualTo(new Counts(2, 0, 1, 0));
        assertThat(foretold.choice()).isEqualTo(Choice.YES);
        assertThat(foretold.votes()).isEqualTo(3);
    }

    @Test
    void fewerVotesThanAskedForForetellNothing() {
        assertThat(foretell(RECORD, new Weighing(4, 1))).isPresent();
        assertThat(foretell(RECORD, new Weighing(5, 1))).isEmpty();
    }

    @Test
    void ownBallotIsNotLookedAt() {
        var other =
                Chamber.of(
                        "A" + ALL_YES,
                        "A" + ALL_YES,
                        "Y" + "Y".repeat(19) + "N",
                        "Y" + "Y".repeat(10) + "A".repeat(10),
                        "N" + "N".repeat(20));
        var weighing = new Weighing(2, 1);
        assertThat(foretell(other, weighing)).isEqualTo(foretell(RECORD, weighing));
    }

    @Test
    void votesInWhichTheMemberCastNoneSayNothing() {
        var record = Chamber.of("Y" + ALL_YES, "X" + ALL_YES, "." + ALL_YES, "N" + "N".repeat(20));
        assertThat(foretell(record, new Weighing(1, 1)).orElseThrow().choice())
                .isEqualTo(Choice.NO);
    }

    @Test
    void ofEquallySimilarVotesTheNewerIsNearer() {
        var record = Chamber.of("Y" + ALL_YES, "N" + ALL_YES, "A" + ALL_YES);
        assertThat(foretell(record, new Weighing(1, 1)).orElseThrow().choice())
                .isEqualTo(Choice.ABSTAINING);
    }

    @Test
    void votesWithTooFewOfTheSameMembersSayNothing() {
        var nineteen = "Y".repeat(19) + "X";
        assertThat(foretell(Chamber.of("Y" + ALL_YES, "N" + nineteen), new Weighing(1, 1)))
                .isEmpty();
        var large = "Y".repeat(60);
        var half = "Y".repeat(30) + "X".repeat(30);
        var less = "Y".repeat(29) + "X".repeat(31);
        assertThat(foretell(Chamber.of("Y" + large, "N" + half), new Weighing(1, 1))).isPresent();
        assertThat(foretell(Chamber.of("Y" + large, "N" + less), new Weighing(1, 1))).isEmpty();
    }

    @Test
    void voteThatTheBallotsComeFromIsLeftOutBySymbol() {
        var votes = new ArrayList<>(List.of("A" + ALL_YES));
        for (int vote = 0; vote < Weighing.CHOSEN.votes(); vote++) {
            votes.add("Y" + ALL_YES);
        }
        var record = Chamber.of(votes);
        var ballots = Chamber.ballots("N" + ALL_YES);
        var with = Foretelling.of(record, ballots, Optional.empty());
        var without = Foretelling.of(record, ballots, Optional.of("V/10"));
        assertThat(with.foretell(Chamber.member(0)).orElseThrow().similar().yes()).isEqualTo(10);
        assertThat(without.foretell(Chamber.member(0)).orElseThrow().similar())
                .isEqualTo(new Counts(9, 0, 1, 0));
    }

    @Test
    void likeliestComesFirstAndOnlyThoseThatChoseSo() {
        var votes = new ArrayList<String>();
        // The first always votes yes, the second mostly no, the third no now and then.
        for (int vote = 0; vote < Weighing.CHOSEN.votes(); vote++) {
            votes.add("Y" + (vote < 7 ? "N" : "Y") + (vote < 2 ? "N" : "Y") + "A".repeat(20));
        }
        var ballots = Chamber.ballots("YYY" + "A".repeat(20));
        var ranked =
                Foretelling.of(Chamber.of(votes), ballots, Optional.empty())
                        .ranked(Choice.YES, Choice.NO);
        assertThat(ranked)
                .extracting(Foretold::member)
                .containsExactly(Chamber.member(1), Chamber.member(2), Chamber.member(0));
        assertThat(ranked.getLast().share(Choice.NO)).isZero();
    }

    @Test
    void foretellsForThoseThatCastNoVote() {
        var record = Chamber.of("X" + ALL_YES, "N" + ALL_YES);
        assertThat(foretell(record, new Weighing(1, 1)).orElseThrow().choice())
                .isEqualTo(Choice.NO);
    }
}
