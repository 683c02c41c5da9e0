package org.rollcall.ui.countries;

import org.rollcall.analysis.VoteSpan;
import org.rollcall.vote.Body;

/// To which votes a page of Countries is narrowed.
///
/// @param bodies whose votes
/// @param session a session, such as `74` or `ES-11`, or empty for all; where one is named, the
///   years are open
/// @param from the first year, or [#OPEN]
/// @param to the last year, included, or [#OPEN]
/// @param topic words that a topic has under which a vote is filed, or empty
record Narrowed(Bodies bodies, String session, int from, int to, String topic) {

    // The Assembly's first year, and one that it has not reached.
    private static final int FIRST = 1946;
    private static final int LAST = 9999;

    /// No first or last year.
    static final int OPEN = 0;

    /// All votes of the Assembly.
    static final Narrowed ASSEMBLY = new Narrowed(Bodies.ASSEMBLY, "", OPEN, OPEN, "");

    /// Whose votes count.
    enum Bodies {
        /// The General Assembly's, emergency special sessions included.
        ASSEMBLY,
        /// The Security Council's.
        COUNCIL,
        /// All there are.
        ALL;

        boolean has(Body body) {
            return switch (this) {
                case ASSEMBLY -> body.isPlenary();
                case COUNCIL -> body == Body.SECURITY_COUNCIL;
                case ALL -> true;
            };
        }
    }

    boolean hasYear(int year) {
        return (from == OPEN || from <= year) && (to == OPEN || year <= to);
    }

    Narrowed of(Bodies other) {
        return new Narrowed(other, session, from, to, topic);
    }

    /// Those of one session instead of some years; of all where `name` is empty.
    Narrowed in(String name) {
        return name.isEmpty()
                ? new Narrowed(bodies, "", from, to, topic)
                : new Narrowed(bodies, name, OPEN, OPEN, topic);
    }

    /// Those of some years instead of a session.
    Narrowed during(int first, int last) {
        boolean any = first != OPEN || last != OPEN;
        return new Narrowed(bodies, any ? "" : session, first, last, topic);
    }

    /// The years or the session.
    VoteSpan span() {
        if (!session.isEmpty()) {
            return new VoteSpan.Session(session);
        }
        return from == OPEN && to == OPEN
                ? new VoteSpan.Whole()
                : new VoteSpan.Years(Math.max(FIRST, from), to == OPEN ? LAST : to);
    }

    Narrowed on(String other) {
        return new Narrowed(bodies, session, from, to, other);
    }
}
