package org.rollcall.scenario;

import java.util.Arrays;
import java.util.Optional;

/// The stages of a live vote, in the order of the hall.
public enum Stage {
    /// The names stand on the board, unlit; attendance is taken.
    UNLIT("unlit"),
    /// Voting is open, and nobody has voted yet.
    OPEN("open"),
    /// Votes are coming in.
    COMING_IN("coming-in"),
    /// Those who have not voted are called upon for the last time.
    LAST_CALL("last-call"),
    /// Nothing changes any more but an operator's error.
    LOCKED("locked"),
    /// The result is announced; nothing changes it.
    RESULT("result");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /// The word that files, style classes and the store use.
    public String code() {
        return code;
    }

    /// Whether votes can be cast.
    public boolean isVoting() {
        return this == OPEN || this == COMING_IN || this == LAST_CALL;
    }

    /// Whether the vote is still to be locked.
    public boolean isBeforeLock() {
        return compareTo(LOCKED) < 0;
    }

    /// The stage that `code` names, if it names one.
    public static Optional<Stage> ofCode(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }
}
