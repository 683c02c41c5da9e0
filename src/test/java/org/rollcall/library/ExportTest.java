package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Export.Form;
import org.rollcall.store.ExportTable;
import org.rollcall.store.ExportedRows;
import org.rollcall.vote.Heading;

/// Exports are whole or not there, and say what they hold.
class ExportTest {

    @TempDir private Path folder;

    private Library library;

    @BeforeEach
    void openTheLibrary() throws LibraryException {
        library = Library.open(folder.resolve("data"));
    }

    @AfterEach
    void closeTheLibrary() {
        library.close();
    }

    private static ExportWatch watch(int most) {
        return new ExportWatch() {
            private int last;

            @Override
            public void at(int done, int all) {
                assertThat(done).isEqualTo(last + 1).isLessThanOrEqualTo(all);
                last = done;
            }

            @Override
            public boolean cancelled() {
                return last >= most;
            }
        };
    }

    private Export export() throws IOException {
        var symbols =
                library.record().headings().stream()
                        .map(Heading::symbol)
                        .collect(Collectors.toSet());
        return new Export(
                library.record(), MemberTables.read(), new Selection(symbols, "=everything"));
    }

    private Path place(Form form) {
        return folder.resolve(form == Form.SQLITE ? "a.db" : "a");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void cancelledExportLeavesNothing(Form form) throws IOException {
        assertThat(export().write(form, place(form), watch(20))).isEqualTo(Optional.empty());
        assertThat(names()).containsExactly("data");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void wholeExportHasEveryVoteAndBallot(Form form) throws IOException {
        var written = export().write(form, place(form), watch(Integer.MAX_VALUE)).orElseThrow();
        assertThat(written.votes()).isEqualTo(library.record().voteCount());
        assertThat(written.ballots()).isGreaterThan(14_000);
        assertThat(Export.dictionary(place(form))).isRegularFile();
        assertThat(names()).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void bothFormsHaveTheSameRows() throws IOException {
        export().write(Form.SQLITE, place(Form.SQLITE), watch(Integer.MAX_VALUE));
        export().write(Form.CSV, place(Form.CSV), watch(Integer.MAX_VALUE));
        for (var table : ExportTable.values()) {
            var lines = Files.readAllLines(place(Form.CSV).resolve(table.title() + ".csv"));
            assertThat(lines.getFirst()).isEqualTo(String.join(",", table.columns()));
            assertThat(ExportedRows.columns(place(Form.SQLITE), table)).isEqualTo(table.columns());
            assertThat(ExportedRows.count(place(Form.SQLITE), table))
                    .as(table.title())
                    .isEqualTo(lines.size() - 1);
        }
    }

    @Test
    void everyColumnIsInTheDictionary() throws IOException {
        export().write(Form.CSV, place(Form.CSV), watch(Integer.MAX_VALUE));
        var page = Files.readString(Export.dictionary(place(Form.CSV)));
        for (var table : ExportTable.values()) {
            assertThat(page).contains("## Table `" + table.title() + "`: ");
            for (var column : table.columns()) {
                assertThat(ExportDictionary.meaning(table, column)).isNotBlank();
                assertThat(page).contains("| `" + column + "` | ");
            }
        }
    }

    @Test
    void formulaIsMadeHarmlessInCsvAndKeptInSqlite() throws IOException {
        export().write(Form.CSV, place(Form.CSV), watch(Integer.MAX_VALUE));
        export().write(Form.SQLITE, place(Form.SQLITE), watch(Integer.MAX_VALUE));
        assertThat(Files.readString(place(Form.CSV).resolve("meta.csv")))
                .contains("filter,'=everything");
        assertThat(ExportedRows.meta(place(Form.SQLITE), "filter")).isEqualTo("=everything");
        assertThat(ExportedRows.meta(place(Form.SQLITE), "hypothetical")).isEqualTo("none");
    }
}
