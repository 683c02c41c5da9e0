package org.rollcall.scenario;

import java.util.Optional;
import java.util.SortedMap;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What can happen in a live vote, and when.
final class LiveRules {

    private LiveRules() {}

    /// Why `event` cannot happen in `vote` now; empty where it can.
    static Optional<Objection> objection(LiveVote vote, LiveEvent event) {
        return switch (event) {
            case LiveEvent.Attended(var presence) -> attended(vote, presence);
            case LiveEvent.Drawn(MemberCode member) -> drawn(vote, member);
            case LiveEvent.Opened _ -> opened(vote);
            case LiveEvent.Cast(var choices) -> cast(vote, choices);
            case LiveEvent.Passed(MemberCode member) -> passed(vote, member);
            case LiveEvent.Withdrawn(MemberCode member) ->
                    first(
                            voting(vote),
                            unless(vote.setting().manner().byName(), Objection.MANNER),
                            unless(vote.answered().contains(member), Objection.NO_CHANGE));
            case LiveEvent.Counted(Counts counts) ->
                    first(voting(vote), counts(vote, counts), same(vote, counts));
            case LiveEvent.LastCalled _ ->
                    first(
                            onlyIf(
                                    vote.stage() == Stage.OPEN || vote.stage() == Stage.COMING_IN,
                                    vote),
                            unless(vote.called().isEmpty(), Objection.CALLING));
            case LiveEvent.Locked _ -> locked(vote);
            case LiveEvent.Corrected corrected -> corrected(vote, corrected);
            case LiveEvent.Recounted(Counts counts, String reason) ->
                    first(
                            onlyIf(vote.stage() == Stage.LOCKED, vote),
                            counts(vote, counts),
                            same(vote, counts),
                            reason(reason));
            case LiveEvent.Guessed _ ->
                    first(
                            unless(vote.setting().isLesson(), Objection.NO_LESSON),
                            onlyIf(vote.stage() == Stage.LOCKED, vote));
            case LiveEvent.Announced _ -> onlyIf(vote.stage() == Stage.LOCKED, vote);
            case LiveEvent.Declared declared -> declared(vote, declared);
        };
    }

    private static Optional<Objection> attended(
            LiveVote vote, SortedMap<MemberCode, Presence> presence) {
        if (!vote.setting().practice().attendance()) {
            return Optional.of(Objection.NO_ATTENDANCE);
        }
        if (!vote.stage().isBeforeLock()) {
            return late(vote);
        }
        // Whose hand was counted nobody knows, so nobody can be said to have been absent.
        if (vote.counted().isPresent()) {
            return Optional.of(Objection.HAS_VOTED);
        }
        for (var answer : presence.entrySet()) {
            var objection = attended(vote, answer.getKey(), answer.getValue());
            if (objection.isPresent()) {
                return objection;
            }
        }
        return presence.isEmpty() ? Optional.of(Objection.NO_CHANGE) : Optional.empty();
    }

    private static Optional<Objection> attended(
            LiveVote vote, MemberCode member, Presence presence) {
        if (vote.setting().seat(member).isEmpty()) {
            return Optional.of(Objection.NO_VOTE);
        }
        boolean gone = presence == Presence.ABSENT && vote.answered().contains(member);
        boolean abstained =
                presence == Presence.MUST_VOTE && vote.entries().get(member) == Choice.ABSTAINING;
        return unless(!gone && !abstained, Objection.HAS_VOTED);
    }

    private static Optional<Objection> drawn(LiveVote vote, MemberCode member) {
        return first(
                unless(vote.setting().manner() == Manner.ROLL_CALL, Objection.MANNER),
                onlyIf(vote.stage() == Stage.UNLIT, vote),
                mayVote(vote, member));
    }

    private static Optional<Objection> opened(LiveVote vote) {
        return first(
                onlyIf(vote.stage() == Stage.UNLIT, vote),
                unless(!vote.voters().isEmpty() && vote.hasQuorum(), Objection.QUORUM),
                unless(
                        vote.setting().manner() != Manner.ROLL_CALL || vote.drawn().isPresent(),
                        Objection.NOT_DRAWN));
    }

    private static Optional<Objection> cast(LiveVote vote, SortedMap<MemberCode, Choice> choices) {
        var before =
                first(
                        voting(vote),
                        unless(vote.setting().manner().byName(), Objection.MANNER),
                        unless(!choices.isEmpty(), Objection.NO_CHANGE));
        if (before.isPresent()) {
            return before;
        }
        boolean changes = false;
        for (var entry : choices.entrySet()) {
            var objection = cast(vote, entry.getKey(), entry.getValue());
            if (objection.isPresent()) {
                return objection;
            }
            changes |= vote.entries().get(entry.getKey()) != entry.getValue();
        }
        return unless(changes, Objection.NO_CHANGE);
    }

    private static Optional<Objection> cast(LiveVote vote, MemberCode member, Choice choice) {
        return first(
                mayVote(vote, member),
                unless(isTurnOf(vote, member), Objection.NOT_CALLED),
                mayChoose(vote, member, choice),
                unless(
                        vote.setting()
                                .replay()
                                .filter(replay -> replay.choices().get(member) != choice)
                                .isEmpty(),
                        Objection.RECORD));
    }

    // A member that has answered may still think better of it, or the operator may have erred.
    private static boolean isTurnOf(LiveVote vote, MemberCode member) {
        return vote.setting().manner() != Manner.ROLL_CALL
                || vote.called().isEmpty()
                || vote.called().filter(member::equals).isPresent()
                || vote.entries().containsKey(member);
    }

    private static Optional<Objection> mayChoose(LiveVote vote, MemberCode member, Choice choice) {
        if (choice != Choice.ABSTAINING || vote.mayAbstain(member)) {
            return Optional.empty();
        }
        if (!vote.setting().practice().abstention()) {
            return Optional.of(Objection.NO_ABSTENTION);
        }
        return Optional.of(
                vote.attendance().get(member) == Presence.MUST_VOTE
                        ? Objection.MUST_VOTE
                        : Objection.PASSED);
    }

    private static Optional<Objection> passed(LiveVote vote, MemberCode member) {
        return first(
                voting(vote),
                unless(
                        vote.setting().manner() == Manner.ROLL_CALL
                                && vote.setting().practice().pass()
                                && !vote.passed().contains(member),
                        Objection.NO_PASS),
                unless(vote.called().filter(member::equals).isPresent(), Objection.NOT_CALLED));
    }

    private static Optional<Objection> counts(LiveVote vote, Counts counts) {
        if (vote.setting().manner().byName()) {
            return Optional.of(Objection.MANNER);
        }
        if (counts.abstaining() > 0 && !vote.setting().practice().abstention()) {
            return Optional.of(Objection.NO_ABSTENTION);
        }
        long mayAbstain = vote.voters().stream().filter(vote::mayAbstain).count();
        // Each on its own first: the sum of three large numbers would overflow.
        int most = vote.voters().size();
        boolean fits =
                counts.yes() <= most
                        && counts.no() <= most
                        && counts.abstaining() <= mayAbstain
                        && counts.present() <= most;
        return unless(fits, Objection.TOO_MANY);
    }

    private static Optional<Objection> same(LiveVote vote, Counts counts) {
        return unless(vote.counted().filter(counts::equals).isEmpty(), Objection.NO_CHANGE);
    }

    private static Optional<Objection> locked(LiveVote vote) {
        boolean done =
                vote.setting().manner() == Manner.ROLL_CALL
                        && vote.stage() == Stage.COMING_IN
                        && vote.called().isEmpty();
        return onlyIf(vote.stage() == Stage.LAST_CALL || done, vote);
    }

    private static Optional<Objection> corrected(LiveVote vote, LiveEvent.Corrected corrected) {
        var member = corrected.member();
        return first(
                onlyIf(vote.stage() == Stage.LOCKED, vote),
                unless(vote.setting().manner().byName(), Objection.MANNER),
                unless(vote.setting().replay().isEmpty(), Objection.RECORD),
                mayVote(vote, member),
                mayChoose(vote, member, corrected.choice()),
                unless(vote.choices().get(member) != corrected.choice(), Objection.NO_CHANGE),
                reason(corrected.reason()));
    }

    private static Optional<Objection> declared(LiveVote vote, LiveEvent.Declared declared) {
        var member = declared.member();
        return first(
                onlyIf(vote.stage() == Stage.RESULT, vote),
                unless(vote.setting().manner().byName(), Objection.MANNER),
                unless(vote.setting().replay().isEmpty(), Objection.RECORD),
                unless(
                        vote.setting().voters().stream()
                                .anyMatch(seat -> seat.member().equals(member)),
                        Objection.NO_VOTE),
                unless(vote.declared().get(member) != declared.choice(), Objection.NO_CHANGE),
                unless(declared.note().length() <= LiveEvent.LONGEST_TEXT, Objection.TEXT));
    }

    private static Optional<Objection> reason(String reason) {
        return unless(
                !reason.isBlank() && reason.length() <= LiveEvent.LONGEST_TEXT, Objection.TEXT);
    }

    private static Optional<Objection> mayVote(LiveVote vote, MemberCode member) {
        boolean hasVote =
                vote.setting().voters().stream().anyMatch(seat -> seat.member().equals(member));
        return first(
                unless(hasVote, Objection.NO_VOTE),
                unless(!vote.isAbsent(member), Objection.ABSENT));
    }

    private static Optional<Objection> voting(LiveVote vote) {
        return onlyIf(vote.stage().isVoting(), vote);
    }

    private static Optional<Objection> onlyIf(boolean now, LiveVote vote) {
        return now ? Optional.empty() : late(vote);
    }

    private static Optional<Objection> late(LiveVote vote) {
        return Optional.of(
                switch (vote.stage()) {
                    case LOCKED -> Objection.LOCKED;
                    case RESULT -> Objection.ANNOUNCED;
                    case UNLIT, OPEN, COMING_IN, LAST_CALL -> Objection.STAGE;
                });
    }

    private static Optional<Objection> unless(boolean fine, Objection objection) {
        return fine ? Optional.empty() : Optional.of(objection);
    }

    @SafeVarargs
    private static Optional<Objection> first(Optional<Objection>... objections) {
        for (var objection : objections) {
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }
}
