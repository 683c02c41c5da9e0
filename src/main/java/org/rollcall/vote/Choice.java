package org.rollcall.vote;

import java.util.Arrays;
import java.util.Optional;

/// What a member entitled to vote did.
public enum Choice {
    /// In favour.
    YES("yes", "+"),
    /// Against.
    NO("no", "−"),
    /// Abstaining: present, but neither in favour nor against.
    ABSTAINING("abstaining", "○"),
    /// Not voting: absent or not taking part. Presence is not recorded.
    NOT_VOTING("not-voting", "·");

    private final String code;
    private final String sign;

    Choice(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /// The word that files, the command line and the store use.
    public String code() {
        return code;
    }

    /// The sign that goes with the colour, so that nobody needs the colour.
    public String sign() {
        return sign;
    }

    /// The choice that `code` names, if it names one.
    public static Optional<Choice> ofCode(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code.equals(code)).findFirst();
    }
}
