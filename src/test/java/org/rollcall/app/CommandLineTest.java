package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String UKRAINE =
            "Humanitarian consequences of the aggression against Ukraine";

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private static Run run(Window window, String... typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit =
                CommandLineProgram.of(
                                window, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(typed);
        return new Run(exit, out.toString(), err.toString());
    }

    private Run rollcall(String... typed) {
        var all = new ArrayList<>(List.of(typed));
        all.add("--library");
        all.add(folder.resolve("library").toString());
        return run(_ -> 99, all.toArray(String[]::new));
    }

    @Test
    void withoutACommandItOpensTheWindow() {
        var asked = new AtomicReference<Window.Options>();
        var run =
                run(
                        options -> {
                            asked.set(options);
                            return 7;
                        },
                        "--library",
                        "some where");
        assertThat(run).isEqualTo(new Run(7, "", ""));
        assertThat(asked.get().library()).isEqualTo(Optional.of(Path.of("some where")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES-11/2", "a/res/es-11/2", "A/RES/ES-11/2", "a/res/es-11/2 (2022)"})
    void symbolsAreForgiving(String typed) {
        var run = rollcall("show", typed);
        assertThat(run.exit).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out).startsWith(UKRAINE + "\nA/RES/ES-11/2 · ");
    }

    @Test
    void showSaysWhatWasDecidedAndWho() {
        assertThat(rollcall("show", "ES-11/2").out)
                .contains(
                        "ADOPTED. Two thirds of the members present and voting were needed: 97 of 145",
                        "  +  140  In favour\n  −    5  Against\n",
                        "  − Against: Belarus, Democratic People’s Republic of Korea, Eritrea,",
                        """
                          4. Two thirds of 145 present and voting: 97 in favour are needed.
                             [Charter, Article 18 (2); General Assembly, rule 83]
                        """,
                        "What would have defeated it\n  - 44 members from in favour to against\n")
                .doesNotContain("\nMembers\n");
    }

    @Test
    void sameTallyCanBeVetoedAndAdopted() {
        assertThat(rollcall("show", "S/2022/155").out).contains("\nVETOED. ");
        assertThat(rollcall("show", "S/RES/2623", "(2022)").out).contains("\nADOPTED. ");
        assertThat(rollcall("show", "S/2022/231").out)
                .contains(
                        "\nTOO FEW VOTES. 9 votes in favour were needed. It had 2. Nobody had to"
                                + " use a veto.");
    }

    @Test
    void membersAreListedInTheOrderOfTheHall() {
        var out = rollcall("show", "ES-11/2", "--members").out;
        assertThat(out.substring(out.indexOf("\nMembers\n")).lines().skip(2))
                .hasSize(193)
                .startsWith("  + AFG  In favour       Afghanistan")
                .contains("  − RUS  Against         Russian Federation")
                .endsWith("  ○ ZWE  Abstaining      Zimbabwe");
    }

    @Test
    void showsAsJson() {
        var run = rollcall("show", "S/2022/155", "--json");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .startsWith("{\n  \"symbol\" : \"S/2022/155\",\n  \"body\" : \"SC\",\n")
                .contains("\"outcome\" : \"vetoed\",\n  \"vetoedBy\" : [\n    \"RUS\"\n  ],")
                .endsWith("  ]\n}\n");
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        assertThat(rollcall("show", "S/2022/156"))
                .isEqualTo(
                        new Run(1, "", "No vote is called S/2022/156; did you mean S/2022/155?\n"));
        assertThat(rollcall("show", "Mickey"))
                .isEqualTo(new Run(1, "", "No vote is called Mickey.\n"));
    }

    @Test
    void symbolOfSeveralVotesListsThem() {
        var run = rollcall("show", "3390(XXX)");
        assertThat(run.exit).isOne();
        assertThat(run.out).isEmpty();
        assertThat(run.err.lines())
                .hasSize(3)
                .first()
                .isEqualTo("3390(XXX) is more than one vote; name one of them:");
    }

    @Test
    void listsTheNewestFirst() {
        var run = rollcall("list", "--search", "ukraine", "--body", "sc");
        assertThat(run.exit).isZero();
        assertThat(run.out.lines())
                .hasSize(5)
                .last()
                .asString()
                .startsWith("2022-02-25  11-1-3     Vetoed         S/2022/155  ");
    }

    @Test
    void listsAsJson() {
        assertThat(rollcall("list", "--search", "S/2022/155", "--json").out)
                .isEqualTo(
                        """
                        [
                          {
                            "symbol" : "S/2022/155",
                            "body" : "SC",
                            "date" : "2022-02-25",
                            "title" : "Aggression against Ukraine",
                            "totals" : {
                              "yes" : 11,
                              "no" : 1,
                              "abstaining" : 3,
                              "notVoting" : 0
                            },
                            "outcome" : "vetoed"
                          }
                        ]
                        """);
    }

    @Test
    void listOfNothingIsNotFound() {
        assertThat(rollcall("list", "--search", "xyzzy", "--json"))
                .isEqualTo(new Run(1, "[ ]\n", "No vote of the record matches.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frob                  | frob is neither a command nor a view (FILE.rollcall-view) (See rollcall --help.)",
                "list --frob           | Unknown option: '--frob' (See rollcall list --help.)",
                "show                  | Missing required parameter: 'SYMBOL' (See rollcall show"
                        + " --help.)",
                "list --body UNESCO    | Invalid value for option '--body': UNESCO is no body; there"
                        + " are GA, GA-committee, GA-emergency, SC, HRC, ECOSOC (See rollcall list"
                        + " --help.)",
                "board ES-11/2         | Missing required option: '--out=FILE' (See rollcall board"
                        + " --help.)",
                "board x --out y --size 9x9 | Invalid value for option '--size': 9x9 is no size from"
                        + " 100x100 to 9999x9999 such as 1920x1080 (See rollcall board --help.)"
            })
    void wrongUsageIsSaidInOneSentence(String typed, String sentence) {
        assertThat(rollcall(typed.split(" ", -1))).isEqualTo(new Run(2, "", sentence + "\n"));
    }

    @Test
    void folderThatCannotBeHadIsSaidInOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        var run = run(_ -> 99, "list", "--library", file.toString());
        assertThat(run.exit).isOne();
        assertThat(run.out).isEmpty();
        assertThat(run.err).hasLineCount(1).contains(file.toString());
    }

    @Test
    void helpAndVersion() {
        assertThat(run(_ -> 99, "--version").out).startsWith("Rollcall 1");
        assertThat(run(_ -> 99, "--help").out).contains("list", "show", "decide", "board");
        for (var command : List.of("list", "show", "decide", "board")) {
            var help = run(_ -> 99, command, "--help");
            assertThat(help.exit).isZero();
            // Each option has a text: none ends its line right after its name.
            assertThat(help.out.lines().filter(line -> line.startsWith("  ")))
                    .allSatisfy(line -> assertThat(line).matches(" +\\S+.* {2,}\\S.*|.*[^A-Z]"));
        }
    }

    @Test
    void boardIsDrawnWithoutAScreen() throws IOException {
        var file = folder.resolve("board.png");
        var run = rollcall("board", "S/2022/155", "--out", file.toString(), "--size", "960x540");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                0,
                                "The board is in %s, what it shows in words in %s.txt.%n"
                                        .formatted(file, file),
                                ""));
        var picture = ImageIO.read(file.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(960, 540);
    }

    @Test
    void allCasesOfHistoryAreDecidedAsTheyWere() {
        var cases = Path.of("../shared/cases/tally_cases.csv");
        assumeTrue(Files.exists(cases), "the cases lie outside of this repository");
        var run = rollcall("decide", "--cases", cases.toString());
        assertThat(run.exit).isZero();
        assertThat(run.out.lines()).hasSize(81).last().isEqualTo("80 of 80");
    }
}
