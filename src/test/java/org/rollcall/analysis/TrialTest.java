package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

class TrialTest {

    private static final List<String> VOTES =
            List.of(
                    "Y".repeat(10) + "N".repeat(10) + "Y",
                    "N".repeat(10) + "Y".repeat(10) + "Y",
                    "Y".repeat(10) + "N".repeat(10) + "A");

    // Ten Africans, ten Asians, and one in no group.
    private static Region region(MemberCode member, LocalDate day) {
        return switch (Chamber.place(member) / 10) {
            case 0 -> Region.AFRICAN;
            case 1 -> Region.ASIA_PACIFIC;
            default -> Region.NONE;
        };
    }

    private static Trial trial(VoteMatrix record) {
        return Trial.of(record, TrialTest::region, new Weighing(1, 0), 0, _ -> {}, () -> false)
                .orElseThrow();
    }

    /// Worked out by hand. The first and the last vote foretell each other, but for the member
    /// without a group; the one between is like neither. A group's others all vote alike; the
    /// member without a group goes with all, who are tied, so yes. What a member did in the two
    /// other votes is tied (yes) or wrong.
    @Test
    void judgesThreeWaysOnTheSameBallots() {
        assertThat(trial(Chamber.of(VOTES)))
                .isEqualTo(
                        new Trial(
                                3,
                                63,
                                20 + 0 + 20,
                                21 + 21 + 20,
                                (10 + 1) + 1 + 10,
                                new Lead(3, -1 - 21 + 0, 1 + 441),
                                new Lead(3, 9 - 1 + 10, 81 + 1 + 100)));
    }

    @Test
    void votesThatNobodyCastAreNotTried() {
        var more = new ArrayList<>(VOTES);
        more.add("X".repeat(21));
        assertThat(trial(Chamber.of(more))).isEqualTo(trial(Chamber.of(VOTES)));
    }

    @Test
    void onlyTheLastVotesAreTried() {
        var many = new ArrayList<String>();
        for (int vote = 0; vote < Trial.VOTES + 5; vote++) {
            many.add("Y".repeat(21));
        }
        var trial = trial(Chamber.of(many));
        assertThat(trial.votes()).isEqualTo(Trial.VOTES);
        assertThat(trial.ballots()).isEqualTo(Trial.VOTES * 21);
        assertThat(trial.share()).isEqualTo(1);
    }

    @Test
    void whatAllWaysForetellIsNoBetter() {
        var many = new ArrayList<String>();
        for (int vote = 0; vote < 40; vote++) {
            many.add("Y".repeat(21));
        }
        var trial = trial(Chamber.of(many));
        assertThat(trial.isEnough()).isTrue();
        assertThat(trial.isBetter()).isFalse();
    }

    @Test
    void nothingIsNotBetter() {
        var trial = trial(new VoteMatrix.Builder().build());
        assertThat(trial.ballots()).isZero();
        assertThat(trial.share()).isZero();
        assertThat(trial.isEnough()).isFalse();
        assertThat(trial.isBetter()).isFalse();
    }

    @Test
    void canBeGivenUp() {
        var asked = new AtomicInteger();
        assertThat(
                        Trial.of(
                                Chamber.of(VOTES),
                                TrialTest::region,
                                _ -> {},
                                () -> asked.incrementAndGet() == 2))
                .isEqualTo(Optional.empty());
        assertThat(asked).hasValue(2);
    }

    @Test
    void saysHowFarItIs() {
        var heard = new ArrayList<Double>();
        Trial.of(Chamber.of(VOTES), TrialTest::region, heard::add, () -> false);
        assertThat(heard).containsExactly(1.0 / 3, 2.0 / 3, 1.0);
    }

    @Test
    void leadIsSureOnlyBeyondThreeStandardErrors() {
        assertThat(lead(1, 1, 1, 1).isSure()).isTrue();
        // The mean is 1, its standard error 0.577.
        assertThat(lead(2, 0, 2, 0).isSure()).isFalse();
        // The mean is 2, its standard error 0.577: 3.46 of them.
        assertThat(lead(3, 1, 3, 1).isSure()).isTrue();
        assertThat(lead(-1, -1, -1).isSure()).isFalse();
        assertThat(lead(0, 0).isSure()).isFalse();
        assertThat(lead(5).isSure()).isFalse();
    }

    private static Lead lead(int... ahead) {
        var lead = Lead.NONE;
        for (int each : ahead) {
            lead = lead.plus(each);
        }
        return lead;
    }
}
