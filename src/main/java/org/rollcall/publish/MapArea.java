package org.rollcall.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rollcall.vote.MemberCode;

/// An area on the map of the world.
///
/// @param key its code in ISO 3166, or a word of our own
/// @param member the state with whose vote it is painted; nothing where it is left blank
/// @param standing how it stands to the United Nations
/// @param outline where it is, on the map
/// @param heart a place well within it, for its sign
public record MapArea(
        String key,
        Optional<MemberCode> member,
        Standing standing,
        Outline outline,
        Outline.Inside heart) {

    /// How an area stands to the United Nations.
    public enum Standing {
        /// The land of a Member State.
        MEMBER,
        /// A place that votes with a Member State.
        PART,
        /// A Non-Self-Governing Territory.
        TERRITORY,
        /// A place that governs itself and is no Member State.
        DEPENDENCY,
        /// An observer, which has no vote.
        OBSERVER,
        /// A place whose status is in dispute.
        DISPUTED;

        static Standing of(String word) {
            return Arrays.stream(values())
                    .filter(standing -> standing.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no standing is " + word));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it is the main land of a Member State.
    public boolean isMainland() {
        return standing == Standing.MEMBER;
    }
}
