package org.rollcall.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void countsChoices() {
        assertThat(Counts.of(List.of(Choice.YES, Choice.NO, Choice.YES, Choice.NOT_VOTING)))
                .isEqualTo(new Counts(2, 1, 0, 1));
    }

    @Test
    void movesMembersFromOneChoiceToAnother() {
        var counts = new Counts(140, 5, 38, 10);
        assertThat(counts.moved(Choice.YES, Choice.NO, 44)).isEqualTo(new Counts(96, 49, 38, 10));
        assertThat(counts.moved(Choice.NO, Choice.NO, 3)).isEqualTo(counts);
        assertThatThrownBy(() -> counts.moved(Choice.NO, Choice.YES, 6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void presentAndVotingLeavesOutAbstentions() {
        var counts = new Counts(140, 5, 38, 10);
        assertThat(counts.presentAndVoting()).isEqualTo(145);
        assertThat(counts.present()).isEqualTo(183);
        assertThat(counts.all()).isEqualTo(193);
        assertThat(counts.printed()).isEqualTo("140-5-38");
    }
}
