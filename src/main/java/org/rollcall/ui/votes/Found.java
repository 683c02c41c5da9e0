package org.rollcall.ui.votes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a filter shows, and what its choices would.
///
/// @param filter the filter
/// @param shown the votes that it shows, in order
/// @param counts for each value of each property, how many votes of those that all else lets
///   through have it; a value that none has is 0
/// @param margins for each margin, how many votes it would show
record Found(
        VoteFilter filter,
        List<VoteEntry> shown,
        Map<Facet, SequencedMap<String, Integer>> counts,
        Map<Integer, Integer> margins) {

    /// Nothing was looked for yet.
    static final Found NOTHING =
            new Found(VoteFilter.ALL, List.of(), new EnumMap<>(Facet.class), Map.of());

    /// How many votes there would be with `value` of `facet`.
    int count(Facet facet, String value) {
        var counted = counts.get(facet);
        return counted == null ? 0 : counted.getOrDefault(value, 0);
    }
}
