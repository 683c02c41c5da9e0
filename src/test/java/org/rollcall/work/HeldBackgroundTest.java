package org.rollcall.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The background of the tests behaves as the real one does, one step at a time.
class HeldBackgroundTest {

    private final HeldBackground background = new HeldBackground();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void workWaitsUntilItIsRun() {
        background.start(_ -> "first", heard::add, heard::add);
        background.start(_ -> "second", heard::add, heard::add);
        assertThat(background.waiting()).isEqualTo(2);
        background.runNext();
        assertThat(heard).containsExactly("first");
        background.runAll();
        assertThat(heard).containsExactly("first", "second");
        assertThatThrownBy(background::runNext).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cancelledWorkIsNeverRun() {
        background.start(_ -> "dropped", heard::add, heard::add).cancel();
        assertThat(background.waiting()).isZero();
        background.runAll();
        assertThat(heard).isEmpty();
    }

    @Test
    void failureAndProgressAreReported() {
        var failure = new Exception("no");
        background.start(
                progress -> {
                    progress.report(0.5);
                    throw failure;
                },
                heard::add,
                heard::add,
                heard::add);
        background.runAll();
        assertThat(heard).containsExactly(0.5, failure);
    }
}
