package org.rollcall.work;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Does all work at once, for where nobody waits: a picture of the window that no screen shows.
public final class DirectBackground implements Background {

    private static final Progress UNHEEDED =
            new Progress() {
                @Override
                public void report(double fraction) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    @Override
    public <T> Job start(
            Work<T> work,
            DoubleConsumer progressed,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.run(UNHEEDED);
        } catch (Exception e) {
            failed.accept(e);
            return Job.NONE;
        }
        done.accept(result);
        return Job.NONE;
    }
}
