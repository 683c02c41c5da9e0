package org.rollcall.vote;

import java.util.Arrays;
import java.util.Optional;

/// What the record itself says of a motion's fate, whatever a rule makes of the votes.
public enum Recorded {
    /// The record says that it was adopted.
    ADOPTED("adopted"),
    /// The record says that it was not adopted.
    NOT_ADOPTED("not-adopted"),
    /// No source says what became of it: it has to be worked out from the votes.
    NOT_STATED("not-stated");

    private final String code;

    Recorded(String code) {
        this.code = code;
    }

    /// The word that files, the command line and the store use.
    public String code() {
        return code;
    }

    /// The fate that `code` names, if it names one.
    public static Optional<Recorded> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
