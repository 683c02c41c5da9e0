package org.rollcall.library;

import java.util.List;
import java.util.Optional;

/// Something that the person ought to know about the data, but that stops nothing.
///
/// @param kind what happened
/// @param text a sentence or two that say it
public record Notice(Kind kind, String text) {

    /// What can happen.
    public enum Kind {
        /// The record was damaged, and was built anew; nothing is missing from it.
        RECORD_REBUILT("record-rebuilt"),
        /// The record was damaged, and was built anew without what had been imported.
        IMPORTS_LOST("imports-lost"),
        /// The file of scenarios was damaged and was put aside.
        SCENARIOS_SET_ASIDE("scenarios-set-aside"),
        /// The folder cannot be written.
        READ_ONLY("read-only");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    static Notice of(Kind kind, Object... values) {
        return new Notice(kind, Texts.say("notice." + kind.key, values));
    }

    /// That the record was damaged.
    ///
    /// @param imported the names of the files that were imported into it, if they can be told
    static Notice ofDamage(Optional<List<String>> imported) {
        var names = imported.orElse(List.of()).stream().distinct().toList();
        if (imported.isPresent() && names.isEmpty()) {
            return of(Kind.RECORD_REBUILT);
        }
        return of(Kind.IMPORTS_LOST, names.size(), String.join(", ", names));
    }
}
