package org.rollcall.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.rollcall.work.Background;

/// Does things off the window's thread one after another, in the order in which they were asked
/// for.
public final class InOrder {

    private final Background background;
    private final Consumer<? super Throwable> complain;
    private final Deque<Once> waiting = new ArrayDeque<>();
    private Optional<Once> underWay = Optional.empty();

    /// Something that is done once, whoever comes first: the background or [#flush].
    private static final class Once {

        private final Runnable work;
        private final Runnable done;
        private boolean begun;

        Once(Runnable work, Runnable done) {
            this.work = work;
            this.done = done;
        }

        synchronized boolean run() {
            if (begun) {
                return false;
            }
            begun = true;
            work.run();
            return true;
        }
    }

    /// Does things in `background`.
    ///
    /// @param complain hears what went wrong
    public InOrder(Background background, Consumer<? super Throwable> complain) {
        this.background = background;
        this.complain = complain;
    }

    /// Does `work`.
    public void add(Runnable work) {
        add(work, () -> {});
    }

    /// Does `work`, then calls `done` on the window's thread if it went well.
    public void add(Runnable work, Runnable done) {
        waiting.add(new Once(work, done));
        next();
    }

    /// Does here and now all that is not done yet, before the program ends.
    public void flush() {
        underWay.ifPresent(this::run);
        while (!waiting.isEmpty()) {
            run(waiting.removeFirst());
        }
    }

    private void run(Once once) {
        try {
            once.run();
            once.done.run();
        } catch (RuntimeException e) {
            complain.accept(e);
        }
    }

    private void next() {
        if (underWay.isPresent() || waiting.isEmpty()) {
            return;
        }
        var once = waiting.removeFirst();
        underWay = Optional.of(once);
        background.start(
                _ -> once.run(),
                _ -> {
                    once.done.run();
                    done();
                },
                reason -> {
                    complain.accept(reason);
                    done();
                });
    }

    private void done() {
        underWay = Optional.empty();
        next();
    }
}
