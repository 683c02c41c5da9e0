package org.rollcall.ui.countries;

import java.util.Optional;
import org.rollcall.vote.Choice;

/// Which votes of a table are shown, and in which order.
///
/// @param words what is typed to find some of them; empty for all
/// @param choice what the member did; empty for whatever it did
/// @param sorted the column by which they are sorted and which way, such as `day:down`; empty for
///   the newest first
record Sifted(String words, Optional<Choice> choice, String sorted) {

    /// All, the newest first.
    static final Sifted ALL = new Sifted("", Optional.empty(), "");
}
