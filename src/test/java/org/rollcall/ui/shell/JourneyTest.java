package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rollcall.ui.shell.Place.Screen;

/// Back and forward.
class JourneyTest {

    private final Journey journey = new Journey();
    private final Place one = new Place(Screen.VOTES, "one", "board");
    private final Place two = new Place(Screen.VOTES, "two", "board");
    private final Place three = new Place(Screen.WHATIF, "two", "board");

    @Test
    void goesNowhereAtFirst() {
        assertThat(journey.back()).isEmpty();
        assertThat(journey.forward()).isEmpty();
        journey.visit(one);
        assertThat(journey.back()).isEmpty();
        assertThat(journey.canGoBackProperty().get()).isFalse();
    }

    @Test
    void goesBackAndForwardAgain() {
        journey.visit(one);
        journey.visit(two);
        journey.visit(three);
        assertThat(journey.back()).contains(two);
        assertThat(journey.back()).contains(one);
        assertThat(journey.canGoBackProperty().get()).isFalse();
        assertThat(journey.forward()).contains(two);
        assertThat(journey.forward()).contains(three);
        assertThat(journey.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void forgetsWhatLayAheadOnAnotherWay() {
        journey.visit(one);
        journey.visit(two);
        journey.back();
        journey.visit(three);
        assertThat(journey.forward()).isEmpty();
        assertThat(journey.back()).contains(one);
    }

    @Test
    void stayingIsNoStep() {
        journey.visit(one);
        journey.visit(one);
        assertThat(journey.canGoBackProperty().get()).isFalse();
    }

    @Test
    void forgetsTheOldestOfVeryMany() {
        for (int step = 0; step < 600; step++) {
            journey.visit(new Place(Screen.VOTES, String.valueOf(step), "board"));
        }
        int back = 0;
        while (journey.back().isPresent()) {
            back++;
        }
        assertThat(back).isEqualTo(499);
    }
}
