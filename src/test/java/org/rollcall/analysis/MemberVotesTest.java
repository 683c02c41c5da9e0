package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

class MemberVotesTest {

    // One vote a year from 2001 on.
    private static BallotPlanes planes(String... votes) {
        var builder = new BallotPlanes.Builder();
        for (int vote = 0; vote < votes.length; vote++) {
            builder.add(
                    new BallotPlanes.Occasion(
                            "V/" + vote, LocalDate.of(2001 + vote, 5, 1), Set.of()),
                    BallotList.of(Chamber.ballots(votes[vote])));
        }
        return builder.build();
    }

    private static MemberVotes of(BallotPlanes planes, int place) {
        return MemberVotes.of(planes, Chamber.member(place)).orElseThrow();
    }

    @Test
    void countsWhatItDidByYears() {
        var votes = of(planes("YN", "XN", ".Y", "AY"), 0);
        assertThat(votes.years())
                .containsOnlyKeys(2001, 2002, 2004)
                .containsEntry(2002, new Counts(0, 0, 0, 1));
        assertThat(votes.counts()).isEqualTo(new Counts(1, 0, 1, 1));
    }

    @Test
    void countsOnlyTheVotesAskedAfter() {
        var planes = planes("YN", "XN", ".Y", "AY");
        var some = planes.years(2002, 2004);
        var votes = MemberVotes.of(planes, Chamber.member(0), some).orElseThrow();
        assertThat(votes.counts()).isEqualTo(new Counts(0, 0, 1, 1));
        assertThat(votes.years()).containsOnlyKeys(2002, 2004);
        assertThat(votes.alone(0))
                .extracting(each -> each.occasion().symbol())
                .containsExactly("V/3");
    }

    @Test
    void standsAloneWhereFewDidAsItDid() {
        var votes = of(planes("NYYYY", "NNYYY", "NNNYY", "NNNNY", "XYYYY"), 0);
        assertThat(votes.alone(0))
                .extracting(each -> each.occasion().symbol())
                .containsExactly("V/0");
        assertThat(votes.alone(2))
                .extracting(each -> each.occasion().symbol())
                .as("the newest first")
                .containsExactly("V/2", "V/1", "V/0");
        var nearly = votes.alone(2).getFirst();
        assertThat(nearly.choice()).isEqualTo(Choice.NO);
        assertThat(nearly.with()).isEqualTo(Set.of(Chamber.member(1), Chamber.member(2)));
    }

    @Test
    void spansAreMasks() {
        var planes = planes("YN", "XN", ".Y", "AY");
        assertThat(
                        List.of(
                                new VoteSpan.Whole().in(planes).count(),
                                new VoteSpan.Years(2002, 2003).in(planes).count(),
                                new VoteSpan.Session("74").in(planes).count()))
                .containsExactly(4, 2, 0);
    }

    @Test
    void whoNeverHadAVoteIsNotThere() {
        assertThat(MemberVotes.of(planes("YN"), new MemberCode("FRA"))).isEmpty();
    }
}
