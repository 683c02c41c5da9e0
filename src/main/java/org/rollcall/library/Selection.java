package org.rollcall.library;

import java.util.Set;

/// Which votes of a record are exported.
///
/// @param symbols their symbols
/// @param filter by which filter they were found, for a reader
public record Selection(Set<String> symbols, String filter) {
    public Selection {
        symbols = Set.copyOf(symbols);
    }
}
