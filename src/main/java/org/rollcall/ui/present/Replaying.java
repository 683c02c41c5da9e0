package org.rollcall.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Seat;
import org.rollcall.scenario.Stage;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// A vote of the record, shown again name by name in the order of the hall.
final class Replaying {

    private Replaying() {}

    /// What is shown next; nothing where it waits for a guess or has ended.
    static List<LiveEvent> next(LiveVote vote) {
        return switch (vote.stage()) {
            case UNLIT -> List.of(new LiveEvent.Opened());
            case OPEN, COMING_IN, LAST_CALL -> {
                var left = left(vote);
                if (left.isEmpty()) {
                    yield ending(vote);
                }
                var first = first(vote, left);
                yield List.of(
                        LiveEvent.Cast.of(first, left.getOrDefault(first, Choice.NOT_VOTING)));
            }
            case LOCKED ->
                    vote.setting().isLesson() ? List.of() : List.of(new LiveEvent.Announced());
            case RESULT -> List.of();
        };
    }

    /// All that is left; nothing where it waits for a guess or has ended.
    static List<LiveEvent> rest(LiveVote vote) {
        var events = new ArrayList<LiveEvent>();
        if (vote.stage() == Stage.UNLIT) {
            events.add(new LiveEvent.Opened());
        }
        if (vote.stage().isBeforeLock()) {
            var left = left(vote);
            if (!left.isEmpty()) {
                events.add(new LiveEvent.Cast(left));
            }
            events.addAll(ending(vote));
        }
        if (vote.stage() != Stage.RESULT && !vote.setting().isLesson()) {
            events.add(new LiveEvent.Announced());
        }
        return events;
    }

    private static List<LiveEvent> ending(LiveVote vote) {
        return vote.stage() == Stage.LAST_CALL
                ? List.of(new LiveEvent.Locked())
                : List.of(new LiveEvent.LastCalled(), new LiveEvent.Locked());
    }

    private static MemberCode first(LiveVote vote, SortedMap<MemberCode, Choice> left) {
        return vote.setting().voters().stream()
                .map(Seat::member)
                .filter(member -> left.containsKey(member))
                .findFirst()
                .orElseThrow();
    }

    // Who did not vote has no light that comes on.
    private static SortedMap<MemberCode, Choice> left(LiveVote vote) {
        var left = new TreeMap<MemberCode, Choice>();
        vote.setting()
                .replay()
                .ifPresent(replay ->
                        replay.choices()
                                .forEach((member, choice) -> {
                                    if (choice != Choice.NOT_VOTING
                                            && !vote.entries().containsKey(member)) {
                                        left.put(member, choice);
                                    }
                                }));
        return left;
    }
}
