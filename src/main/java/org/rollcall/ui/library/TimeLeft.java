package org.rollcall.ui.library;

import java.time.Duration;
import java.util.Optional;

/// Estimates from what is done how long the rest will take.
final class TimeLeft {

    // Before that, a guess would jump about.
    private static final long FIRST = Duration.ofSeconds(1).toNanos();

    private Optional<Long> began = Optional.empty();

    /// How long the rest takes, seen at `nanos`, when `done` of `all` is done; empty where it is
    /// too early to tell.
    Optional<Duration> at(long nanos, long done, long all) {
        if (began.isEmpty()) {
            began = Optional.of(nanos);
        }
        long taken = nanos - began.get();
        if (taken < FIRST || done <= 0 || done > all) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(Math.round((double) taken / done * (all - done))));
    }
}
