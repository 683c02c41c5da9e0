package org.rollcall.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two pieces of work hand in hand.
@Timeout(20)
class RelayTest {

    private static final int MANY = 5_000;

    @Test
    void everythingIsTakenInOrderAfterTheWarming() throws Exception {
        var taken = new ArrayList<Integer>();
        Relay.<Integer>run(
                hand -> {
                    for (int number = 0; number < MANY; number++) {
                        hand.accept(number);
                    }
                },
                () -> taken.add(-1),
                taken::add);
        assertThat(taken).hasSize(MANY + 1).isSorted();
    }

    @Test
    void whatTheMakerThrowsComesOut() {
        assertThatThrownBy(() ->
                        Relay.<Integer>run(
                                hand -> {
                                    hand.accept(1);
                                    throw new IOException("broken");
                                },
                                () -> {},
                                _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThatThrownBy(() ->
                        Relay.<Integer>run(
                                _ -> {
                                    throw new StackOverflowError("deep");
                                },
                                () -> {},
                                _ -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void takerThatFailsEndsTheMaker() {
        var made = new AtomicInteger();
        assertThatThrownBy(() ->
                        Relay.<Integer>run(
                                hand -> {
                                    while (true) {
                                        hand.accept(made.incrementAndGet());
                                    }
                                },
                                () -> {},
                                number -> {
                                    throw new IllegalStateException("at " + number);
                                }))
                .hasMessage("at 1");
        int then = made.get();
        assertThat(made.get()).isEqualTo(then);
    }

    @Test
    void warmingThatFailsEndsBoth() {
        assertThatThrownBy(() ->
                        Relay.<Integer>run(
                                hand -> {
                                    while (true) {
                                        hand.accept(1);
                                    }
                                },
                                () -> {
                                    throw new IOException("cold");
                                },
                                _ -> {}))
                .hasMessage("cold");
    }
}
