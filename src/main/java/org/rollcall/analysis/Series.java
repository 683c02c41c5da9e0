package org.rollcall.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rollcall.vote.Heading;

/// Votes on the same question in one body, such as those on the embargo against Cuba since 1992.
///
/// Two votes are of one series where their source says so, or where they have the same title or the
/// same item of the agenda. Votes on parts of one resolution on one day are no series.
public final class Series {

    private static final Comparator<Heading> IN_ORDER =
            Comparator.comparing(Heading::date)
                    .thenComparingInt(Heading::order)
                    .thenComparing(Heading::symbol);

    private Series() {}

    /// The votes of `all` that are of one series with `heading`, it among them, the oldest first.
    public static List<Heading> of(Heading heading, Collection<Heading> all) {
        return all.stream()
                .filter(other -> other.equals(heading) || alike(heading, other))
                .sorted(IN_ORDER)
                .toList();
    }

    /// The last vote of the series before the day of `heading`, if there is one.
    public static Optional<Heading> previous(Heading heading, Collection<Heading> all) {
        return all.stream()
                .filter(other -> other.date().isBefore(heading.date()) && alike(heading, other))
                .max(IN_ORDER);
    }

    private static boolean alike(Heading one, Heading other) {
        return one.body().isPlenary() == other.body().isPlenary()
                && (one.body().isPlenary() || one.body() == other.body())
                && (same(one.series(), other.series())
                        || same(plain(one.title()), plain(other.title()))
                        || same(one.topic().agenda(), other.topic().agenda()));
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && one.equals(other);
    }

    // The Digital Library adds what kind of text it is: "… : resolution / adopted by …".
    private static String plain(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        int kind = lower.indexOf(" : resolution");
        return (kind < 0 ? lower : lower.substring(0, kind)).strip();
    }
}
