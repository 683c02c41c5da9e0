package org.rollcall.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;

/// The votes that ship with the program, decided under the rule of their day.
class DecisionsTest {

    private final Membership membership;
    private final List<RollCall> votes;
    private final Decisions decisions;

    DecisionsTest() throws IOException {
        membership = MemberTables.read();
        votes = BuiltinRecord.read();
        decisions = new Decisions(membership);
    }

    private RollCall vote(String symbol) {
        return votes.stream()
                .filter(vote -> vote.heading().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private Decision decide(String symbol) {
        return decisions.decide(vote(symbol));
    }

    @Test
    void ruleAndRecordAgreeOnEveryVote() {
        var wrong = new ArrayList<String>();
        for (var vote : votes) {
            var heading = vote.heading();
            var decision = decisions.decide(vote);
            if (decision.outcome().carried() != (heading.recorded() == Recorded.ADOPTED)
                    || decision.warnings().stream()
                            .anyMatch(Warning.RecordDiffers.class::isInstance)
                    || decision.outcome() instanceof Outcome.Unknown) {
                wrong.add(heading.symbol() + ": " + decision.outcome() + decision.warnings());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void countsAndThePermanentMembersAgainstSayTheSameAsAllBallots() {
        for (var vote : votes) {
            var against = vote.who(Choice.NO);
            var brief = decisions.decide(vote.heading(), vote.counts(), vote.printed(), against);
            assertThat(brief.outcome())
                    .as("%s", vote.heading().symbol())
                    .isEqualTo(decisions.decide(vote).outcome());
        }
    }

    @Test
    void humanitarianConsequencesNeeded97() {
        var decision = decide("A/RES/ES-11/2");
        assertThat(decision.outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(decision.needed()).isEqualTo(OptionalInt.of(97));
        assertThat(decision.had()).isEqualTo(140);
        assertThat(decision.rule().seats()).isEqualTo(193);
    }

    @Test
    void councilFellShortVetoedAndCouldNotVeto() {
        assertThat(decide("S/2022/231").outcome()).isEqualTo(new Outcome.TooFewVotes());
        assertThat(decide("S/2022/155").outcome())
                .isEqualTo(new Outcome.Vetoed(Splits.members("RUS")));
        var procedural = decide("S/RES/2623");
        assertThat(procedural.outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(procedural.warnings())
                .containsExactly(new Warning.AgainstWithoutVeto(Splits.members("RUS")));
    }

    @Test
    void recordThatDiffersIsSaid() {
        var real = vote("S/2022/155");
        var claimed = new RollCall(adopted(real.heading()), real.choices(), Optional.empty());
        assertThat(decisions.decide(claimed).warnings())
                .containsExactly(new Warning.RecordDiffers(true));
    }

    @Test
    void printedTotalsThatDifferAreSaid() {
        var real = vote("S/2022/155");
        var printed = new Printed(11, 1, 2, "A newspaper");
        var differing = new RollCall(real.heading(), real.choices(), Optional.of(printed));
        assertThat(decisions.decide(differing).warnings())
                .containsExactly(new Warning.TotalsDiffer(printed, new Counts(11, 1, 3, 0)));
    }

    @Test
    void printedTotalsDecideWhereTheBallotsAreLost() {
        var heading = vote("A/RES/ES-11/2").heading();
        var totals = Optional.of(new Printed(140, 5, 38, "Yearbook"));
        var decision = decisions.decide(new RollCall(heading, new TreeMap<>(), totals));
        assertThat(decision.outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(decision.needed()).isEqualTo(OptionalInt.of(97));
        assertThat(decision.warnings()).isEmpty();
        var nobody = new TreeMap<MemberCode, Choice>();
        membership
                .membersOn(heading.date())
                .forEach(member -> nobody.put(member, Choice.NOT_VOTING));
        assertThat(Decisions.ballots(new RollCall(heading, nobody, totals)))
                .isEqualTo(
                        new Ballots.Totals(
                                new Counts(140, 5, 38, 0), new Ballots.Opposition.NotKnown()));
    }

    @Test
    void whoWasAgainstDecidesInTheCouncil() {
        var heading = vote("S/2022/155").heading();
        var totals = Optional.of(new Printed(11, 1, 3, "Yearbook"));
        assertThat(decisions.decide(new RollCall(heading, new TreeMap<>(), totals)).outcome())
                .isEqualTo(new Outcome.Unknown(Outcome.Missing.NAMES_AGAINST));
    }

    @Test
    void lostBallotsLeaveOnlyTheResult() {
        var lost = vote("S/2022/155");
        var unknown = new RollCall(lost.heading(), new TreeMap<>(), Optional.empty());
        assertThat(decisions.decide(unknown).outcome())
                .isEqualTo(new Outcome.Unknown(Outcome.Missing.BALLOTS));
        assertThat(decisions.decide(unknown).warnings()).isEmpty();
        var adopted =
                new RollCall(vote("A/RES/ES-11/2").heading(), new TreeMap<>(), Optional.empty());
        assertThat(decisions.decide(adopted).outcome()).isEqualTo(new Outcome.Adopted());
    }

    @Test
    void whoCouldNotVoteIsNamed() {
        var real = vote("S/2022/155");
        var choices = new TreeMap<>(real.choices());
        choices.put(new MemberCode("BEL"), Choice.ABSTAINING);
        var decision = decisions.decide(new RollCall(real.heading(), choices, Optional.empty()));
        assertThat(decision.warnings())
                .containsExactly(
                        new Warning.MoreVotesThanMembers(16, 15),
                        new Warning.NotEntitled(Splits.members("BEL")));
    }

    @Test
    void nobodyIsAStrangerWhereTheMembersAreNotKnown() {
        var real = vote("A/RES/ES-11/2");
        var heading = inBody(real.heading(), Body.HUMAN_RIGHTS_COUNCIL, Question.ORDINARY);
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(new MemberCode("FRA"), Choice.YES);
        assertThat(decisions.decide(new RollCall(heading, choices, Optional.empty())).warnings())
                .noneMatch(Warning.NotEntitled.class::isInstance);
    }

    @Test
    void ruleHasTheMembersOfItsDay() {
        var day = LocalDate.of(1945, 10, 24);
        assertThat(decisions.rule(Body.GENERAL_ASSEMBLY, day, Question.ORDINARY).seats())
                .isEqualTo(membership.membersOn(day).size());
        assertThat(
                        decisions
                                .rule(
                                        Body.GENERAL_ASSEMBLY,
                                        LocalDate.of(1900, 1, 1),
                                        Question.ORDINARY)
                                .seats())
                .isOne();
        assertThatThrownBy(() -> decisions.rule(Body.SECURITY_COUNCIL, day, Question.ORDINARY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Heading adopted(Heading heading) {
        return changed(heading, heading.body(), heading.question(), Recorded.ADOPTED);
    }

    private static Heading inBody(Heading heading, Body body, Question question) {
        return changed(heading, body, question, heading.recorded());
    }

    private static Heading changed(
            Heading heading, Body body, Question question, Recorded recorded) {
        return new Heading(
                heading.symbol(),
                body,
                heading.date(),
                heading.order(),
                heading.session(),
                question,
                heading.basis(),
                heading.inferred(),
                heading.method(),
                recorded,
                heading.title(),
                heading.about(),
                heading.draft(),
                heading.meeting(),
                heading.submitted(),
                heading.series(),
                heading.topic(),
                heading.origin(),
                heading.notes());
    }
}
