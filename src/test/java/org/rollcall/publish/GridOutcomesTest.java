package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.MemberTables;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Method;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;

/// What came of votes, where rule and record agree, where they differ, and where one is silent.
class GridOutcomesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private final Membership membership;

    GridOutcomesTest() throws IOException {
        membership = MemberTables.read();
    }

    // Three to two: a majority, but not two thirds.
    private RollCall vote(boolean inferred, Method method, Recorded recorded) {
        var members = membership.votersOn(Body.GENERAL_ASSEMBLY, DAY).iterator();
        var choices = new TreeMap<MemberCode, Choice>();
        for (int place = 0; place < 5; place++) {
            choices.put(members.next(), place < 3 ? Choice.YES : Choice.NO);
        }
        var heading =
                new Heading(
                        "A/RES/99/1",
                        Body.GENERAL_ASSEMBLY,
                        DAY,
                        1,
                        "99",
                        Question.ORDINARY,
                        "",
                        inferred,
                        method,
                        recorded,
                        "On pears",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Heading.Topic.NONE,
                        new Heading.Origin("A book", ""),
                        List.of());
        return new RollCall(heading, choices, Optional.empty());
    }

    private GridOutcomes outcomes(RollCall... votes) {
        return GridOutcomes.of(List.of(votes), membership);
    }

    @Test
    void majorityIsAdoptedUnlessTwoThirdsMayHaveBeenNeeded() {
        assertThat(outcomes(vote(false, Method.RECORDED, Recorded.NOT_STATED)))
                .isEqualTo(new GridOutcomes(1, 0, 0, 0));
        assertThat(outcomes(vote(true, Method.RECORDED, Recorded.NOT_STATED)))
                .isEqualTo(new GridOutcomes(0, 0, 0, 1));
    }

    @Test
    void whereRuleAndRecordDifferNothingIsSaid() {
        assertThat(outcomes(vote(false, Method.RECORDED, Recorded.NOT_ADOPTED)))
                .isEqualTo(new GridOutcomes(0, 0, 0, 1));
    }

    @Test
    void withoutAVoteIsToldApart() {
        assertThat(
                        outcomes(
                                vote(false, Method.WITHOUT_VOTE, Recorded.ADOPTED),
                                vote(false, Method.RECORDED, Recorded.ADOPTED)))
                .isEqualTo(new GridOutcomes(1, 1, 0, 0));
        assertThat(outcomes().all()).isZero();
    }
}
