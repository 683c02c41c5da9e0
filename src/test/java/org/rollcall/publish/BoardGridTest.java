package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardGridTest {

    private static final double SLACK = 1e-6;
    private static final double LONGEST = 9.5;

    private static BoardGrid.Space space(int items, double width, double height) {
        return new BoardGrid.Space(items, LONGEST, width, height, 9, 28);
    }

    /// Every name keeps to its place, and no two places overlap.
    private static void assertApart(BoardGrid grid, BoardGrid.Space space) {
        double name = BoardGrid.LAMP + BoardGrid.GAP + space.longest();
        assertThat(name * grid.textSize()).isLessThanOrEqualTo(grid.cellWidth() + SLACK);
        assertThat(grid.textSize()).isLessThanOrEqualTo(grid.cellHeight() + SLACK);
        assertThat(grid.columns() * grid.rows()).isGreaterThanOrEqualTo(space.items());
        for (int one = 0; one < space.items(); one++) {
            assertThat(grid.x(one)).isNotNegative();
            assertThat(grid.x(one) + grid.cellWidth()).isLessThanOrEqualTo(space.width() + SLACK);
            assertThat(grid.y(one) + grid.cellHeight()).isLessThanOrEqualTo(grid.height() + SLACK);
            for (int other = 0; other < one; other++) {
                boolean apart =
                        Math.abs(grid.x(one) - grid.x(other)) >= grid.cellWidth() - SLACK
                                || Math.abs(grid.y(one) - grid.y(other))
                                        >= grid.cellHeight() - SLACK;
                assertThat(apart).as("%d and %d of %s", other, one, grid).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "193, 900, 400",
        "193, 1280, 720",
        "15, 900, 400",
        "54, 900, 400",
        "500, 1900, 900"
    })
    void everybodyFitsAndCanBeRead(int items, double width, double height) {
        var space = space(items, width, height);
        var grid = BoardGrid.fit(space);
        assertApart(grid, space);
        assertThat(grid.height()).isLessThanOrEqualTo(height + SLACK);
        assertThat(grid.textSize()).isBetween(9.0, 28.0);
    }

    @Test
    void tooManyForTheSpaceMakeTheBoardHigherAndNoNameSmaller() {
        var space = space(500, 900, 400);
        var grid = BoardGrid.fit(space);
        assertApart(grid, space);
        assertThat(grid.textSize()).isEqualTo(9);
        assertThat(grid.height()).isGreaterThan(400);
    }

    @Test
    void fewNamesAreNoLargerThanTheyMayBeAndFillNoMoreThanTheyNeed() {
        var space = space(15, 1900, 1000);
        var grid = BoardGrid.fit(space);
        assertThat(grid.textSize()).isEqualTo(28);
        assertApart(grid, space);
    }

    @Test
    void emptyBoardIsAGridToo() {
        var grid = BoardGrid.fit(space(0, 900, 400));
        assertThat(grid.columns()).isOne();
        assertThat(grid.rows()).isOne();
    }

    @Test
    void columnsAreReadDownwards() {
        var grid = new BoardGrid(2, 3, 10, 100, 20);
        assertThat(grid.x(2)).isZero();
        assertThat(grid.y(2)).isEqualTo(40);
        assertThat(grid.x(3)).isEqualTo(100);
        assertThat(grid.y(3)).isZero();
        assertThat(grid.height()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void placesNeverOverlap(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            double smallest = 1 + random.nextInt(12);
            double longest = 1 + 12 * random.nextDouble();
            double width = (longest + 3) * smallest * (1 + 8 * random.nextDouble());
            var space =
                    new BoardGrid.Space(
                            1 + random.nextInt(260),
                            longest,
                            width,
                            50 + random.nextInt(1200),
                            smallest,
                            smallest + random.nextInt(40));
            var grid = BoardGrid.fit(space);
            assertApart(grid, space);
            if (grid.textSize() > smallest + SLACK) {
                assertThat(grid.height()).isLessThanOrEqualTo(space.height() + SLACK);
            }
        }
    }
}
