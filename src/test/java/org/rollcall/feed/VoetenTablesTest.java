package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Refusal;

/// The three tables of `unvotes`.
class VoetenTablesTest {

    private static final String CALLS =
            "\"rcid\",\"session\",\"importantvote\",\"date\",\"unres\",\"amend\",\"para\",\"short\",\"descr\"";

    @TempDir private Path folder;

    private Collected read(OfficialCsv votes) throws IOException {
        var calls =
                new OfficialCsv(CALLS)
                        .row("3,40,0,1985-12-01,\"R/40/1\",0,0,\"TRADE\",\"TO TRADE\"")
                        .row("4,40,0,1985-12-02,\"R/40/2\",0,1,\"PEACE\",\"\"")
                        .row("5,40,0,1985-12-02,\"\",,,\"\",\"Words\"")
                        .row("6,11,0,1956-11-02,\"ESS/1/997\",0,0,\"SUEZ\",\"\"")
                        .row("7,40,0,no date,\"R/40/9\",0,0,\"SUEZ\",\"\"");
        var issues = new OfficialCsv("rcid,short_name,issue").row("3,ec,Economic development");
        return Collected.voeten(
                calls.write(folder.resolve("c.csv")),
                Optional.of(issues.write(folder.resolve("i.csv"))),
                votes.write(folder.resolve("v.csv")));
    }

    private static OfficialCsv votes() {
        return new OfficialCsv("\"rcid\",\"country\",\"country_code\",\"vote\"");
    }

    @Test
    void threeTablesMakeVotes() throws IOException {
        var read =
                read(
                        votes().row("3,\"Russia\",\"RU\",\"yes\"")
                                .row("3,\"Federal Republic of Germany\",,\"no\"")
                                .row("4,\"Yemen Arab Republic\",,\"abstain\"")
                                .row("5,\"Namibia\",\"NA\",\"yes\"")
                                .row("6,\"Egypt\",\"EG\",\"yes\""));
        assertThat(read.refusals)
                .containsExactly(
                        new Refusal(
                                6,
                                "#7",
                                "The date is “no date”; expected was one such as 2022-03-24."));
        assertThat(read.accounts).hasSize(4);
        var first = read.accounts.getFirst();
        assertThat(first.heading().symbol()).isEqualTo("R/40/1 #3");
        assertThat(first.heading().title()).isEqualTo("TRADE");
        assertThat(first.heading().about()).isEqualTo("TO TRADE");
        assertThat(first.heading().topic().subjects()).containsExactly("Economic development");
        assertThat(first.heading().recorded()).isEqualTo(Recorded.NOT_STATED);
        assertThat(first.part()).isFalse();
        assertThat(first.ballots().choice(new MemberCode("SUN"))).contains(Choice.YES);
        assertThat(first.ballots().choice(new MemberCode("DEU"))).contains(Choice.NO);
        assertThat(first.ballots().choice(new MemberCode("FRA"))).contains(Choice.NOT_VOTING);
        assertThat(read.accounts.get(1).part()).isTrue();
        assertThat(read.accounts.get(2).heading().symbol()).isEqualTo("Voeten #5");
        assertThat(read.accounts.get(2).heading().title()).isEqualTo("Words");
        assertThat(read.accounts.get(3).heading().body()).isEqualTo(Body.EMERGENCY_SESSION);
        assertThat(read.accounts.get(3).heading().session()).isEqualTo("ES-1");
    }

    @Test
    void whatCannotBeRightIsRefused() throws IOException {
        var read =
                read(
                        votes().row("3,\"Atlantis\",\"ZZ\",\"yes\"")
                                .row("4,\"France\",\"FR\",\"maybe\"")
                                .row("5,\"France\",\"FR\",\"yes\"")
                                .row("5,\"France\",\"FR\",\"no\"")
                                .row("9,\"France\",\"FR\",\"no\"")
                                .row("6,\"France\""));
        assertThat(read.accounts).isEmpty();
        assertThat(read.refusals)
                .extracting(Refusal::reason)
                .contains(
                        "No state is known with the code “ZZ” and the name “Atlantis”.",
                        "The vote of FRA is “maybe”; expected was Y, N, A, X or NV, or a word for it.",
                        "FRA stands there twice.",
                        "The table of roll calls does not know this number.",
                        "A row of this vote has more or fewer cells than the table has columns.");
    }
}
