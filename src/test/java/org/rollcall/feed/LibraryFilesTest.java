package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Refusal;
import org.rollcall.vote.Source;

/// Files of the UN Digital Library, in all layouts, whole and broken.
class LibraryFilesTest {

    private static final String BALLOTS = "FRA Y, CHN A, RUS N, VEN X";

    @TempDir private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Collected read(OfficialCsv csv) throws IOException {
        return Collected.library(csv.write(file("any.csv")));
    }

    private static OfficialCsv assembly() {
        return new OfficialCsv(OfficialCsv.ASSEMBLY);
    }

    @Test
    void everythingOfAVoteIsRead() throws IOException {
        var account = read(assembly().assembly("395", "A/RES/ES-11/2", BALLOTS)).one();
        var heading = account.heading();
        assertThat(account.source()).isEqualTo(Source.LIBRARY_ASSEMBLY);
        assertThat(account.reference()).isEqualTo("395");
        assertThat(account.line()).isEqualTo(2);
        assertThat(heading.symbol()).isEqualTo("A/RES/ES-11/2");
        assertThat(heading.body()).isEqualTo(Body.EMERGENCY_SESSION);
        assertThat(heading.date()).isEqualTo(LocalDate.of(2022, 3, 24));
        assertThat(heading.title()).isEqualTo("Title of A/RES/ES-11/2");
        assertThat(heading.recorded()).isEqualTo(Recorded.ADOPTED);
        assertThat(heading.topic().agenda()).isEqualTo("Agenda of peace");
        assertThat(heading.topic().subjects())
                .containsExactly("UKRAINE--POLITICAL CONDITIONS", "PEACE");
        assertThat(heading.meeting()).isEqualTo("A/ES-11/PV.9");
        assertThat(account.ballots())
                .isEqualTo(list("FRA yes, CHN abstaining, RUS no, VEN not-voting"));
        assertThat(account.printed()).contains(new Printed(1, 1, 1, "UN Digital Library"));
    }

    private static BallotList list(String ballots) {
        var builder = new BallotList.Builder();
        for (var ballot : ballots.split(", ", -1)) {
            var words = ballot.split(" ", -1);
            builder.add(new MemberCode(words[0]), Choice.ofCode(words[1]).orElseThrow());
        }
        return builder.build();
    }

    @Test
    void layoutOf2024IsRead() throws IOException {
        var account =
                read(new OfficialCsv(OfficialCsv.ASSEMBLY_2024)
                                .row(row2024("FRA", "FRANCE", "Y"))
                                .row(row2024("RUS", "RUSSIAN FEDERATION", "NV")))
                        .one();
        assertThat(account.ballots()).isEqualTo(list("FRA yes, RUS not-voting"));
        assertThat(account.heading().session()).isEqualTo("77");
        assertThat(account.printed()).contains(new Printed(1, 0, 0, "UN Digital Library"));
    }

    private static String row2024(String code, String name, String vote) {
        return "12,%s,%s,%s,A/RES/77/7,On trade,Recorded,,,A/77/PV.28,Item,,2022-11-03,1,0,0,1,2,l"
                .formatted(code, name, vote);
    }

    @Test
    void councilIsReadAndWithoutAVoteIsNoRollCall() throws IOException {
        var council = new OfficialCsv(OfficialCsv.COUNCIL);
        council.council("1", "S/RES/2334(2016)", "CHN Y, USA A", "14.0,0.0,1.0,0.0", "Vote")
                .council("2", "S/RES/2335(2016)", "CHN Y, USA Y", "2.0,0.0,0.0,0.0", "Without Vote")
                .council("3", "S/RES/2336(2016)", "CHN X, USA X", "15.0,0.0,0.0,0.0", "Vote");
        var read = read(council);
        assertThat(read.refusals).isEmpty();
        assertThat(read.accounts)
                .extracting(account -> account.heading().symbol())
                .containsExactly("S/RES/2334", "S/RES/2335", "S/RES/2336");
        var vote = read.accounts.get(0);
        assertThat(vote.source()).isEqualTo(Source.LIBRARY_COUNCIL);
        assertThat(vote.heading().title()).isEqualTo("on the Middle East");
        assertThat(vote.printed()).contains(new Printed(14, 0, 1, "UN Digital Library"));
        assertThat(vote.ballots().counts()).isEqualTo(new Counts(1, 0, 1, 0));
        var without = read.accounts.get(1);
        assertThat(without.heading().method()).isEqualTo(Method.WITHOUT_VOTE);
        assertThat(without.ballots()).isEqualTo(BallotList.NONE);
        assertThat(without.printed()).isEmpty();
        var totals = read.accounts.get(2);
        assertThat(totals.heading().method()).isEqualTo(Method.TOTALS);
        assertThat(totals.ballots()).isEqualTo(BallotList.NONE);
        assertThat(totals.printed()).contains(new Printed(15, 0, 0, "UN Digital Library"));
    }

    @Test
    void byteOrderMarkLineEndsSmallLettersAndStrayQuotesDoNotMatter() throws IOException {
        var text =
                assembly()
                        .row(
                                "7,FRA,FRANCE,y,2022-03-24,76,A/RES/76/1,,,,\"A \"stray\" sign\",,,,"
                                        + "1.0,0.0,0.0,0.0,1.0,")
                        .text("\r\n");
        var file =
                OfficialCsv.write(
                        file("bom.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        var account = Collected.library(file).one();
        assertThat(account.ballots()).isEqualTo(list("FRA yes"));
        assertThat(account.heading().title()).contains("stray");
    }

    @Test
    void columnsThatNobodyNeedsMayBeMissingAndOrderDoesNotMatter() throws IOException {
        var csv =
                new OfficialCsv("date,ms_vote,resolution,ms_code,undl_id,total_yes")
                        .row("2022-03-24,Y,A/RES/76/1,FRA,5,")
                        .row("2022-03-24,N,A/RES/76/1,RUS,5,")
                        .row("2022-03-24,A,A/RES/76/2,RUS,6,");
        var read = read(csv);
        assertThat(read.refusals).isEmpty();
        assertThat(read.accounts).hasSize(2);
        assertThat(read.accounts.getFirst().ballots()).isEqualTo(list("FRA yes, RUS no"));
        assertThat(read.accounts.getFirst().printed()).isEmpty();
        assertThat(read.accounts.getFirst().heading().session()).isEqualTo("76");
    }

    @Test
    void packedFilesAreRead() throws IOException {
        var csv = assembly().assembly("395", "A/RES/ES-11/2", BALLOTS);
        var plain = Collected.library(csv.write(file("a.csv"))).one();
        assertThat(Collected.library(csv.writeGzip(file("a.csv.gz"))).one()).isEqualTo(plain);
        assertThat(Collected.library(csv.writeZip(file("a.zip"), "in/a.csv")).one())
                .isEqualTo(plain);
    }

    @Test
    void totalsThatDifferAreKeptBesideTheNames() throws IOException {
        var account =
                read(assembly().assembly("1", "A/RES/76/1", "2022-03-24", BALLOTS, "9,9,9,9"))
                        .one();
        assertThat(account.printed()).contains(new Printed(9, 9, 9, "UN Digital Library"));
        assertThat(account.ballots().counts()).isEqualTo(new Counts(1, 1, 1, 1));
    }

    @Test
    void totalsWithoutNamesAreTotalsOnlyAndNobodyIsNotNil() throws IOException {
        var read =
                read(
                        assembly()
                                .row(
                                        "1,,,,2022-03-24,76,A/RES/76/1,,,,T,,,,100.0,2.0,3.0,88.0,193.0,")
                                .assembly("2", "A/RES/76/2", "FRA X, RUS X"));
        assertThat(read.refusals).isEmpty();
        assertThat(read.accounts.get(0).heading().method()).isEqualTo(Method.TOTALS);
        assertThat(read.accounts.get(0).printed())
                .contains(new Printed(100, 2, 3, "UN Digital Library"));
        assertThat(read.accounts.get(1).ballots()).isEqualTo(BallotList.NONE);
        assertThat(read.accounts.get(1).printed()).isEmpty();
        assertThat(read.accounts.get(1).heading().method()).isEqualTo(Method.RECORDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRA Y, XXX N        | 4 | No state is known with the code “XXX” and the name “XXX”.",
                "FRA Y, FRA N        | 3 | FRA stands there twice.",
                "FRA Y, RUS Q        | 4 | The vote of RUS is “Q”; expected was Y, N, A, X or NV, or a"
                        + " word for it.",
            })
    void voteThatCannotBeRightIsRefusedAlone(String ballots, long line, String reason)
            throws IOException {
        var read =
                read(
                        assembly()
                                .assembly("1", "A/RES/76/1", "GBR Y")
                                .assembly("2", "A/RES/76/2", ballots)
                                .assembly("3", "A/RES/76/3", "USA N"));
        assertThat(read.refusals).containsExactly(new Refusal(line, "A/RES/76/2", reason));
        assertThat(read.accounts).extracting(Account::reference).containsExactly("1", "3");
    }

    @Test
    void moreVotersThanMembersAreRefused() throws IOException {
        var ballots = new StringBuilder("CHN Y");
        for (var state : MemberTables.read().membersOn(LocalDate.of(2022, 3, 24))) {
            if (!state.letters().equals("CHN")) {
                ballots.append(", ").append(state).append(" Y");
            }
        }
        var council = new OfficialCsv(OfficialCsv.COUNCIL);
        council.council("1", "S/RES/9", ballots.toString(), "193,0,0,0", "Vote");
        assertThat(read(council).refusals)
                .extracting(Refusal::reason)
                .containsExactly("It has 193 voters, but the body had 15 members on that day.");
    }

    @Test
    void rowsThatDisagreeStandApartOrAreCutAreRefused() throws IOException {
        var read =
                read(
                        assembly()
                                .assembly("1", "A/RES/76/1", "GBR Y")
                                .assembly("1", "A/RES/76/2", "FRA Y")
                                .assembly("2", "A/RES/76/3", "FRA Y")
                                .assembly("1", "A/RES/76/1", "USA Y")
                                .row("3,FRA,FRANCE,Y")
                                .assembly("4", "A/RES/76/3", "FRA Y")
                                .assembly("5", "A/RES/76/5", "2022-13-24", "FRA Y", "1,0,0,0")
                                .row(
                                        "6,FRA,FRANCE,Y,2022-03-24,76,A/RES/76/6,,,,T,,,,100,0,0,93,193,"));
        assertThat(read.accounts).extracting(Account::reference).containsExactly("2");
        assertThat(read.refusals)
                .extracting(Refusal::reason)
                .containsExactly(
                        "Rows of this vote differ in date, symbol or totals, which each row repeats.",
                        "Rows of vote 1 stand in two places, or it stands there twice; rows of one"
                                + " vote must stand together.",
                        "This row has 4 cells, but the table has 20 columns.",
                        "A/RES/76/3 has stood in this file before, with another number.",
                        "The date is “2022-13-24”; expected was one such as 2022-03-24.",
                        "The file ends in the middle of this vote: 1 of 193 members. Save the file"
                                + " again.");
    }

    @Test
    void sortedFileIsSaidToBeSorted() throws IOException {
        var csv = assembly();
        for (int time = 0; time < 2; time++) {
            for (int id = 100; id < 200; id++) {
                csv.assembly(String.valueOf(id), "A/RES/76/" + id, time == 0 ? "FRA Y" : "GBR Y");
            }
        }
        var read = read(csv);
        assertThat(read.refusals.getLast().reason())
                .startsWith("The rows of many votes are scattered");
        assertThat(read.refusals).hasSizeLessThan(60);
    }

    @Test
    void unknownTableIsToldWhatWasLookedForAndFound() {
        var file = new OfficialCsv("country,capital").row("France,Paris").write(file("x.csv"));
        assertThatThrownBy(() -> Collected.library(file))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining(
                        "x.csv, line 1: expected the columns of a table that Rollcall")
                .hasMessageContaining("undl_id, ms_code, ms_vote, date, resolution")
                .hasMessageEndingWith("found “country, capital”.");
    }

    @ParameterizedTest
    @CsvSource({
        "'',an empty file",
        "'\n',an empty file",
        "'\0\0\0',something else",
        "'\ufffdPNG\r\n',something else"
    })
    void whatIsNoTableIsCalledSo(String bytes, String found) {
        var file = OfficialCsv.write(file("e.csv"), bytes.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Collected.library(file))
                .isInstanceOf(FeedException.class)
                .hasMessageStartingWith("e.csv: expected a table of text")
                .hasMessageContaining("found " + found);
    }

    @Test
    void brokenArchivesAndFoldersAreRefused() throws IOException {
        var gzip = assembly().assembly("1", "A/RES/76/1", BALLOTS).writeGzip(file("a.gz"));
        OfficialCsv.write(gzip, Arrays.copyOf(Files.readAllBytes(gzip), 60));
        assertThatThrownBy(() -> Collected.library(gzip))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("expected a whole archive");
        assertThatThrownBy(() -> Collected.library(folder))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("expected a file");
    }

    @Test
    void bombIsRefused() throws IOException {
        var bomb = file("bomb.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write((OfficialCsv.ASSEMBLY + "\n").getBytes(StandardCharsets.UTF_8));
            var nothing = "\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int time = 0; time < 1000; time++) {
                out.write(nothing);
            }
        }
        assertThatThrownBy(() -> Collected.library(bomb))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("expected a file that unpacks to at most");
    }

    @Test
    void endlessVoteIsRefusedInBoundedMemory() throws IOException {
        var csv = assembly();
        for (int row = 0; row < 2000; row++) {
            csv.row("1,FRA,FRANCE,Y,2022-03-24,76,A/RES/76/1,,,,T,,,,1,0,0,0,1,");
        }
        assertThat(read(csv).refusals)
                .extracting(Refusal::reason)
                .containsExactly("It has 1,001 voters, more than any body has members.");
    }

    @Test
    void endlessCellIsRefusedInBoundedMemory() throws IOException {
        var file = file("long.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(OfficialCsv.ASSEMBLY + "\n1,FRA,\"");
            for (int time = 0; time < 3000; time++) {
                out.write("x".repeat(1000));
            }
        }
        assertThatThrownBy(() -> Collected.library(file))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("line 2: expected cells of at most 1 MB, found a longer one");
    }

    @Test
    void readingStopsWhereNobodyWantsIt() throws IOException {
        var intake = new Intake(MemberTables.read());
        var file = assembly().assembly("1", "A/RES/76/1", BALLOTS).write(file("a.csv"));
        var recognised = Collected.recognised(intake, file);
        assertThatThrownBy(() -> intake.readLibrary(recognised, new Collected().patient(0)))
                .isInstanceOf(Stopped.class);
    }
}
