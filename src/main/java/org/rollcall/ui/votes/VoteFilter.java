package org.rollcall.ui.votes;

import java.util.Comparator;
import java.util.Set;
import org.rollcall.ui.kit.Find;
import org.rollcall.vote.Body;

/// Which votes the list shows, and in which order. The same filter shows the same list again.
///
/// @param query words that must all be found
/// @param bodies the bodies to show; empty for all
/// @param fromYear the first year
/// @param untilYear the last year
/// @param outcomes the codes of the outcomes to show; empty for all
/// @param margin the most votes by which it was decided; [Integer#MAX_VALUE] for any
/// @param order how the list is sorted
record VoteFilter(
        String query,
        Set<Body> bodies,
        int fromYear,
        int untilYear,
        Set<String> outcomes,
        int margin,
        Order order) {

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
                        Comparator.<VoteEntry>comparingInt(VoteFilter::distance)
                                .thenComparing(byDate.reversed());
                case SYMBOL -> Comparator.comparing(entry -> entry.heading().symbol());
            };
        }
    }

    static final VoteFilter ALL =
            new VoteFilter(
                    "",
                    Set.of(),
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    Set.of(),
                    Integer.MAX_VALUE,
                    Order.NEWEST);

    VoteFilter {
        bodies = Set.copyOf(bodies);
        outcomes = Set.copyOf(outcomes);
    }

    boolean shows(VoteEntry entry) {
        int year = entry.heading().date().getYear();
        return (bodies.isEmpty() || bodies.contains(entry.heading().body()))
                && year >= fromYear
                && year <= untilYear
                && (outcomes.isEmpty() || outcomes.contains(entry.decision().outcome().code()))
                && (margin == Integer.MAX_VALUE || distance(entry) <= margin)
                && Find.matches(query, entry.searched());
    }

    // How far the votes in favour were from the number that decides: 0 above or 1 below is closest.
    private static int distance(VoteEntry entry) {
        var margin = entry.decision().margin();
        if (margin.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int spare = margin.getAsInt();
        return spare >= 0 ? spare + 1 : -spare;
    }

    VoteFilter withQuery(String newQuery) {
        return new VoteFilter(newQuery, bodies, fromYear, untilYear, outcomes, margin, order);
    }

    VoteFilter withBodies(Set<Body> newBodies) {
        return new VoteFilter(query, newBodies, fromYear, untilYear, outcomes, margin, order);
    }

    VoteFilter withYears(int from, int until) {
        return new VoteFilter(query, bodies, from, until, outcomes, margin, order);
    }

    VoteFilter withOutcomes(Set<String> newOutcomes) {
        return new VoteFilter(query, bodies, fromYear, untilYear, newOutcomes, margin, order);
    }

    VoteFilter withMargin(int newMargin) {
        return new VoteFilter(query, bodies, fromYear, untilYear, outcomes, newMargin, order);
    }

    VoteFilter withOrder(Order newOrder) {
        return new VoteFilter(query, bodies, fromYear, untilYear, outcomes, margin, newOrder);
    }
}
