package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.store.SearchWords;

/// Where in a text the words are that somebody searches for.
class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "apples, On [apples] and pears",
        "APP pe, On [app]les and [pe]ars",
        "\"apples and\", On [apples and] pears",
        "\"app and\", On apples and pears",
        "ples, On apples and pears",
        "-apples, On apples and pears",
        "'', On apples and pears"
    })
    void marksWhatTheSearchFound(String typed, String marked) {
        assertThat(marked(typed, "On apples and pears")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "cote d’iv, [Co\u0302te] [d’Iv]oire, Co\u0302te d’Ivoire",
        "COTE, [Côte] d’Ivoire, Côte d’Ivoire",
        "es 11 2, A/RES/[ES]-[11]/[2], A/RES/ES-11/2",
        "es-11/2, A/RES/[ES-11/2]3, A/RES/ES-11/23",
        "apples, '', ''"
    })
    void ignoresAccentsCaseAndSigns(String typed, String marked, String text) {
        assertThat(marked(typed, text)).isEqualTo(marked);
    }

    @Test
    void piecesTogetherAreTheText() {
        var pieces = new Marks(SearchWords.of("a \"b c\" ü")).of("a–b c ab Ü, b c");
        assertThat(pieces.stream().map(Marks.Piece::text).collect(Collectors.joining()))
                .isEqualTo("a–b c ab Ü, b c");
    }

    private static String marked(String typed, String text) {
        return new Marks(SearchWords.of(typed))
                .of(text).stream()
                        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }
}
