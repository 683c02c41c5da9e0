package org.rollcall.library;

/// Something that the person ought to know about the data, but that stops nothing.
///
/// @param kind what happened
/// @param text a sentence or two that say it
public record Notice(Kind kind, String text) {

    /// What can happen.
    public enum Kind {
        /// The record was damaged, and was built anew.
        RECORD_REBUILT("record-rebuilt"),
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
}
