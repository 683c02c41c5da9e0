package org.rollcall.ui.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.rollcall.feed.MemberNames;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveSetting;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Seat;
import org.rollcall.vote.Body;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Who sits in the room: the members of a body on a day, or whoever a person names.
final class Room {

    /// How the seats are filled.
    enum Kind {
        /// The members of the General Assembly.
        ASSEMBLY(Body.GENERAL_ASSEMBLY),
        /// The members of the Security Council.
        COUNCIL(Body.SECURITY_COUNCIL),
        /// The delegations that a person names.
        OWN(Body.GENERAL_ASSEMBLY);

        private final Body body;

        Kind(Body body) {
            this.body = body;
        }

        /// The body by whose rules it votes, where it votes by those of the United Nations.
        Body body() {
            return body;
        }
    }

    private final Membership membership;
    private final MemberNames recognised;
    private final Texts texts = Texts.of(Room.class, "present");

    /// Seats and what is wrong with them.
    ///
    /// @param complaints sentences; where there are any, the seats are not to be used
    record Seats(List<Seat> seats, List<String> complaints) {
        Seats {
            seats = List.copyOf(seats);
            complaints = List.copyOf(complaints);
        }
    }

    /// Rooms for members of `membership`.
    Room(Membership membership) {
        this.membership = membership;
        try {
            recognised = new MemberNames(membership);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Who sits there on `day`.
    ///
    /// @param named the delegations' names, one a line, for a room that a person fills
    Seats seats(Kind kind, LocalDate day, String named) {
        return switch (kind) {
            case ASSEMBLY, COUNCIL -> {
                var names = new Names(membership, day);
                var members = membership.votersOn(kind.body(), day);
                var seats = names.sorted(members).stream().map(one -> seat(one, names)).toList();
                yield new Seats(
                        seats,
                        seats.isEmpty() ? List.of(texts.text("room.nobody", day)) : List.of());
            }
            case OWN -> own(day, named);
        };
    }

    private static Seat seat(MemberCode member, Names names) {
        return new Seat(member, names.full(member), names.board(member), false);
    }

    private Seats own(LocalDate day, String named) {
        var found = new ArrayList<Seat>();
        var complaints = new ArrayList<String>();
        var taken = new HashSet<MemberCode>();
        var called = new HashSet<String>();
        int line = 0;
        int own = 0;
        for (var raw : named.lines().toList()) {
            line++;
            var name = raw.strip();
            boolean observer = name.toLowerCase(Locale.ROOT).endsWith("(observer)");
            name = observer ? name.substring(0, name.lastIndexOf('(')).strip() : name;
            if (name.isEmpty() && !observer) {
                continue;
            }
            if (found.size() >= LiveSetting.MOST_SEATS) {
                complaints.add(texts.text("room.too-many", LiveSetting.MOST_SEATS));
                break;
            }
            if (name.isEmpty() || name.length() > Seat.LONGEST_NAME) {
                complaints.add(texts.text("room.name", line, Seat.LONGEST_NAME));
                continue;
            }
            var member = recognised.find(name, day).filter(one -> !taken.contains(one));
            if (!called.add(name.toLowerCase(Locale.ROOT))) {
                complaints.add(texts.text("room.twice", line, name));
                continue;
            }
            var code = member.isPresent() ? member.get() : OwnMember.code(own++);
            taken.add(code);
            found.add(seat(code, name, observer, member.isPresent(), day));
        }
        if (found.stream().allMatch(Seat::observer) && complaints.isEmpty()) {
            complaints.add(texts.text("room.empty"));
        }
        return new Seats(sorted(found, day), complaints);
    }

    // A state is called as the person calls it, but its name on the board is the one that fits.
    private Seat seat(
            MemberCode code, String name, boolean observer, boolean state, LocalDate day) {
        var board = membership.nameOn(code, day).board();
        return state && name.length() > board.length()
                ? new Seat(code, name, board, observer)
                : Seat.of(code, name, observer);
    }

    private static List<Seat> sorted(List<Seat> seats, LocalDate day) {
        var order = new Names(LiveSetting.membership(seats), day).order();
        return seats.stream()
                .sorted((one, other) -> order.compare(one.member(), other.member()))
                .toList();
    }
}
