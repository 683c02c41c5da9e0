package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.feed.OfficialCsv;
import org.rollcall.library.ImportReport.Result;
import org.rollcall.store.RecordStore;
import org.rollcall.store.StoreException;

/// What else can go wrong on the way of a file into the record.
@Timeout(120)
class FaultTest {

    @TempDir private Path given;

    private Path folder() {
        return given.resolve("data");
    }

    private Path csv(int votes) {
        var csv = new OfficialCsv(OfficialCsv.ASSEMBLY);
        for (int vote = 1; vote <= votes; vote++) {
            csv.assembly(
                    String.valueOf(vote), "A/RES/76/" + vote, "FRA Y, RUS N, USA A, CHN X, DEU Y");
        }
        return csv.write(given.resolve("votes-" + votes + ".csv"));
    }

    private ImportReport run(Path file, ImportWatch watch) throws LibraryException {
        return new Importer(folder(), new SampleSource("print"))
                .run(List.of(file), ImportOptions.USUAL, watch);
    }

    /// Does something to the file once it is being read.
    private record Meddling(Runnable deed) implements ImportWatch {
        @Override
        public void at(Stage stage, long records, long bytes, long allBytes) {
            if (stage == Stage.READING) {
                deed.run();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @Test
    void fileThatChangesWhileItIsReadIsRefused() throws Exception {
        var file = csv(4000);
        var whole = Files.readAllBytes(file);
        List<Runnable> deeds =
                List.of(
                        () -> write(file, new byte[100]),
                        () -> append(file, "more"),
                        () -> replace(file, whole.length - 7));
        for (var deed : deeds) {
            Files.write(file, whole);
            var report = run(file, new Meddling(deed));
            assertThat(report.result()).isEqualTo(Result.NOTHING_READ);
            assertThat(report.problems().getFirst().sentence())
                    .contains("a file that nobody changes while it is read");
        }
        Files.write(file, whole);
        assertThat(run(file, ImportWatch.NOBODY).result()).isEqualTo(Result.DONE);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, int size) {
        try {
            var other = file.resolveSibling("other");
            Files.write(other, new byte[size]);
            Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void twoProgramsThatImportAtOnceBothDo() throws Exception {
        var few = csv(30);
        var many = csv(50);
        var other = FaultChild.start("import", folder(), few, few);
        assertThat(other.inputReader().readLine()).isEqualTo("begin");
        for (int turn = 0; turn < 3; turn++) {
            var report =
                    new Importer(folder(), new SampleSource("print"))
                            .run(List.of(many), new ImportOptions(false, true), ImportWatch.NOBODY);
            assertThat(report.result()).isIn(Result.DONE, Result.UNCHANGED);
        }
        other.destroyForcibly().waitFor();
        try (var library = Library.open(folder(), new SampleSource("print"))) {
            assertThat(library.notices()).isEmpty();
            assertThat(library.record().voteCount()).isIn(33, 53);
        }
    }

    @Test
    void openWindowSeesThatAnotherProgramHasImported() throws Exception {
        try (var library = Library.open(folder(), new SampleSource("print"))) {
            assertThat(library.isOutdated()).isFalse();
            run(csv(30), ImportWatch.NOBODY);
            assertThat(library.isOutdated()).isTrue();
            assertThat(library.record().voteCount()).isEqualTo(3);
            library.reload();
            assertThat(library.isOutdated()).isFalse();
            assertThat(library.record().voteCount()).isEqualTo(33);
        }
    }

    @Test
    void folderThatCannotBeWrittenIsToldInASentence() throws Exception {
        var file = Files.writeString(given.resolve("file"), "");
        assertThatThrownBy(() ->
                        new Importer(file.resolve("data"), new SampleSource("print"))
                                .run(List.of(csv(3)), ImportOptions.USUAL, ImportWatch.NOBODY))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("cannot write to");
    }

    @ParameterizedTest
    @CsvSource({
        "truncated, is damaged",
        "header, is damaged",
        "application, it has the application number",
        "schema, its tables are not those that this program makes",
        "trigger, its tables are not those that this program makes",
        "page, is damaged"
    })
    void damagedRecordIsMetWithASentenceAndBuiltAnew(String damage, String sentence)
            throws Exception {
        run(csv(300), ImportWatch.NOBODY);
        var file = folder().resolve("record-1.db");
        damage(file, damage);
        assertThatThrownBy(() -> RecordStore.open(file))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED))
                .hasMessageContaining(sentence);
        try (var library = Library.open(folder(), new SampleSource("print"))) {
            assertThat(library.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.IMPORTS_LOST);
            assertThat(library.record().voteCount()).isEqualTo(3);
        }
    }

    private static void damage(Path file, String how) throws Exception {
        switch (how) {
            case "truncated" -> {
                try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
                    raw.setLength(raw.length() / 2);
                }
            }
            case "header" -> overwrite(file, 0, "no database at all".repeat(4));
            case "page" -> overwrite(file, 4096, "\u0001spoilt".repeat(4000));
            case "application" -> sql(file, "PRAGMA application_id = 7");
            case "schema" -> sql(file, "DROP VIEW ballot_in_words");
            default ->
                    sql(file, "CREATE TRIGGER t AFTER INSERT ON vote BEGIN DELETE FROM vote; END");
        }
    }

    private static void overwrite(Path file, long at, String text) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(at);
            raw.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void sql(Path file, String sql) throws Exception {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute(sql);
        }
    }
}
