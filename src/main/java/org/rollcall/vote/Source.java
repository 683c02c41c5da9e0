package org.rollcall.vote;

import java.util.Arrays;
import java.util.Optional;

/// Who says how a vote went. Where several do, the earlier one here is shown first.
public enum Source {
    /// The UN Digital Library's file of Assembly votes.
    LIBRARY_ASSEMBLY("undl-assembly"),
    /// The UN Digital Library's file of Security Council votes.
    LIBRARY_COUNCIL("undl-council"),
    /// The person, from a meeting record or a press release.
    HAND("hand"),
    /// The votes that ship with the program.
    BUILT_IN("built-in"),
    /// Voeten's roll calls in the tables of `unvotes`.
    VOETEN("unvotes");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    /// The word that files, the command line and the store use.
    public String code() {
        return code;
    }

    /// Whether its votes come from files that a person imports, and can be removed again.
    public boolean isImported() {
        return this == LIBRARY_ASSEMBLY || this == LIBRARY_COUNCIL || this == VOETEN;
    }

    /// The source that `code` names, if it names one.
    public static Optional<Source> ofCode(String code) {
        return Arrays.stream(values()).filter(source -> source.code.equals(code)).findFirst();
    }
}
