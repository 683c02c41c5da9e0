package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.shell.Place.Screen;
import org.rollcall.ui.votes.VoteFilter;

/// Back and forward.
class JourneyTest {

    private final Journey journey = new Journey();
    private final Place one = new Place(Screen.VOTES, "one", "board", VoteFilter.ALL);
    private final Place two = new Place(Screen.VOTES, "two", "board", VoteFilter.ALL);
    private final Place three = new Place(Screen.WHATIF, "two", "board", VoteFilter.ALL);

    @Test
    void searchIsOnePlaceHoweverManyLettersItHas() {
        journey.visit(one);
        for (var typed : List.of("u", "uk", "ukr", "uk")) {
            journey.visit(searching(typed));
        }
        journey.visit(two);
        assertThat(journey.back()).contains(searching("uk"));
        assertThat(journey.back()).contains(one);
        assertThat(journey.back()).isEmpty();
    }

    @Test
    void anotherSearchIsAnotherPlace() {
        journey.visit(searching("ukraine"));
        journey.visit(searching("syria"));
        assertThat(journey.back()).contains(searching("ukraine"));
    }

    private static Place searching(String typed) {
        return new Place(Screen.VOTES, "one", "board", VoteFilter.ALL.searching(typed));
    }

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
            journey.visit(new Place(Screen.VOTES, String.valueOf(step), "board", VoteFilter.ALL));
        }
        int back = 0;
        while (journey.back().isPresent()) {
            back++;
        }
        assertThat(back).isEqualTo(499);
    }
}
