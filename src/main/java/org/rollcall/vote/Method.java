package org.rollcall.vote;

import java.util.Arrays;
import java.util.Optional;

/// How a body came to its decision, and so what the record can know of it.
public enum Method {
    /// By a recorded vote or a roll call: who did what is on record.
    RECORDED("recorded"),
    /// By a vote of which only the totals are on record.
    TOTALS("totals"),
    /// Without a vote, by consensus or acclamation: there is nothing to count, not even 0.
    WITHOUT_VOTE("without-vote");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /// The word that files, the command line and the store use.
    public String code() {
        return code;
    }

    /// The method that `code` names, if it names one.
    public static Optional<Method> ofCode(String code) {
        return Arrays.stream(values()).filter(method -> method.code.equals(code)).findFirst();
    }
}
