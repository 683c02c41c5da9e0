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
        "2022/231, S/2022/231"
    })
    void isNamed(String typed, String symbol) {
        assertThat(Symbol.names(typed, symbol)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ES-11/1, A/RES/ES-11/2", "'', A/RES/ES-11/2", "3390(XXX), A/RES/3390(XXX)[A]"})
    void isNotNamed(String typed, String symbol) {
        assertThat(Symbol.names(typed, symbol)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3390(XXX), A/RES/3390(XXX)[A]", "a/res/377(v), A/RES/377(V)[A-C]"})
    void namesTheWholeOfAPart(String typed, String symbol) {
        assertThat(Symbol.namesPart(typed, symbol)).isTrue();
    }
}
