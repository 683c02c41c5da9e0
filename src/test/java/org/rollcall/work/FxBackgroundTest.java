package org.rollcall.work;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Work on virtual threads with a real, headless JavaFX toolkit.
@Timeout(30)
class FxBackgroundTest {

    private final Background background = new FxBackground();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

    @BeforeAll
    static void toolkit() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            // Another test of this run has started it.
            Platform.runLater(started::countDown);
        }
        assertThat(started.await(20, SECONDS)).isTrue();
        Platform.setImplicitExit(false);
    }

    @Test
    void resultArrivesOnTheWindowsThread() throws InterruptedException {
        onFx(() ->
                background.start(
                        _ -> Thread.currentThread().isVirtual(),
                        virtual -> heard.add(virtual + " " + Platform.isFxApplicationThread()),
                        heard::add));
        assertThat(heard.poll(10, SECONDS)).isEqualTo("true true");
    }

    @Test
    void failureArrivesOnTheWindowsThreadEvenIfItIsAnError() throws InterruptedException {
        var error = new AssertionError("broken");
        onFx(() ->
                background.start(
                        _ -> {
                            throw error;
                        },
                        heard::add,
                        e -> heard.add(Platform.isFxApplicationThread() ? e : "elsewhere")));
        assertThat(heard.poll(10, SECONDS)).isSameAs(error);
    }

    @Test
    void progressIsReportedAndTheLastIsNotLost() throws InterruptedException {
        onFx(() ->
                background.start(
                        progress -> {
                            for (int step = 0; step <= 1000; step++) {
                                progress.report(step / 1000.0);
                            }
                            return "done";
                        },
                        heard::add,
                        heard::add,
                        heard::add));
        Object last = "nothing";
        for (var next = heard.poll(10, SECONDS); !"done".equals(next); ) {
            assertThat(next).isInstanceOf(Double.class);
            last = requireNonNull(next);
            next = heard.poll(10, SECONDS);
        }
        assertThat(last).isEqualTo(1.0);
    }

    @Test
    void cancelledJobNeverReportsThoughItsResultWasThere() throws InterruptedException {
        var computed = new CountDownLatch(1);
        onFx(() -> {
            var job =
                    background.start(
                            progress -> {
                                progress.report(1);
                                computed.countDown();
                                return "too late";
                            },
                            heard::add,
                            heard::add,
                            heard::add);
            // This thread is held, so that what was computed cannot be delivered yet.
            await(computed);
            job.cancel();
        });
        afterAllReports();
        assertThat(heard).isEmpty();
    }

    @Test
    void workHearsThatItIsCancelled() throws InterruptedException {
        var seen = new CompletableFuture<Boolean>();
        var cancelled = new CountDownLatch(1);
        onFx(() -> {
            var job =
                    background.start(
                            progress -> {
                                await(cancelled);
                                seen.complete(progress.cancelled());
                                throw new IllegalStateException("given up");
                            },
                            heard::add,
                            heard::add);
            job.cancel();
            cancelled.countDown();
        });
        assertThat(seen.orTimeout(10, SECONDS).join()).isTrue();
        afterAllReports();
        assertThat(heard).isEmpty();
        Job.NONE.cancel();
    }

    private static void onFx(Runnable action) throws InterruptedException {
        var ran = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            ran.countDown();
        });
        assertThat(ran.await(10, SECONDS)).isTrue();
    }

    // A job begun after the cancelled one reports: whatever was to come before it has come.
    private void afterAllReports() throws InterruptedException {
        var reported = new CountDownLatch(1);
        onFx(() -> background.start(_ -> 1, _ -> reported.countDown(), heard::add));
        assertThat(reported.await(10, SECONDS)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
