package org.rollcall.vote;

import java.time.LocalDate;

/// Days from one date to another.
///
/// @param from the first day; [LocalDate#MIN] for "always"
/// @param until the first day that is no longer part; [LocalDate#MAX] for "still"
public record Span(LocalDate from, LocalDate until) {

    /// Every day.
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    /// @throws IllegalArgumentException if `until` is not after `from`
    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a span ends after it begins: " + from + " to " + until);
        }
    }

    /// Whether `day` is one of these days.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
