package org.rollcall.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that held during a span of days.
///
/// @param <T> what held
public record Dated<T>(T value, Span span) {

    /// What held on `day`, the first of `all` that did.
    public static <T> Optional<T> on(LocalDate day, List<Dated<T>> all) {
        return all.stream().filter(dated -> dated.span.contains(day)).map(Dated::value).findFirst();
    }
}
