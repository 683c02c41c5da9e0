package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;

/// The form in which the program keeps a vote as text.
class VoteTextTest {

    private static final String WHOLE =
            """
            # A vote that never was.

            symbol: A/RES/99/1
            body: GA
            date: 2044-03-02
            order: 2
            session: 99
            question: important
            question-basis: The Assembly said so.
            question-inferred: yes
            result: adopted
            title: On apples
              and pears: a title
            about: Fruit.
            draft: A/99/L.1
            meeting: A/99/PV.3
            submitted: France
            series: fruit
            printed: 2-1-1
            printed-source: A/99/PV.3
            ballots-source: A newspaper
            ballots-link: https://example.org/99
            note: One note.
            note: Another
              note.
            in favour: FRA
              USA
            against: CHN
            abstaining: GBR
            not voting:
            """;

    private static final String LEAST =
            """
            symbol: S/1
            body: SC
            date: 1946-01-30
            question: procedural
            result: not-adopted
            title: Words
            ballots-source: S/PV.5
            against: SUN
            """;

    @Test
    void everythingIsRead() throws FeedException {
        var vote = VoteText.parse("apples.txt", WHOLE);
        assertThat(vote.heading())
                .isEqualTo(
                        new Heading(
                                "A/RES/99/1",
                                Body.GENERAL_ASSEMBLY,
                                LocalDate.of(2044, 3, 2),
                                2,
                                "99",
                                Question.IMPORTANT,
                                "The Assembly said so.",
                                true,
                                Method.RECORDED,
                                Recorded.ADOPTED,
                                "On apples and pears: a title",
                                "Fruit.",
                                "A/99/L.1",
                                "A/99/PV.3",
                                "France",
                                "fruit",
                                Heading.Topic.NONE,
                                new Heading.Origin("A newspaper", "https://example.org/99"),
                                List.of("One note.", "Another note.")));
        assertThat(vote.counts()).isEqualTo(new Counts(2, 1, 1, 0));
        assertThat(vote.who(Choice.ABSTAINING)).containsExactly(new MemberCode("GBR"));
        assertThat(vote.printed()).contains(new Printed(2, 1, 1, "A/99/PV.3"));
    }

    @Test
    void whatIsNotMandatoryMayBeLeftOut() throws FeedException {
        var vote = VoteText.parse("least.txt", LEAST);
        assertThat(vote.heading().order()).isZero();
        assertThat(vote.heading().recorded()).isEqualTo(Recorded.NOT_ADOPTED);
        assertThat(vote.heading().inferred()).isFalse();
        assertThat(vote.heading().about()).isEmpty();
        assertThat(vote.heading().notes()).isEmpty();
        assertThat(vote.printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"symbol", "body", "date", "question", "result", "title", "ballots-source"})
    void mandatoryKeyIsMissed(String key) {
        var without = LEAST.lines().filter(line -> !line.startsWith(key + ":")).toList();
        assertThatThrownBy(() -> VoteText.parse("v.txt", String.join("\n", without)))
                .hasMessage("v.txt: expected a line “%s: ...”, found nothing.".formatted(key));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date: 2 March 2022          | a date such as 2022-03-02, found “2 March 2022”.
                    body: Senate                | a body: GA, GA-committee, GA-emergency, SC, HRC, ECOSOC, found “Senate”.
                    question: hard              | substantive, found “hard”.
                    question-inferred: perhaps  | yes or no, found “perhaps”.
                    result: lost                | adopted or not-adopted, found “lost”.
                    order: first                | a whole number from 1, found “first”.
                    printed: 3-2                | totals such as 140-5-38, found “3-2”.
                    title:                      | something after “title:”, found nothing.
                    in favour: SUN              | found “SUN” a second time, also listed in favour.
                    in favour: France           | a member’s code of three capital letters, found “France”.
                    colour: red                 | ballots-link, note, in favour, against, abstaining, not voting, found “colour”.
                    just words                  | two spaces before the rest of the last value, found “just words”.
                    """)
    void wrongLineIsRefusedWithItsNumber(String line, String message) {
        // The wrong line comes second, in the place of the right one.
        var key = line.substring(0, Math.max(0, line.indexOf(':')));
        var lines = new ArrayList<>(LEAST.lines().toList());
        lines.removeIf(right -> !key.isEmpty() && right.startsWith(key + ":"));
        lines.add(1, line);
        var inBallots = message.contains("a second time");
        assertThatThrownBy(() -> VoteText.parse("v.txt", String.join("\n", lines)))
                .isInstanceOf(FeedException.class)
                .hasMessageStartingWith("v.txt, line %d: expected ".formatted(inBallots ? 9 : 2))
                .hasMessageEndingWith(message);
    }

    @Test
    void keyTwiceIsRefused() {
        assertThatThrownBy(() -> VoteText.parse("v.txt", LEAST + "title: Again\n"))
                .hasMessage(
                        "v.txt, line 9: expected the key “title” once, found “title” a second time.");
    }

    @Test
    void printedTotalsNeedASource() {
        assertThatThrownBy(() -> VoteText.parse("v.txt", LEAST + "printed: 0-1-0\n"))
                .hasMessageContaining("printed-source");
    }

    @Test
    void voteWithoutMembersIsRefused() {
        assertThatThrownBy(() -> VoteText.parse("v.txt", LEAST.replace(": SUN", ":")))
                .hasMessageContaining("at least one member");
    }

    @Test
    void nothingCannotBeContinued() {
        assertThatThrownBy(() -> VoteText.parse("v.txt", "  more\n" + LEAST))
                .hasMessageStartingWith("v.txt, line 1: expected a line “key: value”");
    }
}
