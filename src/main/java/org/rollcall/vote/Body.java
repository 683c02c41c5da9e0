package org.rollcall.vote;

import java.util.Arrays;
import java.util.Optional;

/// A body of the United Nations that votes.
public enum Body {
    /// The General Assembly in plenary meeting.
    GENERAL_ASSEMBLY("GA"),
    /// A Main Committee of the General Assembly.
    ASSEMBLY_COMMITTEE("GA-committee"),
    /// An emergency special session of the General Assembly, under resolution 377 A (V).
    EMERGENCY_SESSION("GA-emergency"),
    /// The Security Council.
    SECURITY_COUNCIL("SC"),
    /// The Human Rights Council.
    HUMAN_RIGHTS_COUNCIL("HRC"),
    /// The Economic and Social Council.
    ECONOMIC_AND_SOCIAL_COUNCIL("ECOSOC");

    private final String code;

    Body(String code) {
        this.code = code;
    }

    /// The word that files, the command line and the store use.
    public String code() {
        return code;
    }

    /// Whether all members of the United Nations sit in it.
    public boolean isPlenary() {
        return this == GENERAL_ASSEMBLY || this == ASSEMBLY_COMMITTEE || this == EMERGENCY_SESSION;
    }

    /// The body that `code` names, if it names one.
    public static Optional<Body> ofCode(String code) {
        return Arrays.stream(values()).filter(body -> body.code.equals(code)).findFirst();
    }
}
