package org.rollcall.library;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Symbol;

/// Finds votes by what a person typed for their symbol.
///
/// The first of these that finds anything counts: the symbol itself, the whole of which it is a
/// part, the symbol of its draft.
final class SymbolFinder {

    private final List<Heading> headings;

    SymbolFinder(List<Heading> headings) {
        this.headings = headings;
    }

    /// The votes that `typed` names, in the order of the headings; none, if it names none.
    List<Heading> find(String typed) {
        var exact = having(heading -> Symbol.names(typed, heading.symbol()));
        if (!exact.isEmpty()) {
            return exact;
        }
        var parts = having(heading -> Symbol.namesPart(typed, heading.symbol()));
        return parts.isEmpty() ? having(heading -> Symbol.names(typed, heading.draft())) : parts;
    }

    /// The symbol that differs from `typed` in the fewest letters, if it differs in few; of several
    /// the one that begins like it for longest.
    Optional<String> nearest(String typed) {
        var asked = Symbol.shortKey(typed);
        int few = Math.max(1, asked.length() / 3);
        return headings.stream()
                .map(heading -> near(heading, asked, Symbol.shortKey(heading.symbol())))
                .filter(near -> near.distance <= few)
                .min(comparingInt(Near::distance).thenComparingInt(near -> -near.alike))
                .map(near -> near.heading.symbol());
    }

    private List<Heading> having(Predicate<Heading> what) {
        return headings.stream().filter(what).toList();
    }

    // Levenshtein's distance, row by row.
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] =
                        Math.min(
                                above[column - 1] + changed,
                                1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }

    private static Near near(Heading heading, String asked, String symbol) {
        int alike = 0;
        while (alike < Math.min(asked.length(), symbol.length())
                && asked.charAt(alike) == symbol.charAt(alike)) {
            alike++;
        }
        return new Near(heading, distance(asked, symbol), alike);
    }

    private record Near(Heading heading, int distance, int alike) {}
}
