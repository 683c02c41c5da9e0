package org.rollcall.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.tally.Base;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Live votes for tests, in rooms whose delegations are called A, B, C and so on.
public final class LiveVotes {

    public static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    public static final Practice MODEL_UN = new Practice(true, 2, true, true, false, false);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);

    private LiveVotes() {}

    /// The delegation with this number, from 0: `XAA` is A.
    public static MemberCode member(int number) {
        return new MemberCode("X" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
    }

    /// `count` members.
    public static List<Seat> seats(int count) {
        var seats = new ArrayList<Seat>();
        for (int number = 0; number < count; number++) {
            seats.add(Seat.of(member(number), "Delegation " + number, false));
        }
        return List.copyOf(seats);
    }

    /// A vote of `members` members and one observer by a simple majority.
    public static LiveVote vote(Manner manner, Practice practice, int members) {
        var seats = new ArrayList<>(seats(members));
        seats.add(Seat.of(member(members), "Observer", true));
        return LiveVote.of(
                ID,
                new LiveSetting(
                        "On pears",
                        DAY,
                        seats,
                        "Simple majority",
                        rule(members),
                        practice,
                        manner,
                        Optional.empty()));
    }

    /// A simple majority of those present and voting.
    public static Rule rule(int members) {
        return new Rule(
                Rule.PACK,
                new Threshold.MoreThanHalf(Base.PRESENT_AND_VOTING),
                Tie.REJECTED,
                Veto.NONE,
                members,
                false,
                List.of(Provision.RULE_PACK));
    }

    /// A vote of the record shown again: A in favour, B against, C abstaining, D not voting.
    public static LiveVote replay(boolean lesson) {
        var choices = choices(Choice.YES, Choice.NO, Choice.ABSTAINING, Choice.NOT_VOTING);
        return LiveVote.of(
                ID,
                new LiveSetting(
                        "On pears",
                        DAY,
                        seats(4),
                        "Simple majority",
                        rule(4),
                        Practice.UNITED_NATIONS,
                        Manner.RECORDED,
                        Optional.of(new LiveSetting.Replay("A/RES/1/1", choices, lesson))));
    }

    /// Everybody from A on answers as told; the rest is absent.
    public static LiveEvent.Attended attended(Presence... answers) {
        var presence = new TreeMap<MemberCode, Presence>();
        for (int number = 0; number < answers.length; number++) {
            presence.put(member(number), answers[number]);
        }
        return new LiveEvent.Attended(presence);
    }

    /// The member with this number votes.
    public static LiveEvent.Cast cast(int number, Choice choice) {
        return LiveEvent.Cast.of(member(number), choice);
    }

    /// What each number from 0 on chooses.
    public static SortedMap<MemberCode, Choice> choices(Choice... choices) {
        var all = new TreeMap<MemberCode, Choice>();
        for (int number = 0; number < choices.length; number++) {
            all.putAll(Map.of(member(number), choices[number]));
        }
        return all;
    }
}
