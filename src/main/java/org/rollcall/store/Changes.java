package org.rollcall.store;

import java.util.List;

/// How a record differs from the one before it: symbols of votes, sorted.
///
/// @param added votes that are new
/// @param changed votes of which something else is told than before
/// @param gone votes that are no longer there
public record Changes(List<String> added, List<String> changed, List<String> gone) {

    /// Nothing differs.
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /// Whether nothing differs.
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
