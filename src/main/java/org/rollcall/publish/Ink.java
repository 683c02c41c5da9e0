package org.rollcall.publish;

import org.rollcall.tally.Outcome;
import org.rollcall.vote.Choice;

/// What a part of a picture is painted in; [Palette] and the stylesheet say which colour that is.
public enum Ink {
    /// Ordinary text.
    TEXT,
    /// Text that matters less.
    MUTED,
    /// A thin line.
    LINE,
    /// The edge of what is too pale to be seen without one.
    EDGE,
    /// The outcome of a motion that carried.
    CARRIED,
    /// The outcome of a motion that did not.
    FAILED,
    /// An outcome that is not known.
    UNKNOWN,
    /// The mark of what did not happen.
    HYPOTHETICAL,
    /// Members in favour.
    YES,
    /// Members against.
    NO,
    /// Members abstaining.
    ABSTAINING,
    /// Members not voting.
    NOT_VOTING;

    /// That of an outcome written large.
    static Ink of(Outcome outcome) {
        if (outcome instanceof Outcome.Unknown) {
            return UNKNOWN;
        }
        return outcome.carried() ? CARRIED : FAILED;
    }

    /// That of a part of a bar.
    static Ink of(Choice choice) {
        return switch (choice) {
            case YES -> YES;
            case NO -> NO;
            case ABSTAINING -> ABSTAINING;
            case NOT_VOTING -> NOT_VOTING;
        };
    }
}
