package org.rollcall.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Holds work back until a test says that it runs, and then runs it on the test's thread.
public final class HeldBackground implements Background {

    private final Deque<Held<?>> held = new ArrayDeque<>();

    @Override
    public <T> Job start(
            Work<T> work,
            DoubleConsumer progressed,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        var job = new Held<T>(work, progressed, done, failed);
        held.add(job);
        return job;
    }

    /// How many jobs wait that are not cancelled.
    public int waiting() {
        return (int) held.stream().filter(job -> !job.cancelled()).count();
    }

    /// Runs the job that has waited longest; a cancelled one is passed over.
    ///
    /// @throws IllegalStateException if none waits
    public void runNext() {
        held.removeIf(Held::cancelled);
        var next = held.poll();
        if (next == null) {
            throw new IllegalStateException("no work waits");
        }
        next.run();
    }

    /// Runs all jobs that wait, also those that come up meanwhile.
    public void runAll() {
        while (waiting() > 0) {
            runNext();
        }
    }

    private static final class Held<T> implements Job, Progress {

        private final Work<T> work;
        private final DoubleConsumer progressed;
        private final Consumer<? super T> done;
        private final Consumer<? super Throwable> failed;
        private boolean cancelled;

        Held(
                Work<T> work,
                DoubleConsumer progressed,
                Consumer<? super T> done,
                Consumer<? super Throwable> failed) {
            this.work = work;
            this.progressed = progressed;
            this.done = done;
            this.failed = failed;
        }

        void run() {
            T result;
            try {
                result = work.run(this);
            } catch (Exception e) {
                if (!cancelled) {
                    failed.accept(e);
                }
                return;
            }
            if (!cancelled) {
                done.accept(result);
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void report(double fraction) {
            if (!cancelled) {
                progressed.accept(fraction);
            }
        }
    }
}
