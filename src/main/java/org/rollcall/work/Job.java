package org.rollcall.work;

/// Work that was started.
@FunctionalInterface
public interface Job {

    /// No work: cancelling it does nothing.
    Job NONE = () -> {};

    /// Gives the work up. This is final: a cancelled job never reports anything, not even a result
    /// that it already has.
    void cancel();
}
