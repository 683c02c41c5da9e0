package org.rollcall.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;

/// Runs each work on a virtual thread of its own and reports on the JavaFX application thread.
public final class FxBackground implements Background {

    @Override
    public <T> Job start(
            Work<T> work,
            DoubleConsumer progressed,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        var running = new Running(progressed);
        Thread.ofVirtual().name("background").start(() -> run(work, running, done, failed));
        return running;
    }

    // Whatever goes wrong is reported: an Error that nobody hears of leaves a window that waits.
    private static <T> void run(
            Work<T> work,
            Running running,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        try {
            var result = work.run(running);
            running.deliver(() -> done.accept(result));
        } catch (Throwable e) {
            running.deliver(() -> failed.accept(e));
        }
    }

    /// One work under way. It is not interrupted when it is cancelled: an interrupt would close the
    /// files that it has open under others who share them.
    private static final class Running implements Job, Progress {

        private final DoubleConsumer progressed;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicReference<Double> latest = new AtomicReference<>(UNKNOWN);
        private final AtomicBoolean underWay = new AtomicBoolean();

        Running(DoubleConsumer progressed) {
            this.progressed = progressed;
        }

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        // However often work reports, at most one report waits for the window's thread.
        @Override
        public void report(double fraction) {
            latest.set(fraction);
            if (underWay.compareAndSet(false, true)) {
                deliver(() -> {
                    underWay.set(false);
                    progressed.accept(latest.get());
                });
            }
        }

        // Looked at last, on the thread on which cancel() is called: so nothing comes after it.
        void deliver(Runnable report) {
            Platform.runLater(() -> {
                if (!cancelled.get()) {
                    report.run();
                }
            });
        }
    }
}
