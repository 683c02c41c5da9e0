package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.vote.Counts;

class CohesionTest {

    @ParameterizedTest(name = "{0}-{1}-{2}")
    @CsvSource({
        "141, 5, 35, .931507, .668508",
        "140, 5, 38, .931034, .647541",
        "93, 24, 58, .589744, .297143",
        "10, 10, 10, 0, 0",
        "2, 0, 13, 1, .8"
    })
    void isWhatWasPublished(int yes, int no, int abstaining, double rice, double index) {
        var counts = new Counts(yes, no, abstaining, 7);
        assertThat(Cohesion.rice(counts)).hasValueCloseTo(rice, within(5e-7));
        assertThat(Cohesion.agreementIndex(counts)).hasValueCloseTo(index, within(5e-7));
    }

    @Test
    void isNotToldWhereNobodyVoted() {
        assertThat(Cohesion.rice(new Counts(0, 0, 3, 0))).isEmpty();
        assertThat(Cohesion.agreementIndex(new Counts(0, 0, 3, 0))).hasValue(1);
        assertThat(Cohesion.agreementIndex(new Counts(0, 0, 0, 3))).isEmpty();
    }
}
