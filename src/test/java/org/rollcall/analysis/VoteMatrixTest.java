package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

class VoteMatrixTest {

    @Test
    void knowsWhoDidWhatAndWhoHadNoVote() {
        var matrix = Chamber.of("YNA", "X.Y");
        assertThat(matrix.members())
                .containsExactly(Chamber.member(0), Chamber.member(1), Chamber.member(2));
        assertThat(matrix.choice(0, 0)).contains(Choice.YES);
        assertThat(matrix.choice(0, 1)).contains(Choice.NO);
        assertThat(matrix.choice(0, 2)).contains(Choice.ABSTAINING);
        assertThat(matrix.choice(1, 0)).contains(Choice.NOT_VOTING);
        assertThat(matrix.choice(1, 1)).isEmpty();
        assertThat(matrix.member(new MemberCode("FRA"))).isEmpty();
        assertThat(matrix.occasion(1))
                .isEqualTo(new VoteMatrix.Occasion("V/1", LocalDate.of(2001, 1, 2)));
    }

    @Test
    void holdsNothingAtAll() {
        var matrix = new VoteMatrix.Builder().build();
        assertThat(matrix.votes()).isZero();
        assertThat(matrix.members()).isEmpty();
    }

    @Test
    void givesBackWhatWasPutInBeyondAWordOfMembers() {
        var random = new Random(7);
        var builder = new VoteMatrix.Builder();
        var lists = new BallotList[40];
        for (int vote = 0; vote < lists.length; vote++) {
            var letters = new StringBuilder();
            random.ints(201, 0, 5).forEach(kind -> letters.append("YNAX.".charAt(kind)));
            lists[vote] = BallotList.of(Chamber.ballots(letters.toString()));
            builder.add("V/" + vote, LocalDate.of(2001, 1, 1), lists[vote]);
        }
        var matrix = builder.build();
        for (int vote = 0; vote < lists.length; vote++) {
            for (int member = 0; member < matrix.members().size(); member++) {
                assertThat(matrix.choice(vote, member))
                        .isEqualTo(lists[vote].choice(matrix.members().get(member)));
            }
        }
    }

    @Test
    void membersThatItDoesNotKnowAreLeftOutOfOtherBallots() {
        var row = Chamber.of("YN").row(Map.of(new MemberCode("FRA"), Choice.YES));
        assertThat(row.cast()).isZero();
    }
}
