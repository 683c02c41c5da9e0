package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which votes the list shows, and in which order. The same filter shows the same list again.
///
/// @param query words that must all be found
/// @param chosen the values to show of each property; a property that is not named shows all
/// @param fromYear the first year
/// @param untilYear the last year
/// @param margin the most votes by which it was decided; [#ANY_MARGIN] for any
/// @param members who must have voted how; all must hold
/// @param order how the list is sorted
public record VoteFilter(
        String query,
        Map<Facet, Set<String>> chosen,
        int fromYear,
        int untilYear,
        int margin,
        List<Voted> members,
        Order order) {

    /// The margin of a filter that asks for none.
    static final int ANY_MARGIN = Integer.MAX_VALUE;

    /// How the list is sorted.
    enum Order {
        NEWEST,
        OLDEST,
        CLOSEST,
        SYMBOL;

        Comparator<VoteEntry> comparator() {
            Comparator<VoteEntry> byDate =
                    Comparator.comparing((VoteEntry entry) -> entry.heading().date())
                            .thenComparingInt(entry -> entry.heading().order());
            return switch (this) {
                case NEWEST -> byDate.reversed();
                case OLDEST -> byDate;
                case CLOSEST ->
                        Comparator.comparingInt(VoteEntry::distance)
                                .thenComparing(byDate.reversed());
                case SYMBOL -> Comparator.comparing(entry -> entry.heading().symbol());
            };
        }
    }

    /// All votes, the newest first.
    public static final VoteFilter ALL =
            new VoteFilter(
                    "",
                    Map.of(),
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    ANY_MARGIN,
                    List.of(),
                    Order.NEWEST);

    public VoteFilter {
        var some = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                some.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(some);
        members = List.copyOf(members);
    }

    /// The filter that `text` tells, as [#written] wrote it; none where it is not understood.
    public static Optional<VoteFilter> read(String text) {
        return FilterText.read(text);
    }

    /// This filter as text, which [#read] reads.
    public String written() {
        return FilterText.write(this);
    }

    /// The values of `facet` to show; empty for all.
    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /// Whether all votes are shown, in whichever order.
    boolean isAll() {
        return equals(ALL.withOrder(order));
    }

    /// The same for other words.
    public VoteFilter searching(String newQuery) {
        return new VoteFilter(newQuery, chosen, fromYear, untilYear, margin, members, order);
    }

    VoteFilter with(Facet facet, Collection<String> values) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, Set.copyOf(values));
        return new VoteFilter(query, changed, fromYear, untilYear, margin, members, order);
    }

    /// With or without one value of `facet` among those to show.
    VoteFilter with(Facet facet, String value, boolean shown) {
        var values = new HashSet<>(chosen(facet));
        if (shown) {
            values.add(value);
        } else {
            values.remove(value);
        }
        return with(facet, values);
    }

    VoteFilter withYears(int from, int until) {
        return new VoteFilter(query, chosen, from, until, margin, members, order);
    }

    VoteFilter withMargin(int newMargin) {
        return new VoteFilter(query, chosen, fromYear, untilYear, newMargin, members, order);
    }

    /// With one more condition, or as it is if it has that one.
    VoteFilter with(Voted condition) {
        var more = new ArrayList<>(members);
        if (!more.contains(condition)) {
            more.add(condition);
        }
        return new VoteFilter(query, chosen, fromYear, untilYear, margin, more, order);
    }

    VoteFilter without(Voted condition) {
        var fewer = new ArrayList<>(members);
        fewer.remove(condition);
        return new VoteFilter(query, chosen, fromYear, untilYear, margin, fewer, order);
    }

    VoteFilter withOrder(Order newOrder) {
        return new VoteFilter(query, chosen, fromYear, untilYear, margin, members, newOrder);
    }
}
