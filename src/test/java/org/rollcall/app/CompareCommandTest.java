package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run compare(String... typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new ArrayList<>(List.of("--library", folder.toString(), "compare"));
        words.addAll(List.of(typed));
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words.toArray(String[]::new));
        return new Run(exit, out.toString().replaceAll("\\s+", " "), err.toString());
    }

    @Test
    void saysWhoMovedBetweenTheTwoResolutionsOfMarch() {
        var run = compare("ES-11/1", "ES-11/2");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .contains(
                        "14 of 193 members moved; 172 voted the same way both times, 7 voted neither"
                                + " time.")
                .contains(
                        "From abstaining to in favour (4): Bangladesh, Iraq, Senegal and South Sudan")
                .contains("From in favour to abstaining (2): Botswana and Brunei Darussalam")
                .contains("From in favour to not voting (3): Comoros, Dominica and Somalia")
                .contains(
                        "From not voting to abstaining (5): Eswatini, Ethiopia, Guinea-Bissau, Togo"
                                + " and Uzbekistan");
    }

    @Test
    void sidesCanBeSwappedAndAVoteComparedWithItself() {
        assertThat(compare("ES-11/2", "ES-11/1").out)
                .contains("From in favour to abstaining (4): Bangladesh");
        assertThat(compare("ES-11/1", "ES-11/1").out)
                .contains("No member moved; 181 voted the same");
    }

    @Test
    void membersOfOneOfTheDaysOnlyAreToldApart() {
        var run = compare("A/RES/181(II)", "ES-11/1", "--json");
        assertThat(run.exit).isZero();
        assertThat(run.out).contains("\"onlyAfter\" : [ { \"code\" :").contains("\"both\" : ");
    }

    @Test
    void unknownSymbolIsSaid() {
        assertThat(compare("ES-11/1", "ES-99/1").exit).isOne();
        assertThat(compare("ES-11/1").exit).isEqualTo(2);
    }
}
