package org.rollcall.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// One thing that happened in a live vote. A vote is what it was set up to be, and its events.
public sealed interface LiveEvent {

    /// The longest reason or note.
    int LONGEST_TEXT = 500;

    /// Delegations answered when attendance was taken.
    record Attended(SortedMap<MemberCode, Presence> presence) implements LiveEvent {
        public Attended {
            presence = Collections.unmodifiableSortedMap(new TreeMap<>(presence));
        }
    }

    /// The roll call begins with `member`, which was drawn by lot.
    record Drawn(MemberCode member) implements LiveEvent {}

    /// Voting was opened.
    record Opened() implements LiveEvent {}

    /// Members voted, or voted otherwise; not voting is an answer too.
    record Cast(SortedMap<MemberCode, Choice> choices) implements LiveEvent {
        public Cast {
            choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        }

        /// One member voted.
        public static Cast of(MemberCode member, Choice choice) {
            var choices = new TreeMap<MemberCode, Choice>();
            choices.put(member, choice);
            return new Cast(choices);
        }
    }

    /// `member` passed when it was called, to be called again.
    record Passed(MemberCode member) implements LiveEvent {}

    /// What `member` did last, voting or passing, was taken back before the lock: it is as if it
    /// had not answered.
    record Withdrawn(MemberCode member) implements LiveEvent {}

    /// Hands or ballots were counted.
    ///
    /// @param counts in favour, against and abstaining; who did not vote follows from that
    record Counted(Counts counts) implements LiveEvent {}

    /// Those who had not voted were called upon for the last time.
    record LastCalled() implements LiveEvent {}

    /// The vote was locked.
    record Locked() implements LiveEvent {}

    /// An operator's error was put right after the lock.
    ///
    /// @param choice what the member did in truth
    /// @param reason what went wrong; it stays on the record
    record Corrected(MemberCode member, Choice choice, String reason) implements LiveEvent {}

    /// An operator's error in the numbers was put right after the lock.
    ///
    /// @param reason what went wrong; it stays on the record
    record Recounted(Counts counts, String reason) implements LiveEvent {}

    /// Somebody guessed the outcome before it was revealed.
    ///
    /// @param outcome the code of an outcome
    record Guessed(String outcome) implements LiveEvent {}

    /// The result was announced.
    record Announced() implements LiveEvent {}

    /// A member said afterwards how it had meant to vote. The tally does not change.
    ///
    /// @param note its words, or nothing
    record Declared(MemberCode member, Choice choice, String note) implements LiveEvent {}

    /// The word that files and the store use.
    default String code() {
        return switch (this) {
            case Attended _ -> "attended";
            case Drawn _ -> "drawn";
            case Opened _ -> "opened";
            case Cast _ -> "cast";
            case Passed _ -> "passed";
            case Withdrawn _ -> "withdrawn";
            case Counted _ -> "counted";
            case LastCalled _ -> "last-called";
            case Locked _ -> "locked";
            case Corrected _ -> "corrected";
            case Recounted _ -> "recounted";
            case Guessed _ -> "guessed";
            case Announced _ -> "announced";
            case Declared _ -> "declared";
        };
    }
}
