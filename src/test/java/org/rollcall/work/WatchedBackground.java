package org.rollcall.work;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Knows whether work is under way, so that a test can wait until there is none.
public final class WatchedBackground implements Background {

    private final Background background;
    private final Set<Object> underWay = ConcurrentHashMap.newKeySet();

    /// Watches what `background` does.
    public WatchedBackground(Background background) {
        this.background = background;
    }

    /// Whether nothing is under way.
    public boolean rests() {
        return underWay.isEmpty();
    }

    @Override
    public <T> Job start(
            Work<T> work,
            DoubleConsumer progressed,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        var mark = new Object();
        underWay.add(mark);
        var job =
                background.start(
                        work,
                        progressed,
                        result -> {
                            done.accept(result);
                            underWay.remove(mark);
                        },
                        reason -> {
                            failed.accept(reason);
                            underWay.remove(mark);
                        });
        return () -> {
            job.cancel();
            underWay.remove(mark);
        };
    }
}
