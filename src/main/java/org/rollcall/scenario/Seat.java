package org.rollcall.scenario;

import java.util.List;
import org.rollcall.vote.Dated;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Span;
import org.rollcall.vote.State;

/// A delegation in the room.
///
/// @param member its code; a delegation that is no state has one that no state ever had
/// @param name its name in full, from 1 to [#LONGEST_NAME] letters
/// @param label its name on the board, at most 18 letters
/// @param observer whether it votes only where the rules let observers vote
public record Seat(MemberCode member, String name, String label, boolean observer) {

    /// The longest name.
    public static final int LONGEST_NAME = 80;

    /// @throws IllegalArgumentException if a name is missing or too long
    public Seat {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 80 letters, not " + name.length());
        }
        if (label.isBlank() || label.length() > State.Name.BOARD_LENGTH) {
            throw new IllegalArgumentException("too long for the board: '" + label + "'");
        }
    }

    /// A delegation whose name on the board is as much of `name` as fits.
    public static Seat of(MemberCode member, String name, boolean observer) {
        int most = State.Name.BOARD_LENGTH;
        var label = name.length() <= most ? name : name.substring(0, most - 1).strip() + "…";
        return new Seat(member, name, label, observer);
    }

    /// It as if it were a state, for whatever writes names; it was never a member of anything.
    State state() {
        return new State(
                member,
                List.of(new Dated<>(new State.Name(name, label), Span.ALWAYS)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
