package org.rollcall.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.vote.Body;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Question;

class TallyTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);

    private static Rule rule(Body body, Question question, int seats) {
        return RuleBook.rule(body, DAY, question, seats);
    }

    private static List<Step.Kind> kinds(Decision decision) {
        return decision.steps().stream().map(Step::kind).toList();
    }

    @Test
    void decisionSaysWhatWasNeededAndWhatThereWas() {
        var decision =
                Tally.decide(
                        rule(Body.EMERGENCY_SESSION, Question.IMPORTANT, 193),
                        Splits.totals(new Counts(140, 5, 38, 10)));
        assertThat(decision.outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(decision.needed()).isEqualTo(OptionalInt.of(97));
        assertThat(decision.had()).isEqualTo(140);
        assertThat(decision.margin()).isEqualTo(OptionalInt.of(43));
        assertThat(kinds(decision))
                .containsExactly(
                        Step.Kind.RULE,
                        Step.Kind.COUNT,
                        Step.Kind.PRESENT_AND_VOTING,
                        Step.Kind.NEEDED_SHARE,
                        Step.Kind.ENOUGH);
        assertThat(decision.steps().get(2).sources()).containsExactly(Provision.ASSEMBLY_RULE_86);
        assertThat(decision.warnings()).isEmpty();
    }

    @Test
    void tooFewVotesInTheCouncilNeedNoVeto() {
        var decision =
                Tally.decide(
                        rule(Body.SECURITY_COUNCIL, Question.SUBSTANTIVE, 15),
                        Splits.totals(new Counts(2, 0, 13, 0)));
        assertThat(decision.outcome()).isEqualTo(new Outcome.TooFewVotes());
        assertThat(decision.margin()).isEqualTo(OptionalInt.of(-7));
        assertThat(kinds(decision))
                .containsExactly(
                        Step.Kind.RULE,
                        Step.Kind.SEATS,
                        Step.Kind.COUNT,
                        Step.Kind.NEEDED_VOTES,
                        Step.Kind.SHORT);
    }

    @Test
    void permanentMemberAgainstWhatFellShortHasVetoedNothing() {
        var decision =
                Tally.decide(
                        rule(Body.SECURITY_COUNCIL, Question.SUBSTANTIVE, 15),
                        Splits.totals(new Counts(8, 2, 5, 0), "USA"));
        assertThat(decision.outcome()).isEqualTo(new Outcome.TooFewVotes());
        assertThat(kinds(decision)).endsWith(Step.Kind.NO_VETO_NEEDED);
        assertThat(decision.warnings())
                .containsExactly(new Warning.AgainstWithoutVeto(Splits.members("USA")));
    }

    @Test
    void nobodyCanVetoAProceduralQuestion() {
        var decision =
                Tally.decide(
                        rule(Body.SECURITY_COUNCIL, Question.PROCEDURAL, 15),
                        Splits.totals(new Counts(11, 1, 3, 0), "RUS"));
        assertThat(decision.outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(kinds(decision)).endsWith(Step.Kind.NO_VETO_POSSIBLE);
        assertThat(decision.warnings())
                .containsExactly(new Warning.AgainstWithoutVeto(Splits.members("RUS")));
    }

    @ParameterizedTest
    @CsvSource({
        "GA, SECOND_VOTE, ASSEMBLY_RULE_95",
        "GA-committee, REJECTED, ASSEMBLY_RULE_133",
        "HRC, REJECTED, ASSEMBLY_RULE_133",
        "ECOSOC, REJECTED, ECOSOC_RULES"
    })
    void tieSaysWhatFollows(String body, Tie follows, Provision source) {
        var decision =
                Tally.decide(
                        rule(Body.ofCode(body).orElseThrow(), Question.ORDINARY, 54),
                        Splits.totals(new Counts(18, 18, 11, 0)));
        assertThat(decision.outcome()).isEqualTo(new Outcome.Tied(follows));
        assertThat(decision.steps().getLast().sources()).containsExactly(source);
    }

    @Test
    void nobodyVotingPassesNothingAndIsNoTie() {
        for (var question : RuleBook.questions(Body.GENERAL_ASSEMBLY)) {
            var decision =
                    Tally.decide(
                            rule(Body.GENERAL_ASSEMBLY, question, 193),
                            Splits.totals(new Counts(0, 0, 0, 193)));
            assertThat(decision.outcome()).isEqualTo(new Outcome.TooFewVotes());
        }
    }

    @Test
    void withoutAVoteThereIsNothingToCount() {
        var decision =
                Tally.decide(
                        rule(Body.GENERAL_ASSEMBLY, Question.ORDINARY, 193),
                        new Ballots.WithoutVote());
        assertThat(decision.outcome()).isEqualTo(new Outcome.AdoptedWithoutVote());
        assertThat(decision.needed()).isEmpty();
        assertThat(decision.margin()).isEmpty();
    }

    @Test
    void adoptionWithoutBallotsStandsAsRecorded() {
        var rule = rule(Body.GENERAL_ASSEMBLY, Question.ORDINARY, 193);
        assertThat(Tally.decide(rule, new Ballots.Lost(true)).outcome())
                .isEqualTo(new Outcome.Adopted());
        assertThat(Tally.decide(rule, new Ballots.Lost(false)).outcome())
                .isEqualTo(new Outcome.Unknown(Outcome.Missing.BALLOTS));
    }

    @Test
    void fewSeenToBePresentIsSaidAndChangesNothing() {
        var decision =
                Tally.decide(
                        rule(Body.GENERAL_ASSEMBLY, Question.ORDINARY, 193),
                        Splits.totals(new Counts(50, 20, 26, 97)));
        assertThat(decision.outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(decision.warnings()).containsExactly(new Warning.QuorumNotVerified(96, 97));
    }

    @Test
    void moreVotesThanMembersIsSaid() {
        var decision =
                Tally.decide(
                        rule(Body.SECURITY_COUNCIL, Question.PROCEDURAL, 15),
                        Splits.totals(new Counts(10, 6, 0, 0)));
        assertThat(decision.warnings()).contains(new Warning.MoreVotesThanMembers(16, 15));
    }

    @Test
    void partsOfImportantProposalsBecameImportantInNovember1950() {
        var split = Splits.totals(new Counts(33, 17, 10, 0));
        var before =
                RuleBook.rule(
                        Body.GENERAL_ASSEMBLY,
                        LocalDate.of(1950, 10, 31),
                        Question.AMENDMENT_IMPORTANT,
                        60);
        var since =
                RuleBook.rule(
                        Body.GENERAL_ASSEMBLY,
                        LocalDate.of(1950, 11, 1),
                        Question.AMENDMENT_IMPORTANT,
                        60);
        assertThat(Tally.decide(before, split).outcome().carried()).isTrue();
        assertThat(Tally.decide(since, split).outcome().carried()).isFalse();
    }

    @Test
    void committeesDecideImportantQuestionsByMajority() {
        assertThat(
                        Tally.decide(
                                        rule(Body.ASSEMBLY_COMMITTEE, Question.IMPORTANT, 57),
                                        Splits.totals(new Counts(25, 13, 17, 2)))
                                .outcome()
                                .carried())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1965-12-31, 11, 7", "1966-01-01, 15, 9"})
    void councilGrewIn1966(LocalDate day, int seats, int needed) {
        assertThat(RuleBook.fixedSeats(Body.SECURITY_COUNCIL, day)).isEqualTo(seats);
        assertThat(
                        RuleBook.rule(Body.SECURITY_COUNCIL, day, Question.SUBSTANTIVE, seats)
                                .needed(Counts.NONE))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"1965-12-31, 18", "1966-01-01, 27", "1973-09-23, 27", "1973-09-24, 54"})
    void economicAndSocialCouncilGrewTwice(LocalDate day, int seats) {
        assertThat(RuleBook.fixedSeats(Body.ECONOMIC_AND_SOCIAL_COUNCIL, day)).isEqualTo(seats);
    }

    @Test
    void charterAmendmentNeeds129Of193() {
        assertThat(rule(Body.GENERAL_ASSEMBLY, Question.CHARTER_AMENDMENT, 193).needed(Counts.NONE))
                .isEqualTo(129);
    }

    @Test
    void bodyRefusesAQuestionThatItDoesNotKnow() {
        assertThatThrownBy(() -> rule(Body.SECURITY_COUNCIL, Question.IMPORTANT, 15))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SC knows no important question");
    }

    @Test
    void rulesRefuseWhatCannotBe() {
        assertThatThrownBy(() -> new Threshold.AtLeast(3, 2, Base.MEMBERS))
                .hasMessage("no share: 3 in 2");
        assertThatThrownBy(() -> new Threshold.Votes(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Veto(Splits.members("FRA"), 2))
                .hasMessage("2 of 1 members cannot oppose");
        assertThatThrownBy(() -> rule(Body.GENERAL_ASSEMBLY, Question.ORDINARY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
