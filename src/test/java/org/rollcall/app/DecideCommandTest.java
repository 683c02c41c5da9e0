package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideCommandTest {

    private static final String COUNCIL =
            "--body SC --date 2022-02-25 --question substantive --yes 11 --no 1 --abstain 3";

    private record Run(int exit, String out, String err) {}

    private static Run decide(String typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(("decide " + typed).split(" ", -1));
        return new Run(exit, out.toString(), err.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | unknown",
                "--against RUS  | vetoed",
                "--against rus  | vetoed",
                "--against ALB  | adopted",
                "--against none | adopted"
            })
    void whoWasAgainstDecidesInTheCouncil(String against, String outcome) {
        var run = decide((COUNCIL + " --json " + against).strip());
        assertThat(run.exit).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out).contains("\"outcome\" : \"" + outcome + "\"");
    }

    @Test
    void reportsInWords() {
        assertThat(decide(COUNCIL + " --against RUS").out)
                .startsWith("VETOED. 9 votes in favour were needed. It had 11. A permanent member")
                .contains(
                        "  +   11  In favour\n",
                        "\nHow it was decided\n  1. ",
                        "\nWhat would have adopted it\n");
    }

    @Test
    void membersAreThoseOfTheDayIfNotGiven() {
        var vote = "--body GA --question charter-amendment --yes 128 --no 0 --abstain 0 --json";
        assertThat(decide(vote + " --date 2022-03-02").out).contains("\"needed\" : 129");
        assertThat(decide(vote + " --date 1950-03-02").out).contains("\"needed\" : 40");
        assertThat(decide(vote + " --date 2022-03-02 --members 100").out)
                .contains("\"needed\" : 67", "128 votes are listed, but the body had 100 members.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--yes 3 --no 1         | Missing: --body, --date, --question, --abstain.",
                "--cases x.csv --yes 3  | A file of cases says everything itself, so --cases goes"
                        + " with no other option but --library.",
                "SC --question ordinary | SC knows no ordinary question; it knows substantive,"
                        + " procedural, charter-review.",
                "SC --question fine     | Invalid value for option '--question': fine is no kind of"
                        + " question; there are ordinary, important, amendment-important,"
                        + " charter-amendment, procedural, charter-review, substantive",
                "SC --date 2022-02-30   | Invalid value for option '--date': 2022-02-30 is no date"
                        + " such as 2022-03-02",
                "SC --members 0         | A body has from 1 to 1000 members.",
                "SC --yes -1            | A number of votes is from 0 to 1000.",
                "SC --against SUN       | SUN was no member of the United Nations on 2022-02-25; the"
                        + " permanent members of the Council then: CHN, FRA, GBR, RUS, USA.",
                "SC --against RUS,CHN   | 2 are named against, but only 1 voted so."
            })
    void wrongUsageIsSaidInOneSentence(String typed, String sentence) {
        var all = typed.startsWith("SC") ? without(typed) + typed.substring(2) : typed;
        assertThat(decide(all))
                .isEqualTo(new Run(2, "", sentence + " (See rollcall decide --help.)\n"));
    }

    // Options may be given once only, so one that is tried replaces that of the usual tally.
    private static String without(String typed) {
        var option = typed.substring(3, typed.indexOf(' ', 4));
        return COUNCIL.replaceFirst(option + " \\S+ ?", "").strip();
    }

    @Test
    void casesThatDifferAreWrong(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("cases.csv"),
                        """
                        id,date,body,symbol,what,yes,no,abstain,not_voting,members,p5_no,rule,expected,sure,source
                        A-1,2022-02-27,SC,S/RES/2623,Procedural,11,1,3,0,15,Russia,SC_PROCEDURAL,ADOPTED,H,s
                        A-2,2022-02-25,SC,S/2022/155,Substantive,11,1,3,0,15,Russia,SC_SUBSTANTIVE,ADOPTED,H,s
                        """);
        assertThat(decide("--cases " + file))
                .isEqualTo(
                        new Run(
                                1,
                                """
                                A-1 ADOPTED ADOPTED ok
                                A-2 ADOPTED VETOED WRONG
                                1 of 2
                                """,
                                ""));
    }

    @Test
    void fileOfCasesThatCannotBeReadIsSaidInOneSentence(@TempDir Path folder) throws IOException {
        assertThat(decide("--cases " + folder + "/none.csv"))
                .isEqualTo(new Run(1, "", "There is no file " + folder + "/none.csv.\n"));
        var file = Files.writeString(folder.resolve("bad.csv"), "a,b\n");
        var run = decide("--cases " + file);
        assertThat(run.exit).isOne();
        assertThat(run.err).hasLineCount(1).startsWith("bad.csv, line 1: expected the columns id,");
    }
}
