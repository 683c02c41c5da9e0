package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

class ComparisonTest {

    private static final Membership NOBODY = new Membership(List.of(), List.of(), List.of());

    private static ComparedVote vote(String letters, boolean hypothetical) {
        var choices = new TreeMap<MemberCode, Choice>();
        for (int place = 0; place < letters.length(); place++) {
            var choice =
                    switch (letters.charAt(place)) {
                        case 'Y' -> Choice.YES;
                        case 'N' -> Choice.NO;
                        case 'A' -> Choice.ABSTAINING;
                        default -> Choice.NOT_VOTING;
                    };
            choices.put(new MemberCode("AA" + (char) ('A' + place)), choice);
        }
        return new ComparedVote(
                "V", "V", LocalDate.of(2022, 3, 2), choices, hypothetical, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YYX | YNX | 1 of 3 members moved; 1 voted the same way both times, 1 voted neither time.",
                "YY | YY | No member moved; 2 voted the same way both times.",
                "YN | NY | 2 of 2 members moved; none voted the same way both times.",
                "XX | XX | No member moved; none voted the same way both times, 2 voted neither time.",
            })
    void sentenceIsRightInSingularAndPluralAndForNone(String one, String other, String said) {
        var sentence = new Comparison(vote(one, false), vote(other, false), NOBODY).sentence();
        assertThat(sentence).isEqualTo(said);
    }

    @Test
    void hypotheticalOneIsSaidToBe() {
        assertThat(new Comparison(vote("YY", false), vote("NY", true), NOBODY).sentence())
                .isEqualTo(
                        "1 of 2 members moves; 1 votes the same way both times. One of the two is"
                                + " hypothetical.");
    }

    @Test
    void noSentenceOnAnyTwoVotesOfTheRecordDeniesTwice() throws IOException {
        var votes =
                BuiltinRecord.read().stream()
                        .filter(vote -> !vote.choices().isEmpty())
                        .map((RollCall vote) -> ComparedVote.of(vote))
                        .toList();
        for (int place = 1; place < votes.size(); place++) {
            var comparison = new Comparison(votes.get(place - 1), votes.get(place), NOBODY);
            assertThat(comparison.sentence())
                    .doesNotContain("none voted neither", "{", "  ")
                    .doesNotContainPattern("\\b1 members")
                    .endsWith(".");
        }
    }
}
