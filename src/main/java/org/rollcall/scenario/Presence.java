package org.rollcall.scenario;

import java.util.Arrays;
import java.util.Optional;

/// What a delegation answered when attendance was taken.
public enum Presence {
    /// It is not here.
    ABSENT("absent"),
    /// It is here, and may abstain.
    PRESENT("present"),
    /// It is here and may not abstain: a Model UN delegation that is "present and voting". In the
    /// Assembly's rule 86 these words mean something else.
    MUST_VOTE("must-vote");

    private final String code;

    Presence(String code) {
        this.code = code;
    }

    /// The word that files, style classes and the store use.
    public String code() {
        return code;
    }

    /// What `code` names, if it names anything.
    public static Optional<Presence> ofCode(String code) {
        return Arrays.stream(values()).filter(presence -> presence.code.equals(code)).findFirst();
    }
}
