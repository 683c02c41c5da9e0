package org.rollcall.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// How a live vote stands after some events. Its size does not grow with their number.
record LiveState(
        Stage stage,
        int events,
        SortedMap<MemberCode, Presence> attendance,
        SortedMap<MemberCode, Choice> entries,
        SortedSet<MemberCode> passed,
        Optional<MemberCode> drawn,
        Optional<Counts> counted,
        List<LiveEvent> corrections,
        SortedMap<MemberCode, Choice> declared,
        Optional<String> guess) {

    /// Before the first event.
    static final LiveState START =
            new LiveState(
                    Stage.UNLIT,
                    0,
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap(),
                    Collections.emptySortedSet(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Collections.emptySortedMap(),
                    Optional.empty());

    /// This after one more event, which was found possible.
    LiveState after(LiveEvent event) {
        var next = new Next(this);
        switch (event) {
            case LiveEvent.Attended(var presence) -> next.attend(presence);
            case LiveEvent.Drawn(MemberCode member) -> next.drawn = Optional.of(member);
            case LiveEvent.Opened _ -> next.stage = Stage.OPEN;
            case LiveEvent.Cast(var choices) -> next.cast(choices);
            case LiveEvent.Passed(MemberCode member) -> next.pass(member);
            case LiveEvent.Withdrawn(MemberCode member) -> next.withdraw(member);
            case LiveEvent.Counted(Counts counts) -> next.count(counts);
            case LiveEvent.LastCalled _ -> next.stage = Stage.LAST_CALL;
            case LiveEvent.Locked _ -> next.stage = Stage.LOCKED;
            case LiveEvent.Corrected corrected -> {
                next.entries = put(entries, corrected.member(), corrected.choice());
                next.corrections = added(corrections, corrected);
            }
            case LiveEvent.Recounted recounted -> {
                next.counted = Optional.of(recounted.counts());
                next.corrections = added(corrections, recounted);
            }
            case LiveEvent.Guessed(String outcome) -> next.guess = Optional.of(outcome);
            case LiveEvent.Announced _ -> next.stage = Stage.RESULT;
            case LiveEvent.Declared said ->
                    next.declared = put(declared, said.member(), said.choice());
        }
        return next.state();
    }

    private static SortedMap<MemberCode, Choice> put(
            SortedMap<MemberCode, Choice> known, MemberCode member, Choice choice) {
        var more = new TreeMap<>(known);
        more.put(member, choice);
        return Collections.unmodifiableSortedMap(more);
    }

    private static List<LiveEvent> added(List<LiveEvent> known, LiveEvent event) {
        var more = new ArrayList<>(known);
        more.add(event);
        return List.copyOf(more);
    }

    /// What an event may change, so that each says only what it does.
    private static final class Next {

        private final LiveState before;
        private Stage stage;
        private SortedMap<MemberCode, Presence> attendance;
        private SortedMap<MemberCode, Choice> entries;
        private SortedSet<MemberCode> passed;
        private Optional<MemberCode> drawn;
        private Optional<Counts> counted;
        private List<LiveEvent> corrections;
        private SortedMap<MemberCode, Choice> declared;
        private Optional<String> guess;

        Next(LiveState before) {
            this.before = before;
            stage = before.stage;
            attendance = before.attendance;
            entries = before.entries;
            passed = before.passed;
            drawn = before.drawn;
            counted = before.counted;
            corrections = before.corrections;
            declared = before.declared;
            guess = before.guess;
        }

        void attend(SortedMap<MemberCode, Presence> presence) {
            var more = new TreeMap<>(attendance);
            more.putAll(presence);
            attendance = Collections.unmodifiableSortedMap(more);
            // Who was drawn and then turns out to be absent cannot be called first.
            drawn = drawn.filter(member -> presence.get(member) != Presence.ABSENT);
        }

        void cast(SortedMap<MemberCode, Choice> choices) {
            var more = new TreeMap<>(entries);
            more.putAll(choices);
            entries = Collections.unmodifiableSortedMap(more);
            comeIn();
        }

        void pass(MemberCode member) {
            var more = new TreeSet<>(passed);
            more.add(member);
            passed = Collections.unmodifiableSortedSet(more);
            comeIn();
        }

        void withdraw(MemberCode member) {
            var answers = new TreeMap<>(entries);
            if (answers.remove(member) == null) {
                var fewer = new TreeSet<>(passed);
                fewer.remove(member);
                passed = Collections.unmodifiableSortedSet(fewer);
            }
            entries = Collections.unmodifiableSortedMap(answers);
        }

        void count(Counts counts) {
            counted = Optional.of(counts);
            comeIn();
        }

        private void comeIn() {
            stage = stage == Stage.OPEN ? Stage.COMING_IN : stage;
        }

        LiveState state() {
            return new LiveState(
                    stage,
                    before.events + 1,
                    attendance,
                    entries,
                    passed,
                    drawn,
                    counted,
                    corrections,
                    declared,
                    guess);
        }
    }
}
