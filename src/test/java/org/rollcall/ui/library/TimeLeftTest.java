package org.rollcall.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How long an import will still take.
class TimeLeftTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final TimeLeft time = new TimeLeft();

    @Test
    void firstSecondTellsNothing() {
        assertThat(time.at(5 * SECOND, 0, 100)).isEmpty();
        assertThat(time.at(5 * SECOND + SECOND / 2, 10, 100)).isEmpty();
    }

    @Test
    void whatTookTwoSecondsForAQuarterTakesSixForTheRest() {
        assertThat(time.at(0, 0, 100)).isEmpty();
        assertThat(time.at(2 * SECOND, 25, 100)).contains(Duration.ofSeconds(6));
        assertThat(time.at(8 * SECOND, 100, 100)).contains(Duration.ZERO);
    }

    @Test
    void nothingDoneTellsNothing() {
        assertThat(time.at(0, 0, 100)).isEmpty();
        assertThat(time.at(9 * SECOND, 0, 100)).isEmpty();
    }
}
