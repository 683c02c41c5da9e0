package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareCommandTest {

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run share(String... typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new ArrayList<>(List.of("--library", folder.toString(), "share"));
        words.addAll(List.of(typed));
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    @Test
    void saysAVoteInASentence() {
        assertThat(share("S/2022/231", "--as", "sentence").out)
                .isEqualTo(
                        "On 23 March 2022 the Security Council did not adopt S/2022/231: 2 votes in"
                                + " favour, none against, 13 abstentions; 9 votes in favour were"
                                + " needed.\n");
        assertThat(share("S/2022/231").out)
                .contains(
                        "Nobody had to use a veto. ",
                        "In favour (2): China and Russian Federation.");
    }

    @Test
    void tableNamesItsSourceInEveryFormat() {
        for (var format : List.of("csv", "tsv", "md", "html", "json")) {
            assertThat(share("ES-11/2", "--as", format).out)
                    .as(format)
                    .contains("Eritrea", "Against", "Terms: ", "SHA-256 ");
        }
    }

    @Test
    void hypotheticalVoteIsMarkedInEveryForm() {
        for (var form : List.of("sentence", "paragraph", "alt", "citation")) {
            assertThat(share("ES-11/3", "--set", "IND=N", "--as", form).out)
                    .as(form)
                    .startsWith("Hypothetical");
        }
        for (var format : List.of("csv", "tsv", "md", "html", "json")) {
            assertThat(share("ES-11/3", "--set", "IND=N", "--as", format).out)
                    .as(format)
                    .contains("HYPOTHETICAL: this vote did not happen");
        }
    }

    @Test
    void comparesTwo() {
        assertThat(share("ES-11/1", "--with", "ES-11/2").out)
                .startsWith("Between A/RES/ES-11/1 (2 March 2022, 141-5-35) and ")
                .contains("From abstaining to in favour (4): Bangladesh, Iraq, ");
        assertThat(share("ES-11/1", "--with", "ES-11/2", "--as", "tsv").out)
                .startsWith("member\tcode\tvote before\tvote after\tmoved\tstatus\tsource\r\n")
                .contains("\nBangladesh\tBGD\tAbstaining\tIn favour\tyes\t");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(share("ES-11/1", "--as", "moon").exit).isEqualTo(2);
        assertThat(share("ES-11/1", "--with", "ES-11/2", "--set", "FRA=N").exit).isEqualTo(2);
        assertThat(share("ES-99/1").exit).isEqualTo(1);
    }
}
