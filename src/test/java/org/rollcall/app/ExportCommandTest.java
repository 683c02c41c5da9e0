package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.Outside;

/// Exports from the command line, and that others come to the same with them.
class ExportCommandTest {

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run run(String... typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new ArrayList<>(List.of("--library", folder.resolve("data").toString()));
        words.addAll(List.of(typed));
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void filtersSelectWhatIsExported() throws IOException {
        assertThat(
                        run(
                                        "export",
                                        "--body",
                                        "SC",
                                        "--from",
                                        "2022",
                                        "--until",
                                        "2022",
                                        "--to",
                                        place("a"))
                                .exit)
                .isZero();
        var votes = Files.readAllLines(folder.resolve("a/vote.csv"));
        assertThat(votes).hasSizeBetween(5, 20);
        assertThat(votes.subList(1, votes.size()))
                .allSatisfy(line -> assertThat(line).contains(",SC,2022-"));
        assertThat(run("export", "--member", "RUS=no", "--body", "SC", "--to", place("b")).exit)
                .isZero();
        assertThat(Files.readString(folder.resolve("b/vote.csv")))
                .contains("S/2022/155", "S/RES/2623");
        assertThat(run("export", "--search", "xyzzy", "--to", place("c")).err).contains("No vote");
        assertThat(folder.resolve("c")).doesNotExist();
    }

    @Test
    void viewSelectsWhatItsListShows() throws IOException {
        var view = folder.resolve("v.rollcall-view");
        Files.writeString(
                view,
                "{\"rollcall-view\": 1, \"page\": \"votes\", \"tab\": \"board\","
                        + " \"filter\": {\"query\": \"embargo cuba\"}}");
        assertThat(run("export", "--view", view.toString(), "--to", place("a")).exit).isZero();
        assertThat(Files.readAllLines(folder.resolve("a/vote.csv")).size()).isBetween(5, 12);
        assertThat(Files.readString(folder.resolve("a/meta.csv"))).contains("query=embargo cuba");
        assertThat(
                        run("export", "--view", view.toString(), "--body", "GA", "--to", place("b"))
                                .exit)
                .isEqualTo(2);
        Files.writeString(view, "{\"rollcall-view\": 1}");
        assertThat(run("export", "--view", view.toString(), "--to", place("b")).err)
                .contains("v.rollcall-view", "the field “page”");
    }

    @Test
    void nothingElseIsOverwritten() throws IOException {
        Files.writeString(folder.resolve("mine.db"), "precious");
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "precious");
        assertThat(run("export", "--to", place("mine.db")).err).contains("no export of Rollcall");
        assertThat(run("export", "--to", place("mine")).err).contains("not empty");
        assertThat(run("export", "--to", place("none/a.db")).err).contains("is no folder");
        assertThat(folder.resolve("mine.db")).hasContent("precious");
        assertThat(run("export", "--session", "ES-11", "--to", place("ours.db")).exit).isZero();
        assertThat(run("export", "--session", "ES-11", "--to", place("ours.db")).exit).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "data",
                            "mine",
                            "mine.db",
                            "ours.db",
                            "ours.db.agreement.py",
                            "ours.db.agreement.R",
                            "ours.db.dictionary.md");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"voeten", "s", "kappa"})
    void scriptForPythonComesToTheSameFigure(String method)
            throws IOException, InterruptedException {
        Outside.assumeRuns("python3");
        assertThat(run("export", "--to", place("all.db")).exit).isZero();
        assertThat(run("export", "--to", place("all")).exit).isZero();
        for (var pair : List.of(List.of("USA", "ISR"), List.of("RUS", "CHN"))) {
            var ours =
                    Outside.figure(
                            run("agreement", pair.get(0), pair.get(1), "--method", method, "--json")
                                    .out);
            for (var script :
                    List.of(
                            List.of(place("all.db.agreement.py"), place("all.db")),
                            List.of(place("all/agreement.py"), place("all")))) {
                var command = new ArrayList<>(List.of("python3"));
                command.addAll(script);
                command.addAll(pair);
                command.addAll(List.of("--method", method));
                assertThat(Outside.figure(Outside.output(command))).isEqualTo(ours);
            }
        }
    }

    @Test
    void scriptForRComesToTheSameFigure() throws IOException, InterruptedException {
        Outside.assumeRuns("Rscript");
        assertThat(run("export", "--to", place("all")).exit).isZero();
        var ours = Outside.figure(run("agreement", "USA", "ISR", "--json").out);
        assertThat(
                        Outside.figure(
                                Outside.output(
                                        List.of(
                                                "Rscript",
                                                place("all/agreement.R"),
                                                place("all"),
                                                "USA",
                                                "ISR"))))
                .isEqualTo(ours);
    }

    @Test
    void viewOpensTheWindowAndNothingElseDoes() throws IOException {
        var view = folder.resolve("v.rollcall-view");
        Files.writeString(view, "{}");
        assertThat(run(view.toString()).exit).isEqualTo(99);
        assertThat(run("exprot").exit).isEqualTo(2);
        assertThat(run("exprot").err).contains("exprot is neither a command nor a view");
        assertThat(run(place("none.rollcall-view")).exit).isEqualTo(1);
    }
}
