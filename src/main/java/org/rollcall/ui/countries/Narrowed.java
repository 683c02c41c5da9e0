package org.rollcall.ui.countries;

import org.rollcall.vote.Body;

/// To which votes a page of Countries is narrowed.
///
/// @param bodies whose votes
/// @param from the first year, or [#OPEN]
/// @param to the last year, included, or [#OPEN]
/// @param topic words that a topic has under which a vote is filed, or empty
record Narrowed(Bodies bodies, int from, int to, String topic) {

    /// No first or last year.
    static final int OPEN = 0;

    /// All votes of the Assembly.
    static final Narrowed ASSEMBLY = new Narrowed(Bodies.ASSEMBLY, OPEN, OPEN, "");

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
        return new Narrowed(other, from, to, topic);
    }

    Narrowed during(int first, int last) {
        return new Narrowed(bodies, first, last, topic);
    }

    Narrowed on(String other) {
        return new Narrowed(bodies, from, to, other);
    }
}
