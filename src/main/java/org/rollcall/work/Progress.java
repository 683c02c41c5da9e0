package org.rollcall.work;

/// What work says of itself while it runs, and what it is told.
public interface Progress {

    /// The fraction to report where it is not known how far the work is.
    double UNKNOWN = -1;

    /// Says how far the work is.
    ///
    /// @param fraction from 0 to 1, or [#UNKNOWN]
    void report(double fraction);

    /// Whether nobody wants the result any more. Work that takes long asks now and then, and stops.
    boolean cancelled();
}
