package org.rollcall.work;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Two pieces of work hand in hand: one makes things on a thread of its own, the other takes them
/// on the caller's, so that both cores of a small computer are busy. What is under way between them
/// is bounded.
public final class Relay {

    private static final int UNDER_WAY = 64;
    private static final long LOOK_MILLIS = 50;

    private Relay() {}

    /// Makes things and hands them on.
    ///
    /// @param <T> the things
    @FunctionalInterface
    public interface Maker<T> {

        /// Makes all there are. `hand` may block, and throws where nobody takes any more.
        ///
        /// @throws Exception if it cannot be done
        void make(Consumer<? super T> hand) throws Exception;
    }

    /// Nobody takes what is made any more.
    private static final class NobodyTakes extends RuntimeException {
        @java.io.Serial private static final long serialVersionUID = 1L;
    }

    private record Baton<T>(@Nullable T thing, boolean last) {}

    /// Runs `maker` on a thread of its own and `taker` here, until all is taken.
    ///
    /// @throws Exception what the maker threw; what the taker throws ends both
    public static <T> void run(Maker<T> maker, Consumer<? super T> taker) throws Exception {
        BlockingQueue<Baton<T>> track = new ArrayBlockingQueue<>(UNDER_WAY);
        var over = new AtomicBoolean();
        var failed = new AtomicReference<@Nullable Throwable>();
        var running =
                Thread.ofPlatform()
                        .daemon()
                        .name("relay")
                        .start(() -> make(maker, track, over, failed));
        try {
            for (var baton = track.take(); !baton.last; baton = track.take()) {
                if (baton.thing != null) {
                    taker.accept(baton.thing);
                }
            }
        } finally {
            over.set(true);
            running.join();
        }
        switch (failed.get()) {
            case null -> {}
            case Exception e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static <T> void make(
            Maker<T> maker,
            BlockingQueue<Baton<T>> track,
            AtomicBoolean over,
            AtomicReference<@Nullable Throwable> failed) {
        try {
            maker.make(thing -> put(track, new Baton<>(thing, false), over));
        } catch (NobodyTakes _) {
            return;
        } catch (Throwable e) {
            failed.set(e);
        }
        try {
            put(track, new Baton<>(null, true), over);
        } catch (NobodyTakes _) {
            return;
        }
    }

    private static <T> void put(BlockingQueue<Baton<T>> track, Baton<T> baton, AtomicBoolean over) {
        try {
            while (!track.offer(baton, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (over.get()) {
                    throw new NobodyTakes();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NobodyTakes();
        }
    }
}
