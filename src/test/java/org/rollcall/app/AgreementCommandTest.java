package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Agreement, countries and citations on the command line.
class AgreementCommandTest {

    private static final Path DATA = Path.of("..", "shared", "data", "unvotes");

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run run(String... typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new ArrayList<>(List.of("--library", folder.toString()));
        words.addAll(List.of(typed));
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words.toArray(String[]::new));
        return new Run(exit, out.toString().replaceAll("\\s+", " "), err.toString());
    }

    @Test
    void saysHowMuchTwoMembersAgreeAndHowThatWasFound() {
        var run = run("agreement", "fra", "DEU", "--session", "ES-11");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .startsWith("France (FRA) and Germany (DEU), session ES-11: 1.0000, n ")
                .contains("the mean of 1 − |a − b|/2")
                .contains("everybody voted alike are left out")
                .contains("near those, not equal");
        assertThat(run("agreement", "RUS", "USA", "--from", "2022", "--method", "s").out)
                .contains("2022 to 2025: -")
                .contains("S-score");
    }

    @Test
    void jsonHasTheFigureWithAllItsDigits() {
        var run = run("agreement", "FRA", "USA", "--json");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .startsWith("{ \"n\" : ")
                .containsPattern("\"agreement\" : 0\\.\\d{10,}, \"method\" : \"voeten\"")
                .contains("\"source\" : \"shown\"");
    }

    @Test
    void aStateThatCameAfterAnotherHasNotItsVotes() {
        var run = run("agreement", "USA", "RUS", "--to", "1980");
        assertThat(run.exit).isOne();
        assertThat(run.out).contains("n 0.").contains("SUN until 1991-12-24, RUS from then on");
        assertThat(run("agreement", "USA", "RUS", "--to", "1980", "--json").out)
                .startsWith("{ \"n\" : 0, \"agreement\" : null");
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        assertThat(run("agreement", "USA", "UK").err).contains("for UK type GBR");
        assertThat(run("agreement", "USA", "QQQ").err).contains("had the code QQQ");
        assertThat(run("agreement", "USA", "usa").err).contains("named twice");
        assertThat(run("agreement", "USA", "FRA", "--session", "99").err)
                .contains("no such votes of the General Assembly");
        assertThat(run("agreement", "USA", "FRA", "--source", "unvotes").err)
                .contains("rollcall import un_votes.csv");
        assertThat(run("agreement", "USA", "FRA", "--source", "undl").err)
                .contains("rollcall import 2026");
        assertThat(run("agreement", "USA", "FRA", "--source", "cnn"))
                .satisfies(run -> assertThat(run.exit).isEqualTo(2))
                .satisfies(run -> assertThat(run.err).contains("there are unvotes and undl"));
        assertThat(run("agreement", "USA", "FRA", "--method", "x").exit).isEqualTo(2);
        assertThat(run("agreement", "USA", "FRA", "--session", "74", "--to", "2000").exit)
                .isEqualTo(2);
        assertThat(run("agreement", "USA", "FRA", "--from", "2001", "--to", "2000").exit)
                .isEqualTo(2);
    }

    @Test
    void tellsOfACountry() {
        var run = run("country", "TUR");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .startsWith("Türkiye (TUR)")
                .contains("Turkey: 1945-10-24 to 2022-05-31")
                .contains("elected: 2009-01-01 to 2010-12-31")
                .contains("all: n ")
                .contains("Agrees most with. Agreement (Voeten)")
                .contains("Left its regional group (")
                .contains("Agrees least with");
        assertThat(run("country", "BLR").out).contains("A/RES/75/287: against, alone");
        assertThat(run("country", "nowhere").exit).isOne();
    }

    @Test
    void tellsOfACountryAsJson() {
        assertThat(run("country", "CHN", "--json").out)
                .startsWith("{ \"code\" : \"CHN\"")
                .contains("\"permanent\" : true")
                .contains("\"method\" : \"voeten\"")
                .contains("\"agreesMost\" : [ { \"code\" :")
                .contains("\"shareAbstaining\" :");
    }

    @Test
    void countryIsNarrowedLikeAgreement() {
        var some = run("country", "RUS", "--from", "2022", "--to", "2023", "--method", "s").out;
        assertThat(some)
                .contains("2022 to 2023, by year")
                .contains("S-score")
                .contains("all: n 12;");
        assertThat(run("country", "RUS", "--session", "ES-11").out).contains("session ES-11");
        assertThat(run("country", "RUS", "--session", "ES-11", "--to", "2000").exit).isEqualTo(2);
        assertThat(run("country", "RUS", "--from", "2030").err).contains("no such votes");
        assertThat(run("country", "RUS", "--source", "unvotes").err)
                .contains("rollcall import un_votes.csv");
    }

    @Test
    void seatIsJoinedWhereThatIsAskedFor() {
        assertThat(run("country", "RUS").out).contains("--joined joins them");
        var joined = run("country", "RUS", "--joined");
        assertThat(joined.exit).isZero();
        assertThat(joined.out)
                .contains(
                        "The votes of these are joined here: - Union of Soviet Socialist Republics")
                .contains("1946: n ");
        assertThat(run("country", "DEU").out).contains("are not joined. The German Democratic");
        assertThat(run("country", "RUS", "--joined", "--json").out)
                .contains("\"joined\" : true")
                .contains("\"shareOfPairsThatAgreeLess\" : ")
                .contains("\"leftItsRegionalGroup\" : [ { \"symbol\"");
    }

    @Test
    void saysHowToCiteAVote() {
        var run = run("cite", "ES-11/2");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .contains("A/RES/ES-11/2, Humanitarian consequences")
                .contains("A/ES-11/PV.9. Votes: UN Digital Library, voting record")
                .contains("Shown by: Built into Rollcall")
                .contains("Terms: MIT licence.");
        assertThat(run("cite", "S/RES/2623", "(2022)", "--json").out)
                .startsWith("{ \"symbol\" : \"S/RES/2623")
                .contains("\"terms\" :");
        assertThat(run("cite", "ES-99/1").exit).isOne();
    }

    @Test
    void voetensBallotsGiveThePublishedFigures() {
        assumeThat(DATA)
                .as(
                        "SKIPPED: Voeten's roll calls are not imported from "
                                + DATA
                                + ", which is not here")
                .isDirectory();
        assertThat(
                        run(
                                        "import",
                                        DATA.resolve("un_votes.csv.gz").toString(),
                                        DATA.resolve("un_roll_calls.csv.gz").toString())
                                .exit)
                .isZero();
        same("USA ISR --session 74", 89, ".9607");
        same("USA ISR --session 74 --method kappa", 89, ".8973");
        same("USA GBR --session 74", 91, ".6538");
        same("USA RUS --session 74", 87, ".2874");
        same("USA CHN --session 74", 89, ".2022");
        same("RUS CHN --session 74 --method kappa", 87, ".6269");
        same("USA SUN --session 40", 151, ".2583");
        // With the vote of the third special session, which Voeten counts to the sixteenth.
        same("USA GBR --session 16", 70, ".9429");
        assertThat(run("cite", "60/251", "--json").out)
                .contains("\"file\" : \"un_votes.csv.gz\", \"until\" : \"2020-01-14\"")
                .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"");
    }

    private void same(String typed, int n, String figure) {
        var words = new ArrayList<>(List.of("agreement", "--source", "unvotes"));
        words.addAll(List.of(typed.split(" ", -1)));
        assertThat(run(words.toArray(String[]::new)).out)
                .as(typed)
                .contains(": 0%s, n %d. ".formatted(figure, n));
    }
}
