package org.rollcall.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolTest {

    @ParameterizedTest
    @CsvSource({
        "ES-11/2, A/RES/ES-11/2",
        "a/res/es-11/2, A/RES/ES-11/2",
        "' A/RES/ ES-11/2 ', A/RES/ES-11/2",
        "S/RES/2623 (2022), S/RES/2623",
        "2623, S/RES/2623",
        "s/2022/231, S/2022/231",
        "2022/231, S/2022/231",
        "es 11 2, A/RES/ES-11/2",
        "ES11/2, A/RES/ES-11/2",
        "es–11–2, A/RES/ES-11/2",
        "a res es 11 2, A/RES/ES-11/2",
        "68/262, A/RES/68/262",
        "68 262, A/RES/68/262",
        "res 2334, S/RES/2334",
        "s res 2334, S/RES/2334 (2016)",
        "39/28A, A/RES/39/28[A]",
        "39 28 a, A/RES/39/28A",
        "3379 xxx, A/RES/3379(XXX)"
    })
    void isNamed(String typed, String symbol) {
        assertThat(Symbol.names(typed, symbol)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ES-11/1, A/RES/ES-11/2",
        "'', A/RES/ES-11/2",
        "' - / ', A/RES/ES-11/2",
        "3390(XXX), A/RES/3390(XXX)[A]",
        "es 1 12, A/RES/ES-11/2",
        "682/62, A/RES/68/262",
        "68, A/RES/68/262",
        "262, A/RES/68/262",
        "(2016), S/RES/2334 (2016)"
    })
    void isNotNamed(String typed, String symbol) {
        assertThat(Symbol.names(typed, symbol)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/ES-11/2, A RES ES 11 2; RES ES 11 2; ES 11 2",
        "S/2022/231, S 2022 231; 2022 231",
        "A, A",
        "' - ', ''"
    })
    void hasForms(String symbol, String forms) {
        assertThat(String.join("; ", Symbol.forms(symbol))).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({"3390(XXX), A/RES/3390(XXX)[A]", "a/res/377(v), A/RES/377(V)[A-C]"})
    void namesTheWholeOfAPart(String typed, String symbol) {
        assertThat(Symbol.namesPart(typed, symbol)).isTrue();
    }
}
