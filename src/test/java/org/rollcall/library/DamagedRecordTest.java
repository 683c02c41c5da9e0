package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.feed.OfficialCsv;

/// What a person is told to bring again when the record was damaged.
class DamagedRecordTest {

    private static final String FILE = "2026_02_06_ga_voting.csv";

    @TempDir private Path given;

    @Test
    void namesTheFilesThatHadBeenImported() throws Exception {
        bring();
        misplaceABallotList();
        assertThat(notice())
                .isEqualTo(Notice.of(Notice.Kind.IMPORTS_LOST, 1, FILE))
                .extracting(Notice::text)
                .asString()
                .endsWith("Import this file again: 2026_02_06_ga_voting.csv.");
    }

    @Test
    void saysSoWhereTheirNamesAreLost() throws Exception {
        bring();
        Files.writeString(record(), "Dear reader, this was a database once.");
        assertThat(notice())
                .isEqualTo(Notice.of(Notice.Kind.IMPORTS_LOST, 0, ""))
                .extracting(Notice::text)
                .asString()
                .contains("import those files again", "can no longer be read");
    }

    @Test
    void saysThatNothingIsMissingWhereNothingHadBeenImported() throws Exception {
        Library.open(folder()).close();
        misplaceABallotList();
        assertThat(notice())
                .isEqualTo(Notice.of(Notice.Kind.RECORD_REBUILT))
                .extracting(Notice::text)
                .asString()
                .endsWith("nothing is missing.");
    }

    private void bring() throws Exception {
        Library.open(folder()).close();
        var file =
                new OfficialCsv(OfficialCsv.ASSEMBLY)
                        .assembly("9", "A/RES/76/999", "FRA Y, CHN A, RUS N, VEN X")
                        .write(given.resolve(FILE));
        new Importer(folder()).run(List.of(file), ImportOptions.USUAL, ImportWatch.NOBODY);
    }

    private Path folder() {
        return given.resolve("data");
    }

    private Path record() throws Exception {
        try (var library = Library.open(folder())) {
            return library.record().file();
        }
    }

    // What no program does and no reader of a page notices: only the check as a whole finds it.
    private void misplaceABallotList() throws Exception {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + record());
                var statement = other.createStatement()) {
            statement.execute("UPDATE account SET vote = 999999 WHERE id = 1");
        } catch (SQLException e) {
            throw new AssertionError("the record could not be damaged", e);
        }
    }

    private Notice notice() throws Exception {
        try (var library = Library.open(folder())) {
            assertThat(library.notices()).hasSize(1);
            return library.notices().getFirst();
        }
    }
}
