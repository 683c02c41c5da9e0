package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertThat(
                        Csv.table(
                                List.of("Member", "Vote"),
                                List.of(
                                        List.of("Côte d’Ivoire", "yes"),
                                        List.of("Korea, Republic of", "said \"no\""),
                                        List.of("two\nlines", "")),
                                ','))
                .isEqualTo(
                        """
                        Member,Vote\r
                        Côte d’Ivoire,yes\r
                        "Korea, Republic of","said ""no""\"\r
                        "two
                        lines",\r
                        """);
    }

    @Test
    void tabsPartTheClipboard() {
        assertThat(Csv.table(List.of("A", "B"), List.of(List.of("1,5", "a\tb")), '\t'))
                .isEqualTo("A\tB\r\n1,5\t\"a\tb\"\r\n");
    }

    @Test
    void tableWithoutRowsHasItsTitles() {
        assertThat(Csv.table(List.of("A"), List.of(), ',')).isEqualTo("A\r\n");
    }
}
