package org.rollcall.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectBackgroundTest {

    private final DirectBackground background = new DirectBackground();
    private final List<String> said = new ArrayList<>();

    private void start(Work<String> work) {
        background
                .start(
                        work,
                        fraction -> said.add("at " + fraction),
                        said::add,
                        failure -> said.add("failed: " + failure.getMessage()))
                .cancel();
    }

    @Test
    void isDoneWhenItWasStarted() {
        start(progress -> {
            progress.report(0.5);
            return progress.cancelled() ? "not wanted" : "result";
        });
        assertThat(said).containsExactly("result");
    }

    @Test
    void failureIsReportedOnce() {
        start(_ -> {
            throw new IOException("no disk");
        });
        assertThat(said).containsExactly("failed: no disk");
    }
}
