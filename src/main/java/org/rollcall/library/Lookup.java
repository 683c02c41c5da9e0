package org.rollcall.library;

import java.util.List;
import java.util.Optional;
import org.rollcall.vote.Heading;
import org.rollcall.vote.RollCall;

/// What was found for a symbol that somebody typed.
public sealed interface Lookup {

    /// One vote.
    record Found(RollCall vote) implements Lookup {}

    /// More votes than one, such as on the parts of one resolution; the newest first.
    record Several(List<Heading> headings) implements Lookup {

        public Several {
            headings = List.copyOf(headings);
        }
    }

    /// No vote.
    ///
    /// @param nearestSymbol the symbol most like what was typed, if any is much like it
    record Nothing(Optional<String> nearestSymbol) implements Lookup {}
}
