package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.feed.MemberTables;
import org.rollcall.feed.OfficialCsv;
import org.rollcall.library.ImportReport.Result;
import org.rollcall.store.Changes;
import org.rollcall.store.Pairing;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.store.SourceFile;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;
import org.rollcall.vote.Source;

/// Files into a record, and out of it again.
class ImporterTest {

    private static final String BALLOTS = "FRA Y, CHN A, RUS N, VEN X";

    @TempDir private Path given;

    private Path folder() {
        return given.resolve("data");
    }

    private ImportReport run(OfficialCsv csv) throws LibraryException {
        return run(csv, ImportOptions.USUAL);
    }

    private ImportReport run(OfficialCsv csv, ImportOptions options) throws LibraryException {
        var file = csv.write(given.resolve("2026_02_06_ga_voting.csv"));
        return new Importer(folder()).run(List.of(file), options, ImportWatch.NOBODY);
    }

    private static OfficialCsv assembly() {
        return new OfficialCsv(OfficialCsv.ASSEMBLY);
    }

    private static OfficialCsv two() {
        return assembly()
                .assembly("3965290", "A/RES/ES-11/1", BALLOTS)
                .assembly("9", "A/RES/76/999", BALLOTS);
    }

    @Test
    void votesAreThereAfterwardsAndBuiltInOnesStayOne() throws Exception {
        int before;
        try (var library = Library.open(folder())) {
            before = library.record().voteCount();
        }
        var report = run(two());
        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.votesBefore()).isEqualTo(before);
        assertThat(report.votesAfter()).isEqualTo(before + 1);
        assertThat(report.changes().added()).containsExactly("A/RES/76/999");
        assertThat(report.changes().changed()).containsExactly("A/RES/ES-11/1");
        try (var library = Library.open(folder())) {
            var record = library.record();
            assertThat(record.voteCount()).isEqualTo(before + 1);
            var vote = record.find("A/RES/ES-11/1").orElseThrow();
            assertThat(vote.choices()).hasSize(4);
            assertThat(vote.heading().about()).isNotEmpty();
            assertThat(vote.heading().topic().subjects()).contains("PEACE");
            assertThat(record.accounts("A/RES/ES-11/1"))
                    .extracting(told -> told.account().source())
                    .containsExactly(Source.LIBRARY_ASSEMBLY, Source.BUILT_IN);
            assertThat(record.accounts("A/RES/ES-11/1").getLast().account().ballots().size())
                    .isEqualTo(193);
            assertThat(record.changes()).isEqualTo(report.changes());
            assertThat(record.files())
                    .extracting(SourceFile::name)
                    .containsExactly("2026_02_06_ga_voting.csv");
            assertThat(record.searching().voted(new MemberCode("VEN"), Choice.NOT_VOTING).isEmpty())
                    .isFalse();
        }
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        run(two());
        var files = names();
        var again = run(two());
        assertThat(again.result()).isEqualTo(Result.UNCHANGED);
        assertThat(names()).isEqualTo(files);
    }

    @Test
    void newerFileReplacesTheOlderOneAndFewerVotesAreAskedAbout() throws Exception {
        run(two());
        var more = two().assembly("10", "A/RES/76/1000", BALLOTS);
        assertThat(run(more).changes())
                .isEqualTo(new Changes(List.of("A/RES/76/1000"), List.of(), List.of()));
        var fewer = assembly().assembly("10", "A/RES/76/1000", "FRA N, RUS Y");
        var asked = run(fewer);
        assertThat(asked.result()).isEqualTo(Result.WOULD_SHRINK);
        assertThat(asked.votesAfter()).isEqualTo(asked.votesBefore() - 1);
        assertThat(find("A/RES/76/999")).isPresent();
        var done = run(fewer, new ImportOptions(false, true));
        assertThat(done.result()).isEqualTo(Result.DONE);
        assertThat(done.changes().changed()).containsExactly("A/RES/76/1000", "A/RES/ES-11/1");
        assertThat(done.changes().gone()).containsExactly("A/RES/76/999");
        assertThat(find("A/RES/76/999")).isEmpty();
    }

    @Test
    void tryingChangesNothing() throws Exception {
        var tried = run(two(), new ImportOptions(true, false));
        assertThat(tried.result()).isEqualTo(Result.TRIED);
        assertThat(tried.votesAfter()).isGreaterThan(100);
        assertThat(names()).noneMatch(name -> name.startsWith("record"));
    }

    @Test
    void givingUpChangesNothing() throws Exception {
        Library.open(folder()).close();
        var before = names();
        var file = two().write(given.resolve("a.csv"));
        for (var stage : ImportWatch.Stage.values()) {
            var report =
                    new Importer(folder())
                            .run(List.of(file), ImportOptions.USUAL, new GivesUp(stage));
            assertThat(report.result())
                    .isEqualTo(stage == ImportWatch.Stage.WAITING ? Result.DONE : Result.CANCELLED);
            if (stage != ImportWatch.Stage.WAITING) {
                assertThat(names()).isEqualTo(before);
            }
            new Importer(folder()).remove(Source.LIBRARY_ASSEMBLY, ImportWatch.NOBODY);
            before = names();
        }
    }

    private static final class GivesUp implements ImportWatch {
        private final Stage when;
        private boolean now;

        GivesUp(Stage when) {
            this.when = when;
        }

        @Override
        public void at(Stage stage, long records, long bytes, long allBytes) {
            now |= stage == when;
        }

        @Override
        public boolean cancelled() {
            return now;
        }
    }

    @Test
    void removedSourceIsGoneAndTheBuiltInVotesStay() throws Exception {
        run(two());
        var report = new Importer(folder()).remove(Source.LIBRARY_ASSEMBLY, ImportWatch.NOBODY);
        assertThat(report.changes().gone()).containsExactly("A/RES/76/999");
        assertThat(find("A/RES/ES-11/1").orElseThrow()).hasSize(1);
        try (var library = Library.open(folder())) {
            assertThat(library.record().files()).isEmpty();
        }
    }

    @Test
    void wrongFilesAreToldApartAndTheRestGoesIn() throws Exception {
        var good = two().write(given.resolve("good.csv"));
        var wrong = new OfficialCsv("a,b").row("1,2").write(given.resolve("wrong.csv"));
        var half = new OfficialCsv("rcid,country,vote").write(given.resolve("un_votes.csv"));
        var report =
                new Importer(folder())
                        .run(
                                List.of(wrong, good, half, given.resolve("none.csv"), good),
                                ImportOptions.USUAL,
                                ImportWatch.NOBODY);
        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.problems()).hasSize(4);
        assertThat(report.problems().toString())
                .contains("wrong.csv, line 1: expected the columns")
                .contains("The tables of unvotes belong together")
                .contains("none.csv: expected a file")
                .contains("This is the same kind of table as good.csv");
        var nothing =
                new Importer(folder()).run(List.of(wrong), ImportOptions.USUAL, ImportWatch.NOBODY);
        assertThat(nothing.result()).isEqualTo(Result.NOTHING_READ);
    }

    @Test
    void fileThatBreaksHalfWayLeavesNothingBehind() throws Exception {
        run(two());
        var broken = two().text("\n") + "77,FRA,\"" + "x".repeat(2_000_000);
        var file =
                OfficialCsv.write(
                        given.resolve("b.csv"),
                        broken.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var report =
                new Importer(folder()).run(List.of(file), ImportOptions.USUAL, ImportWatch.NOBODY);
        assertThat(report.result()).isEqualTo(Result.NOTHING_READ);
        assertThat(report.problems()).hasSize(1);
        assertThat(find("A/RES/76/999")).isPresent();
    }

    @Test
    void councilVotesAdoptedOverAPermanentMembersNoAreProcedural() throws Exception {
        var council = new OfficialCsv(OfficialCsv.COUNCIL);
        var all = "CHN Y, FRA Y, GBR Y, RUS N, USA Y, AGO Y, EGY Y, JPN Y, MYS Y, NZL Y, SEN Y";
        council.council("1", "S/RES/8888(2016)", all, "10.0,1.0,0.0,4.0", "Vote")
                .council(
                        "2", "S/RES/8889(2016)", "CHN X, USA X", "0.0,0.0,0.0,0.0", "Without Vote");
        run(council);
        try (var library = Library.open(folder())) {
            var heading = library.record().find("S/RES/8888").orElseThrow().heading();
            assertThat(heading.question()).isEqualTo(Question.PROCEDURAL);
            assertThat(heading.inferred()).isTrue();
            var audit = Audit.of(library.record(), MemberTables.read());
            assertThat(audit.remarks())
                    .extracting(Audit.Remark::symbol)
                    .contains("S/RES/8888", "S/RES/8889");
            assertThat(audit.remarks())
                    .noneMatch(remark -> remark.why() == Audit.Remark.Why.RULE_AND_RECORD);
        }
    }

    @Test
    void unvotesPairBySymbolAndTallyAndPartsStayApart() throws Exception {
        var assembly = assembly();
        var calls = new OfficialCsv("rcid,session,date,unres,amend,para,short,descr");
        var votes = new OfficialCsv("rcid,country,country_code,vote");
        assembly.assembly("1", "A/RES/40/1", "1985-12-09", "FRA Y, USA N, SUN A", "1,1,1,0");
        assembly.assembly("2", "A/RES/40/2", "1985-12-09", "FRA Y, USA N, SUN Y", "2,1,0,0");
        calls.row("3,40,1985-12-01,R/40/1,0,0,ONE,").row("4,40,1985-12-01,R/40/2,0,1,PART,");
        for (var rcid : List.of("3", "4")) {
            votes.row(rcid + ",France,FR,yes").row(rcid + ",United States,US,no");
            votes.row(rcid + ",Russia,RU," + (rcid.equals("3") ? "abstain" : "yes"));
        }
        var report = imported(assembly, calls, votes);
        assertThat(report.problems()).isEmpty();
        assertThat(find("A/RES/40/1").orElseThrow())
                .extracting(Told::by)
                .containsExactly(Pairing.FIRST, Pairing.SYMBOL_AND_TALLY);
        assertThat(find("A/RES/40/2").orElseThrow()).hasSize(1);
        try (var library = Library.open(folder())) {
            var audit = Audit.of(library.record(), MemberTables.read());
            assertThat(audit.paired(Source.VOETEN)).isOne();
            assertThat(audit.single())
                    .extracting(Audit.Single::symbol)
                    .containsExactly("R/40/2 #4");
        }
    }

    private ImportReport imported(OfficialCsv assembly, OfficialCsv calls, OfficialCsv votes)
            throws IOException, LibraryException {
        return new Importer(folder())
                .run(
                        List.of(
                                assembly.write(given.resolve("a.csv")),
                                calls.write(given.resolve("c.csv")),
                                votes.write(given.resolve("v.csv"))),
                        ImportOptions.USUAL,
                        ImportWatch.NOBODY);
    }

    @Test
    void whatOnlyOneSourceSaysWasVotingDoesNotPartWhatBelongsTogether() throws Exception {
        var assembly = assembly();
        assembly.assembly("1", "A/RES/40/1", "1985-12-09", "FRA Y, USA N, CHN Y, IND Y", "3,1,0,0");
        var calls = new OfficialCsv("rcid,session,date,unres,amend,para,short,descr");
        calls.row("3,40,1985-12-01,R/40/1,0,0,ONE,").row("4,40,1985-12-01,R/40/1,0,0,AGAIN,");
        calls.row("5,40,1985-12-01,R/40/1,0,0,OTHER,");
        var votes = new OfficialCsv("rcid,country,country_code,vote");
        for (var rcid : List.of("3", "4")) {
            for (var row : List.of("France,FR,yes", "United States,US,no", "China,CN,yes")) {
                votes.row(rcid + "," + row);
            }
            votes.row(rcid + ",India,IN,yes")
                    .row(rcid + ",Kenya,KE,yes")
                    .row(rcid + ",Cuba,CU,yes");
        }
        for (var row : List.of("France,FR,no", "United States,US,yes", "China,CN,no")) {
            votes.row("5," + row);
        }
        imported(assembly, calls, votes);
        assertThat(find("A/RES/40/1").orElseThrow())
                .extracting(Told::by)
                .containsExactly(
                        Pairing.FIRST,
                        Pairing.SYMBOL_AND_COMMON_BALLOTS,
                        Pairing.SYMBOL_AND_COMMON_BALLOTS);
        assertThat(find("R/40/1 #5").orElseThrow()).hasSize(1);
    }

    private Optional<List<Told>> find(String symbol) throws LibraryException {
        try (var library = Library.open(folder())) {
            RecordStore record = library.record();
            return record.find(symbol).map(_ -> record.accounts(symbol));
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
