package org.rollcall.ui.votes;

import java.util.Collection;
import java.util.List;
import org.rollcall.vote.Source;

/// A property of votes by which the list can be narrowed to some of its values. A vote is shown if
/// it has one of those that are chosen.
enum Facet {
    /// The body that voted, by its code.
    BODY("body"),
    /// The session; empty where none is known.
    SESSION("session"),
    /// What publishers file it under.
    SUBJECT("subject"),
    /// The outcome, by its code.
    OUTCOME("outcome"),
    /// How the decision was taken, by its code.
    METHOD("method"),
    /// Who tells of it, by code.
    SOURCE("source");

    private final String code;

    Facet(String code) {
        this.code = code;
    }

    /// The word by which saved filters and texts name it.
    String code() {
        return code;
    }

    /// The values that `entry` has.
    Collection<String> of(VoteEntry entry) {
        return switch (this) {
            case BODY -> List.of(entry.heading().body().code());
            case SESSION -> List.of(entry.heading().session());
            case SUBJECT -> entry.heading().topic().subjects();
            case OUTCOME -> List.of(entry.outcome().code());
            case METHOD -> List.of(entry.heading().method().code());
            case SOURCE -> entry.summary().sources().stream().map(Source::code).toList();
        };
    }
}
