package org.rollcall.ui.votes;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.feed.WindowView;

/// Filters as views carry them.
public final class ViewFilters {

    private ViewFilters() {}

    /// The filter that a view carries; none where one of its values means nothing here.
    public static Optional<VoteFilter> read(WindowView.Filter filter) {
        var lines = new StringJoiner("\n");
        lines.add(FilterText.FIRST);
        if (!filter.query().isBlank()) {
            lines.add("query=" + filter.query());
        }
        filter.chosen()
                .forEach((property, values) ->
                        values.forEach(value -> lines.add(property + "=" + value)));
        filter.from().ifPresent(year -> lines.add("from=" + year));
        filter.until().ifPresent(year -> lines.add("until=" + year));
        filter.margin().ifPresent(votes -> lines.add("margin=" + votes));
        filter.members()
                .forEach(voted ->
                        lines.add(
                                "member="
                                        + voted.member()
                                        + " "
                                        + voted.choice().code()
                                        + (voted.alone() ? " alone" : "")));
        lines.add("order=" + filter.order().toUpperCase(Locale.ROOT));
        return FilterText.read(lines.toString());
    }

    /// `filter` as a view carries it.
    public static WindowView.Filter write(VoteFilter filter) {
        var chosen = new TreeMap<String, SortedSet<String>>();
        filter.chosen().forEach((facet, values) -> chosen.put(facet.code(), new TreeSet<>(values)));
        return new WindowView.Filter(
                filter.query().strip().replaceAll("\\p{Cntrl}+", " "),
                chosen,
                number(filter.fromYear(), VoteFilter.ALL.fromYear()),
                number(filter.untilYear(), VoteFilter.ALL.untilYear()),
                number(filter.margin(), VoteFilter.ANY_MARGIN),
                filter.members().stream()
                        .map(voted ->
                                new WindowView.Voted(voted.member(), voted.choice(), voted.alone()))
                        .toList(),
                filter.order().name().toLowerCase(Locale.ROOT));
    }

    private static OptionalInt number(int value, int any) {
        return value == any ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
