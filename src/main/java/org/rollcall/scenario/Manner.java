package org.rollcall.scenario;

import java.util.Arrays;
import java.util.Optional;

/// How members vote.
public enum Manner {
    /// All at once, each member's vote recorded.
    RECORDED("recorded"),
    /// One after the other, from a member drawn by lot: Assembly, rule 87.
    ROLL_CALL("roll-call"),
    /// By show of hands, of which only the numbers are kept.
    SHOW_OF_HANDS("show-of-hands"),
    /// By secret ballot, of which only the numbers are known.
    SECRET_BALLOT("secret-ballot");

    private final String code;

    Manner(String code) {
        this.code = code;
    }

    /// The word that files and the store use.
    public String code() {
        return code;
    }

    /// Whether it is kept who voted how.
    public boolean byName() {
        return this == RECORDED || this == ROLL_CALL;
    }

    /// The manner that `code` names, if it names one.
    public static Optional<Manner> ofCode(String code) {
        return Arrays.stream(values()).filter(manner -> manner.code.equals(code)).findFirst();
    }
}
