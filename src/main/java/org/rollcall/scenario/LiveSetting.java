package org.rollcall.scenario;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.tally.Rule;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// What a live vote is on, who votes, how and by which rule. It never changes.
///
/// @param title what is voted on, at most [#LONGEST_TITLE] letters
/// @param date the day of the vote
/// @param seats the delegations in the order in which they are called, [#MOST_SEATS] at most
/// @param ruleName what the rule is called, such as "Model UN, substantive question"
/// @param rule the rule that decides
/// @param practice how the body votes
/// @param manner how this vote is taken
/// @param replay the vote of the record that is shown again, if one is
public record LiveSetting(
        String title,
        LocalDate date,
        List<Seat> seats,
        String ruleName,
        Rule rule,
        Practice practice,
        Manner manner,
        Optional<Replay> replay) {

    /// The longest title.
    public static final int LONGEST_TITLE = 300;

    /// The largest room.
    public static final int MOST_SEATS = 500;

    /// A vote of the record, shown again.
    ///
    /// @param symbol its symbol
    /// @param choices what the record says that each member did
    /// @param lesson whether the outcome is hidden until somebody has guessed
    public record Replay(String symbol, SortedMap<MemberCode, Choice> choices, boolean lesson) {
        public Replay {
            choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        }
    }

    /// @throws IllegalArgumentException if the title is missing or too long, if there is no
    ///   delegation that votes, too many of them, or one twice, or if the record of a replay names
    ///   others than those in the room
    public LiveSetting {
        seats = List.copyOf(seats);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to 300 letters");
        }
        if (seats.size() > MOST_SEATS || seats.stream().noneMatch(seat -> votes(seat, practice))) {
            throw new IllegalArgumentException("1 to 500 delegations vote, not " + seats.size());
        }
        var members = new HashSet<MemberCode>();
        if (!seats.stream().allMatch(seat -> members.add(seat.member()))) {
            throw new IllegalArgumentException("a delegation twice");
        }
        replay.ifPresent(vote -> {
            if (!vote.choices().keySet().equals(members)) {
                throw new IllegalArgumentException("the record names other members");
            }
        });
    }

    private static boolean votes(Seat seat, Practice practice) {
        return !seat.observer() || practice.observersVote();
    }

    /// The delegations that vote on this question, in the order of calling.
    public List<Seat> voters() {
        return seats.stream().filter(seat -> votes(seat, practice)).toList();
    }

    /// The delegation of `member`, if it is in the room.
    public Optional<Seat> seat(MemberCode member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    /// Whether the outcome is hidden until somebody has guessed.
    public boolean isLesson() {
        return replay.filter(Replay::lesson).isPresent();
    }

    /// The delegations as if they were all the states there are, for whatever writes names.
    public Membership membership() {
        return membership(seats);
    }

    /// `seats` as if they were all the states there are.
    public static Membership membership(Collection<Seat> seats) {
        return new Membership(seats.stream().map(Seat::state).toList(), List.of(), List.of());
    }
}
