package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;

/// The words of what the built-in votes have no example of: no vote, no names, no ballots, ties,
/// records that differ, and votes that did not happen.
class RareShareTextTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private Membership membership;

    @BeforeEach
    void readsMembers() throws IOException {
        membership = MemberTables.read();
    }

    private static Heading heading(
            Body body, Question question, boolean inferred, Method method, Recorded recorded) {
        return new Heading(
                body == Body.SECURITY_COUNCIL ? "S/2022/1" : "A/RES/99/1",
                body,
                DAY,
                1,
                "99",
                question,
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
    }

    private String said(
            Body body, Question question, Method method, Recorded recorded, String ballots) {
        var choices = new TreeMap<MemberCode, Choice>();
        var members = membership.votersOn(body, DAY).iterator();
        ballots.chars().forEach(letter -> choices.put(members.next(), choice(letter)));
        return said(
                new RollCall(
                        heading(body, question, false, method, recorded),
                        choices,
                        Optional.empty()));
    }

    private String said(RollCall vote) {
        return VoteShareText.of(vote, new Decisions(membership).decide(vote), membership)
                .sentence();
    }

    private static Choice choice(int letter) {
        return switch (letter) {
            case 'Y' -> Choice.YES;
            case 'N' -> Choice.NO;
            case 'A' -> Choice.ABSTAINING;
            default -> Choice.NOT_VOTING;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YYN | adopted A/RES/99/1 by 2 votes to 1, with no abstentions.",
                "YAX | adopted A/RES/99/1 by 1 vote to none, with 1 abstention; 1 member did not vote.",
                "YYXX | adopted A/RES/99/1 by 2 votes to none, with no abstentions; 2 members did not vote.",
                "YNNAA | did not adopt A/RES/99/1: 1 vote in favour, 2 against, 2 abstentions; 2 votes in favour were needed.",
                "AN | did not adopt A/RES/99/1: none in favour, 1 against, 1 abstention; 1 vote in favour was needed.",
                "YN | was equally divided on A/RES/99/1: 1 vote in favour, 1 against, no abstentions.",
            })
    void singularAndPluralAreRight(String ballots, String said) {
        assertThat(
                        said(
                                Body.GENERAL_ASSEMBLY,
                                Question.ORDINARY,
                                Method.RECORDED,
                                Recorded.NOT_STATED,
                                ballots))
                .isEqualTo("On 25 February 2022 the General Assembly " + said);
    }

    @Test
    void everySmallSplitIsGoodEnglish() {
        var wrong =
                Pattern.compile(
                        "\\b1 (votes|abstentions|members|were)|\\b(0|[2-9]) (vote|abstention|member) ");
        for (int number = 0; number < 4 * 4 * 4 * 4; number++) {
            var ballots =
                    "Y".repeat(number & 3)
                            + "N".repeat((number >> 2) & 3)
                            + "A".repeat((number >> 4) & 3)
                            + "X".repeat((number >> 6) & 3);
            for (var body : List.of(Body.GENERAL_ASSEMBLY, Body.SECURITY_COUNCIL)) {
                var question =
                        body == Body.SECURITY_COUNCIL ? Question.SUBSTANTIVE : Question.IMPORTANT;
                var said = said(body, question, Method.RECORDED, Recorded.NOT_STATED, ballots);
                assertThat(said).matches("On .*\\.").doesNotContain("{", "  ", "veto");
                assertThat(wrong.matcher(said).find()).as(said).isFalse();
            }
        }
    }

    @Test
    void withoutAVoteThereIsNoCount() {
        var said =
                said(
                        Body.GENERAL_ASSEMBLY,
                        Question.ORDINARY,
                        Method.WITHOUT_VOTE,
                        Recorded.ADOPTED,
                        "");
        assertThat(said)
                .isEqualTo(
                        "On 25 February 2022 the General Assembly adopted A/RES/99/1 without a vote.");
    }

    @Test
    void whereNothingWasCountedNoRuleIsNamed() {
        var vote =
                new RollCall(
                        heading(
                                Body.GENERAL_ASSEMBLY,
                                Question.ORDINARY,
                                true,
                                Method.WITHOUT_VOTE,
                                Recorded.ADOPTED),
                        new TreeMap<>(),
                        Optional.empty());
        var text = VoteShareText.of(vote, new Decisions(membership).decide(vote), membership);
        assertThat(text.paragraph())
                .isEqualTo(text.sentence() + " The decision was on “On pears”. Source: A book.");
    }

    @Test
    void whatIsLostIsSaidToBe() {
        assertThat(
                        said(
                                Body.GENERAL_ASSEMBLY,
                                Question.ORDINARY,
                                Method.RECORDED,
                                Recorded.ADOPTED,
                                ""))
                .endsWith(
                        "adopted A/RES/99/1 by a vote of which the record has neither names nor totals.");
        assertThat(
                        said(
                                Body.GENERAL_ASSEMBLY,
                                Question.ORDINARY,
                                Method.RECORDED,
                                Recorded.NOT_ADOPTED,
                                ""))
                .endsWith(
                        "voted on A/RES/99/1; the record has neither names nor totals; the record says"
                                + " that it was not adopted.");
    }

    @Test
    void totalsWithoutNamesSaySo() {
        var assembly =
                new RollCall(
                        heading(
                                Body.GENERAL_ASSEMBLY,
                                Question.ORDINARY,
                                false,
                                Method.TOTALS,
                                Recorded.ADOPTED),
                        new TreeMap<>(),
                        Optional.of(new Printed(60, 1, 0, "A page")));
        assertThat(said(assembly))
                .endsWith(
                        "adopted A/RES/99/1 by 60 votes to 1, with no abstentions; who voted how is not"
                                + " on record.");
        var council =
                new RollCall(
                        heading(
                                Body.SECURITY_COUNCIL,
                                Question.SUBSTANTIVE,
                                false,
                                Method.TOTALS,
                                Recorded.NOT_STATED),
                        new TreeMap<>(),
                        Optional.of(new Printed(10, 1, 4, "A page")));
        assertThat(said(council))
                .endsWith(
                        "voted on S/2022/1: 10 votes in favour, 1 against, 4 abstentions; who voted how"
                                + " is not on record; whether that sufficed depends on who voted"
                                + " against.");
    }

    @Test
    void majorityThatNobodyStatesIsNotGuessed() {
        var choices = new TreeMap<MemberCode, Choice>();
        var members = membership.votersOn(Body.GENERAL_ASSEMBLY, DAY).iterator();
        "YYYNN".chars().forEach(letter -> choices.put(members.next(), choice(letter)));
        var vote =
                new RollCall(
                        heading(
                                Body.GENERAL_ASSEMBLY,
                                Question.ORDINARY,
                                true,
                                Method.RECORDED,
                                Recorded.NOT_STATED),
                        choices,
                        Optional.empty());
        assertThat(said(vote))
                .endsWith(
                        "voted on A/RES/99/1: 3 votes in favour, 2 against, no abstentions; no source"
                                + " says whether two thirds were needed, and so whether that"
                                + " sufficed.");
    }

    @Test
    void whereRecordAndRuleDifferBothAreSaid() {
        assertThat(
                        said(
                                Body.GENERAL_ASSEMBLY,
                                Question.ORDINARY,
                                Method.RECORDED,
                                Recorded.NOT_ADOPTED,
                                "YYN"))
                .endsWith(
                        "voted on A/RES/99/1: 2 votes in favour, 1 against, no abstentions; the record"
                                + " says that it was not adopted; the rule of the day says otherwise.");
    }

    private Scenario council() {
        var rule = new Decisions(membership).rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE);
        var choices = new TreeMap<MemberCode, Choice>();
        membership.councilOn(DAY).forEach(member -> choices.put(member, Choice.YES));
        choices.put(new MemberCode("RUS"), Choice.NO);
        choices.put(new MemberCode("CHN"), Choice.ABSTAINING);
        var origin =
                new Origin(
                        Optional.of("S/2022/155"),
                        Body.SECURITY_COUNCIL,
                        DAY,
                        Question.SUBSTANTIVE,
                        rule,
                        choices);
        return Scenario.from(new UUID(7, 7), "What if… {0}", origin);
    }

    private static Edit cast(Choice choice) {
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(new MemberCode("RUS"), choice);
        return new Edit.Cast(choices);
    }

    @Test
    void hypotheticalVoteBeginsWithItsMarkAndNamesNoSymbol() {
        var stopped = VoteShareText.of(council(), membership);
        assertThat(stopped.sentence())
                .isEqualTo(
                        "Hypothetical, this did not happen: in “What if… {0}” the Security Council"
                                + " would not have adopted the text because of the veto of 1 permanent"
                                + " member (Russian Federation): 13 votes in favour, 1 against, 1"
                                + " abstention.");
        var passed = VoteShareText.of(council().with(cast(Choice.NOT_VOTING)), membership);
        assertThat(passed.sentence())
                .isEqualTo(
                        "Hypothetical, this did not happen: in “What if… {0}” the Security Council"
                                + " would have adopted the text by 13 votes to none, with 1 abstention;"
                                + " 1 member would not have voted.");
        assertThat(passed.sentence()).doesNotContain("S/2022/155");
        assertThat(passed.paragraph())
                .startsWith(passed.sentence())
                .contains("Hypothetical: starts from S/2022/155, 25 February 2022.");
    }

    @Test
    void comparisonWithAHypotheticalVoteBeginsWithItsMark() {
        var one = ComparedVote.of(council());
        var other = ComparedVote.of(council().with(cast(Choice.YES)));
        assertThat(new ComparisonShareText(one, other, membership).sentence())
                .isEqualTo(
                        "Hypothetical, at least one of the two did not happen: between “What if… {0}”,"
                                + " hypothetical (25 February 2022, 13-1-1) and “What if… {0}”,"
                                + " hypothetical (25 February 2022, 14-0-1) 1 of the 15 members with a"
                                + " vote both times moves; 14 vote the same way.");
    }
}
