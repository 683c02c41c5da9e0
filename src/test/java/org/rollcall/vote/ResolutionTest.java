package org.rollcall.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of resolutions, however their symbols are written.
class ResolutionTest {

    @ParameterizedTest
    @CsvSource({
        "A/RES/53/77[A], 53, 77, A",
        "A/RES/53/77A, 53, 77, A",
        "R/53/77A, 53, 77, A",
        "A/RES/3379(XXX), 30, 3379, ''",
        "R/30/3379, 30, 3379, ''",
        "A/RES/997(ES-I), ES-1, 997, ''",
        "ESS/1/997, ES-1, 997, ''",
        "A/RES/1622(S-III), S-3, 1622, ''",
        "SS/4/23A, S-4, 23, A",
        "A/RES/106(S-1), S-1, 106, ''",
        "A/RES/ES-10/21, ES-10, 21, ''",
        "a/res/44(i), 1, 44, ''",
        "A/RES/1514(XV), 15, 1514, ''",
        "A/RES/2131(XX)[B-IX], 20, 2131, B-IX",
        "A/RES/36//235IX, 36, 235, IX",
        "R/33/116C/II, 33, 116, CII",
        "A/RES/66(XLIX), 49, 66, ''",
        "A/DEC/80/506, 80, 506, ''"
    })
    void symbolTellsSessionNumberAndPart(String symbol, String session, int number, String part) {
        assertThat(Resolution.of(symbol)).contains(new Resolution(session, number, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/RES/2334", "", "A/873 (Tripolitania)", "R/6444A", "Voeten #5"})
    void whatIsNoneOfTheAssemblyIsNone(String symbol) {
        assertThat(Resolution.of(symbol)).isEmpty();
    }
}
