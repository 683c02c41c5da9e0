package org.rollcall.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of one state: its names, and when it was a member of what.
///
/// @param code its code in the record
/// @param names its English short names; every day of its membership has one
/// @param member the days on which it was a member of the United Nations
/// @param barred days on which, though a member, its vote was not accepted in the Assembly, and why
/// @param council the days on which it sat in the Security Council; `true` for a permanent seat
/// @param regions its regional group
/// @param aliases other names by which people look for it
/// @param notes what a reader must know of its seat
public record State(
        MemberCode code,
        List<Dated<Name>> names,
        List<Span> member,
        List<Dated<String>> barred,
        List<Dated<Boolean>> council,
        List<Dated<Region>> regions,
        List<String> aliases,
        List<Dated<String>> notes) {

    /// A name in full and in the form that fits a lamp on the board.
    ///
    /// @param full the English short name, as the United Nations writes it
    /// @param board at most [#BOARD_LENGTH] letters
    public record Name(String full, String board) {

        /// The longest name that the board shows.
        public static final int BOARD_LENGTH = 18;

        /// @throws IllegalArgumentException if `board` is longer than a lamp is wide
        public Name {
            if (board.length() > BOARD_LENGTH) {
                throw new IllegalArgumentException("too long for the board: '" + board + "'");
            }
        }
    }

    public State {
        names = List.copyOf(names);
        member = List.copyOf(member);
        barred = List.copyOf(barred);
        council = List.copyOf(council);
        regions = List.copyOf(regions);
        aliases = List.copyOf(aliases);
        notes = List.copyOf(notes);
    }

    /// Its name on `day`; the nearest known one where it was no member then.
    public Name nameOn(LocalDate day) {
        return Dated.on(day, names).orElseGet(() -> nearestName(day));
    }

    /// Its regional group on `day`.
    public Region regionOn(LocalDate day) {
        return Dated.on(day, regions).orElse(Region.NONE);
    }

    /// Whether it was a member of the United Nations on `day`.
    public boolean isMemberOn(LocalDate day) {
        return member.stream().anyMatch(span -> span.contains(day));
    }

    /// Why its vote was not accepted in the Assembly on `day`, if it was not.
    public Optional<String> barredOn(LocalDate day) {
        return Dated.on(day, barred);
    }

    /// What a reader must know of its seat on `day`, if anything.
    public Optional<String> noteOn(LocalDate day) {
        return Dated.on(day, notes);
    }

    private Name nearestName(LocalDate day) {
        var first = names.getFirst();
        return day.isBefore(first.span().from()) ? first.value() : names.getLast().value();
    }
}
