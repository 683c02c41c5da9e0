package org.rollcall.ui.votes;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// What all votes have of one property, in numbers, so that ten thousand are compared at once.
final class FacetValues {

    private final List<String> names;
    // For each vote, the places of its values among the names.
    private final int[][] all;

    private FacetValues(List<String> names, int[][] all) {
        this.names = names;
        this.all = all;
    }

    /// The values, in order.
    List<String> names() {
        return names;
    }

    /// Whether the vote at the place `at` has one of the values at the places `chosen`.
    boolean any(int at, BitSet chosen) {
        for (int value : all[at]) {
            if (chosen.get(value)) {
                return true;
            }
        }
        return false;
    }

    /// Adds the values of the vote at the place `at` to `counts`.
    void count(int at, int[] counts) {
        for (int value : all[at]) {
            counts[value]++;
        }
    }

    static FacetValues of(Facet facet, List<VoteEntry> entries) {
        var names =
                entries.stream()
                        .flatMap(entry -> facet.of(entry).stream())
                        .distinct()
                        .sorted()
                        .toList();
        var numbers = new HashMap<String, Integer>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        var all = new int[entries.size()][];
        for (int at = 0; at < all.length; at++) {
            all[at] =
                    facet.of(entries.get(at)).stream()
                            .mapToInt(name -> numbers.getOrDefault(name, 0))
                            .toArray();
        }
        return new FacetValues(names, all);
    }

    /// The places of `values`; one that no vote has is left out.
    BitSet places(Collection<String> values) {
        var bits = new BitSet();
        IntStream.range(0, names.size())
                .filter(place -> values.contains(names.get(place)))
                .forEach(bits::set);
        return bits;
    }
}
