package org.rollcall.publish;

import java.util.Arrays;
import java.util.Optional;

/// What a picture of a vote shows.
public enum PictureKind {
    /// All names with their lamps, as in the hall.
    BOARD("board"),
    /// The outcome with its reason, the totals and the smallest side by name.
    VERDICT("verdict"),
    /// A row for each member: name, vote, regional group.
    TABLE("table"),
    /// The states of the world, painted with their votes.
    MAP("map"),
    /// A comparison or a member: the sentence, bars, who moved.
    STORY("story");

    private final String code;

    PictureKind(String code) {
        this.code = code;
    }

    /// The word that the command line and the person's settings use.
    public String code() {
        return code;
    }

    /// Whether it needs to be known who voted how.
    public boolean needsNames() {
        return this != VERDICT;
    }

    /// Whether it shows one vote.
    public boolean isOfVote() {
        return this != STORY;
    }

    /// The kind that `code` names, if it names one.
    public static Optional<PictureKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
