package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTableTest {

    private static final String MARK = "HYPOTHETICAL: this vote did not happen";

    private static ShareTable table(boolean hypothetical, String... cells) {
        return new ShareTable(
                "Votes on <pears> | plums",
                List.of("member", "vote"),
                List.of(List.of(cells[0], cells[1])),
                hypothetical ? MARK : "vote of the record",
                hypothetical,
                "Source: a book | Terms: none | Data: book.csv, SHA-256 abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=",
                "@",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "＝1",
                "=HYPERLINK(\"http://x\")"
            })
    void formulaIsMadeHarmless(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo("'" + cell);
        for (var format : List.of(TableFormat.CSV, TableFormat.TSV)) {
            assertThat(table(false, cell, "x").in(format).split("\r\n", 2)[1])
                    .matches(text -> text.startsWith("'") || text.startsWith("\"'"));
        }
        assertThat(table(false, cell, "x").in(TableFormat.HTML)).contains("<td>'");
    }

    @ParameterizedTest
    @CsvSource({
        "+",
        "-",
        "-1",
        "+2",
        "-0.167",
        "1e-5",
        "−",
        "France",
        "Côte d’Ivoire",
        "1-2",
        "''"
    })
    void whatRunsNothingStays(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyFormatSaysWhatItIsAndWhereItIsFrom(TableFormat format) {
        assertThat(table(false, "France", "In favour").in(format))
                .contains("France", "In favour", "SHA-256 abc", "Source: a book")
                .doesNotContain(MARK);
        assertThat(table(true, "France", "In favour").in(format)).contains(MARK);
    }

    @Test
    void markdownAndHtmlTakeNoOrders() {
        var table = table(false, "<script>", "a|b *c* [d](e)");
        assertThat(table.in(TableFormat.MARKDOWN))
                .contains("| \\<script\\> | a\\|b \\*c\\* \\[d\\](e) |")
                .startsWith("Votes on \\<pears\\> \\| plums\n");
        assertThat(table.in(TableFormat.HTML))
                .contains("<td>&lt;script&gt;</td>", "Votes on &lt;pears&gt; | plums");
    }

    @Test
    void jsonHasTheCellsAsTheyAre() {
        assertThat(table(true, "=1", "x").in(TableFormat.JSON))
                .contains("\"member\" : \"=1\"", "\"hypothetical\" : true", MARK);
    }

    @Test
    void rowThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ShareTable(
                                "", List.of("a"), List.of(List.of("b", "c")), "", false, ""));
    }
}
