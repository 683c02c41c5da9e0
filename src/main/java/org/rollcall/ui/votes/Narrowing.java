package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// One look at all votes: which are shown, and what each choice would show if only its own property
/// were chosen otherwise.
final class Narrowing {

    /// The margins of which it tells how many votes they show.
    static final List<Integer> MARGINS = List.of(VoteFilter.ANY_MARGIN, 1, 5, 10);

    // What hides a vote, where it is no property: nothing, its margin, or more than one thing.
    private static final int NOTHING = -1;
    private static final int MARGIN = -2;
    private static final int SEVERAL = -3;

    private final VoteFilter filter;
    private final List<Counting> countings = new ArrayList<>();
    private final int[] byMargin = new int[MARGINS.size()];

    /// How often each value of a property was met.
    private static final class Counting {

        private final Facet facet;
        private final FacetValues values;
        private final boolean narrowed;
        private final BitSet chosen;
        private final int[] counts;

        Counting(Facet facet, FacetValues values, Set<String> chosen) {
            this.facet = facet;
            this.values = values;
            this.chosen = values.places(chosen);
            narrowed = !chosen.isEmpty();
            counts = new int[values.names().size()];
        }

        boolean hides(int at) {
            return narrowed && !values.any(at, chosen);
        }

        void count(int at) {
            values.count(at, counts);
        }

        SequencedMap<String, Integer> toMap() {
            var map = new LinkedHashMap<String, Integer>();
            for (int value = 0; value < counts.length; value++) {
                map.put(values.names().get(value), counts[value]);
            }
            return map;
        }
    }

    Narrowing(VoteFilter filter, Map<Facet, FacetValues> values) {
        this.filter = filter;
        values.forEach(
                (facet, all) -> countings.add(new Counting(facet, all, filter.chosen(facet))));
    }

    /// Whether the vote at the place `at` is shown, as far as its properties and its margin go.
    boolean lets(int at, VoteEntry entry) {
        int year = entry.heading().date().getYear();
        if (year < filter.fromYear() || year > filter.untilYear()) {
            return false;
        }
        int hidden = hiddenBy(at, entry);
        if (hidden == NOTHING) {
            countings.forEach(counting -> counting.count(at));
        } else if (hidden >= 0) {
            countings.get(hidden).count(at);
        }
        if (hidden == NOTHING || hidden == MARGIN) {
            for (int each = 0; each < byMargin.length; each++) {
                byMargin[each] += near(entry, MARGINS.get(each)) ? 1 : 0;
            }
        }
        return hidden == NOTHING;
    }

    private int hiddenBy(int at, VoteEntry entry) {
        int hidden = near(entry, filter.margin()) ? NOTHING : MARGIN;
        for (int each = 0; each < countings.size(); each++) {
            if (countings.get(each).hides(at)) {
                if (hidden != NOTHING) {
                    return SEVERAL;
                }
                hidden = each;
            }
        }
        return hidden;
    }

    private static boolean near(VoteEntry entry, int margin) {
        return margin == VoteFilter.ANY_MARGIN || entry.distance() <= margin;
    }

    /// For each value of each property, how many votes it would show.
    Map<Facet, SequencedMap<String, Integer>> counts() {
        var all = new EnumMap<Facet, SequencedMap<String, Integer>>(Facet.class);
        countings.forEach(counting -> all.put(counting.facet, counting.toMap()));
        return all;
    }

    /// For each margin, how many votes it would show.
    Map<Integer, Integer> margins() {
        var all = new HashMap<Integer, Integer>();
        for (int each = 0; each < byMargin.length; each++) {
            all.put(MARGINS.get(each), byMargin[each]);
        }
        return all;
    }
}
