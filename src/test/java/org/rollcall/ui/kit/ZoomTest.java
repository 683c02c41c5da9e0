package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How large everything is.
class ZoomTest {

    private final Zoom zoom = new Zoom();

    @Test
    void goesFrom80To300InSteps() {
        for (int step = 0; step < 20; step++) {
            zoom.in();
        }
        assertThat(zoom.percentProperty().get()).isEqualTo(300);
        for (int step = 0; step < 30; step++) {
            zoom.out();
        }
        assertThat(zoom.percentProperty().get()).isEqualTo(80);
        zoom.reset();
        assertThat(zoom.percentProperty().get()).isEqualTo(100);
    }

    @Test
    void goesBackTheWayItCame() {
        for (int step = 0; step < 9; step++) {
            int before = zoom.percentProperty().get();
            zoom.in();
            zoom.out();
            assertThat(zoom.percentProperty().get()).isEqualTo(before);
            zoom.in();
        }
    }

    @Test
    void takesTheNearestThatThereIs() {
        zoom.set(7);
        assertThat(zoom.percentProperty().get()).isEqualTo(80);
        zoom.set(999);
        assertThat(zoom.percentProperty().get()).isEqualTo(300);
    }
}
