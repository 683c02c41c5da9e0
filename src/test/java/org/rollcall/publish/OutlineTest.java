package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Outlines, their reading and their projection.
class OutlineTest {

    // A square of ten with a hole of four in its middle.
    private final Outline square =
            new Outline(
                    List.of(
                            new double[] {0, 0, 10, 0, 10, 10, 0, 10},
                            new double[] {3, 3, 7, 3, 7, 7, 3, 7}));

    @Test
    void aHoleIsOutside() {
        assertThat(square.contains(1, 1)).isTrue();
        assertThat(square.contains(5, 5)).isFalse();
        assertThat(square.contains(11, 5)).isFalse();
        assertThat(square.distance(5, 5)).isCloseTo(2, within(1e-9));
        assertThat(square.distance(13, 14)).isCloseTo(5, within(1e-9));
        assertThat(square.largest().contains(5, 5)).isTrue();
    }

    @Test
    void theHeartIsWithin() {
        var heart = square.inside();
        assertThat(square.contains(heart.x(), heart.y())).isTrue();
        assertThat(heart.far()).isBetween(1.0, 2.2);
    }

    @Test
    void scaledIsTheSameElsewhere() {
        var large = square.scaled(3, 100, 50, 0);
        var random = new Random(11);
        for (int time = 0; time < 500; time++) {
            double x = random.nextDouble(-1, 11);
            double y = random.nextDouble(-1, 11);
            assertThat(large.contains(x * 3 + 100, y * 3 + 50)).isEqualTo(square.contains(x, y));
        }
        assertThat(square.scaled(0.1, 0, 0, 0.7).corners()).isLessThan(8);
        assertThat(square.scaled(1e-9, 0, 0, 1).corners()).isPositive();
    }

    @Test
    void writesPathsToATenth() {
        assertThat(new Outline(List.of(new double[] {0.04, -0.05, 10.25, 3, -2.5, 7})).svg())
                .isEqualTo("M0 0L10.3 3L-2.5 7Z");
    }

    @Test
    void readsEveryCommandOfThePackageAndNoOther() {
        var one = OutlineText.rings("M500,400l1,0l0,1H500z").getFirst();
        var same = OutlineText.rings("M500,400h1v1L500,401Z").getFirst();
        assertThat(one).isEqualTo(same);
        assertThat(OutlineText.rings("M1,2L3,4L5,6zM7,8l1,1v3z")).hasSize(2);
        assertThatThrownBy(() -> OutlineText.rings("M1,2C3,4,5,6,7,8z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C");
    }

    @Test
    void projectionKeepsAreas() {
        // Small squares of a degree, which on Earth shrink with the cosine of the latitude.
        double equator = degree(0, 0);
        for (double latitude : new double[] {-75, -40, 20, 60, 80}) {
            double expected =
                    equator
                            * (Math.sin(Math.toRadians(latitude + 1))
                                    - Math.sin(Math.toRadians(latitude)))
                            / Math.sin(Math.toRadians(1));
            assertThat(degree(latitude, 100) / expected).isCloseTo(1, within(2e-3));
        }
    }

    private static double degree(double latitude, double longitude) {
        var ring = new double[8];
        double[][] corners = {{0, 0}, {0, 1}, {1, 1}, {1, 0}};
        for (int at = 0; at < 4; at++) {
            var place = EqualEarth.of(latitude + corners[at][0], longitude + corners[at][1]);
            ring[2 * at] = place.x();
            ring[2 * at + 1] = place.y();
        }
        return new Outline(List.of(ring)).area();
    }
}
