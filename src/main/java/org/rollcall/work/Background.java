package org.rollcall.work;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Runs work that takes a while, so that the window does not wait for it.
///
/// Called on the JavaFX application thread only, and reports there.
public interface Background {

    /// Starts `work`, then calls `done` or `failed` once; neither, if the job is cancelled before
    /// that. Until then `progressed` hears how far the work is, not necessarily of every step.
    <T> Job start(
            Work<T> work,
            DoubleConsumer progressed,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed);

    /// Starts `work` whose progress nobody follows.
    default <T> Job start(
            Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return start(work, _ -> {}, done, failed);
    }
}
