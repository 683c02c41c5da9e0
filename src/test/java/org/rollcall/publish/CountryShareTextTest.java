package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.GroupLines;
import org.rollcall.analysis.MemberVotes;
import org.rollcall.analysis.VoteSpan;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

class CountryShareTextTest {

    private Membership membership;
    private List<RollCall> votes;

    @BeforeEach
    void readsTheBuiltInVotes() throws IOException {
        membership = MemberTables.read();
        votes =
                BuiltinRecord.read().stream()
                        .filter(vote -> vote.heading().body().isPlenary())
                        .filter(vote -> !vote.choices().isEmpty())
                        .toList();
    }

    private CountryReport report(MemberCode member) {
        var planes = new BallotPlanes.Builder();
        for (var vote : votes) {
            planes.add(
                    new BallotPlanes.Occasion(
                            vote.heading().symbol(),
                            vote.heading().date(),
                            Set.of(vote.heading().session())),
                    BallotList.of(vote.choices()));
        }
        var built = planes.build();
        var its = MemberVotes.of(built, member).orElseThrow();
        var asked =
                new CountryReport.Asked(
                        membership.state(member).orElseThrow(),
                        new VoteSpan.Whole(),
                        Optional.empty(),
                        AgreementMethod.VOETEN,
                        false);
        var found =
                new CountryReport.Found(
                        built,
                        its,
                        List.of(),
                        its.partners(AgreementMethod.VOETEN),
                        new GroupLines(built, membership.regionalGroups())
                                .leaving(built.member(member).orElseThrow(), built.all()),
                        1,
                        List.of());
        return new CountryReport(asked, found, membership);
    }

    @Test
    void everyMemberReadsWell() {
        var members = votes.getLast().choices().keySet();
        for (var member : members) {
            var text = new CountryShareText(report(member));
            assertThat(text.paragraph())
                    .startsWith(text.sentence())
                    .contains("It had a vote once in the Security Council.")
                    .endsWith(".")
                    .doesNotContain("{", "  ", " 1 times", " 0 times", "veto", "unanimous")
                    .doesNotContainPattern("\\b1 votes|\\b(0|[2-9]|\\d\\d+) vote ");
        }
    }

    @Test
    void numbersAreThoseOfItsVotes() {
        var france = new MemberCode("FRA");
        var report = report(france);
        var counts = report.votes().counts();
        assertThat(new CountryShareText(report).sentence())
                .startsWith("France voted " + counts.yes() + " times in favour, ")
                .contains(counts.no() + " times against and abstained " + counts.abstaining());
    }

    @Test
    void tableHasARowForEachVoteAndNamesItsSource() {
        var france = new MemberCode("FRA");
        var rows =
                votes.stream()
                        .map(vote ->
                                new ShareTables.CountryVote(
                                        vote.heading(),
                                        vote.choices().getOrDefault(france, Choice.NOT_VOTING)))
                        .toList();
        var content = new ShareContents(membership).country(report(france), rows, List.of());
        assertThat(content.table().orElseThrow().rows()).hasSize(votes.size());
        assertThat(content.table().orElseThrow().in(TableFormat.CSV))
                .startsWith("day,symbol,vote,body,title,status,source\r\n")
                .contains("2022-03-24,A/RES/ES-11/2,In favour,", "Source not known");
        assertThat(content.citation()).startsWith("Votes of France (FRA). ");
    }
}
