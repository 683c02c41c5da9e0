package org.rollcall.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.rollcall.ui.kit.Fonts;

/// JavaFX without a screen, for pictures. It starts once in a process and then stays.
final class HeadlessFx {

    private HeadlessFx() {}

    private sealed interface Result<T> {
        record Done<T>(T value) implements Result<T> {}

        record Failed<T>(Throwable why) implements Result<T> {}
    }

    /// Makes JavaFX draw into memory only. It has no effect once JavaFX has started.
    static void choose() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// What `work` comes to on JavaFX's own thread.
    static <T> T call(Callable<T> work) throws Exception {
        choose();
        FontRescue.run();
        var done = new CountDownLatch(1);
        var result = new AtomicReference<Result<T>>();
        Platform.startup(() -> {
            result.set(outcome(work));
            done.countDown();
        });
        done.await();
        return switch (result.get()) {
            case Result.Done<T>(T value) -> value;
            case Result.Failed<T>(Throwable why) ->
                    throw new IllegalStateException(String.valueOf(why.getMessage()), why);
        };
    }

    private static <T> Result<T> outcome(Callable<T> work) {
        try {
            Fonts.load();
            return new Result.Done<>(work.call());
        } catch (Exception | LinkageError e) {
            return new Result.Failed<>(e);
        }
    }
}
