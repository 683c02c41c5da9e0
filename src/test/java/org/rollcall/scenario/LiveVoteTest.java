package org.rollcall.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rollcall.scenario.LiveVotes.MODEL_UN;
import static org.rollcall.scenario.LiveVotes.attended;
import static org.rollcall.scenario.LiveVotes.cast;
import static org.rollcall.scenario.LiveVotes.choices;
import static org.rollcall.scenario.LiveVotes.member;
import static org.rollcall.scenario.LiveVotes.vote;
import static org.rollcall.scenario.Presence.ABSENT;
import static org.rollcall.scenario.Presence.MUST_VOTE;
import static org.rollcall.scenario.Presence.PRESENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.scenario.LiveEvent.Announced;
import org.rollcall.scenario.LiveEvent.Cast;
import org.rollcall.scenario.LiveEvent.Corrected;
import org.rollcall.scenario.LiveEvent.Counted;
import org.rollcall.scenario.LiveEvent.Declared;
import org.rollcall.scenario.LiveEvent.Drawn;
import org.rollcall.scenario.LiveEvent.Guessed;
import org.rollcall.scenario.LiveEvent.LastCalled;
import org.rollcall.scenario.LiveEvent.Locked;
import org.rollcall.scenario.LiveEvent.Opened;
import org.rollcall.scenario.LiveEvent.Passed;
import org.rollcall.scenario.LiveEvent.Recounted;
import org.rollcall.tally.Outcome;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// A live vote from unlit names to the result, and what cannot happen when.
class LiveVoteTest {

    private static LiveVote opened(Manner manner, Practice practice) {
        return vote(manner, practice, 4)
                .after(List.of(attended(PRESENT, MUST_VOTE, PRESENT, ABSENT), new Opened()));
    }

    private static LiveVote rollCall(int first) {
        return vote(Manner.ROLL_CALL, MODEL_UN, 4)
                .after(
                        List.of(
                                attended(PRESENT, MUST_VOTE, PRESENT, ABSENT),
                                new Drawn(member(first)),
                                new Opened()));
    }

    private static void objects(LiveVote vote, LiveEvent event, Objection objection) {
        assertThat(vote.objection(event)).as("%s", event).contains(objection);
        assertThatThrownBy(() -> vote.with(event)).isInstanceOf(LiveVote.Objected.class);
    }

    @Test
    void passesThroughTheStagesOfTheHall() {
        var vote = vote(Manner.RECORDED, Practice.UNITED_NATIONS, 3);
        assertThat(vote.stage()).isEqualTo(Stage.UNLIT);
        vote = vote.with(new Opened());
        assertThat(vote.stage()).isEqualTo(Stage.OPEN);
        vote = vote.with(cast(0, Choice.YES)).with(cast(1, Choice.NO));
        assertThat(vote.stage()).isEqualTo(Stage.COMING_IN);
        objects(vote, new Locked(), Objection.STAGE);
        vote = vote.with(new LastCalled()).with(cast(1, Choice.YES));
        assertThat(vote.stage()).isEqualTo(Stage.LAST_CALL);
        vote = vote.with(new Locked());
        assertThat(vote.stage()).isEqualTo(Stage.LOCKED);
        assertThat(vote.counts()).isEqualTo(new Counts(2, 0, 0, 1));
        vote = vote.with(new Announced());
        assertThat(vote.stage()).isEqualTo(Stage.RESULT);
        assertThat(vote.decision().outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(vote.events()).isEqualTo(7);
    }

    @Test
    void afterTheLockOnlyAnErrorIsPutRightWithItsReason() {
        var vote =
                opened(Manner.RECORDED, MODEL_UN)
                        .after(List.of(cast(0, Choice.YES), new LastCalled(), new Locked()));
        objects(vote, cast(1, Choice.YES), Objection.LOCKED);
        objects(vote, new LastCalled(), Objection.LOCKED);
        objects(vote, attended(PRESENT), Objection.LOCKED);
        objects(vote, new Corrected(member(0), Choice.NO, " "), Objection.TEXT);
        objects(vote, new Corrected(member(0), Choice.YES, "x"), Objection.NO_CHANGE);
        objects(vote, new Corrected(member(3), Choice.YES, "x"), Objection.ABSENT);
        objects(vote, new Corrected(member(1), Choice.ABSTAINING, "x"), Objection.MUST_VOTE);
        var correction = new Corrected(member(0), Choice.NO, "I pressed the wrong key.");
        vote = vote.with(correction);
        assertThat(vote.counts()).isEqualTo(new Counts(0, 1, 0, 2));
        assertThat(vote.corrections()).containsExactly(correction);
        vote = vote.with(new Announced());
        objects(vote, new Corrected(member(0), Choice.YES, "x"), Objection.ANNOUNCED);
        objects(vote, new Announced(), Objection.ANNOUNCED);
    }

    @Test
    void declaredIntentionNeverCounts() {
        var vote =
                opened(Manner.RECORDED, MODEL_UN)
                        .after(List.of(cast(0, Choice.YES), new LastCalled(), new Locked()));
        objects(vote, new Declared(member(3), Choice.YES, ""), Objection.LOCKED);
        vote = vote.with(new Announced());
        var counts = vote.counts();
        var decision = vote.decision();
        vote = vote.with(new Declared(member(3), Choice.NO, "We were late."));
        assertThat(vote.declared()).containsExactly(java.util.Map.entry(member(3), Choice.NO));
        assertThat(vote.counts()).isEqualTo(counts);
        assertThat(vote.decision()).isEqualTo(decision);
        objects(vote, new Declared(member(4), Choice.NO, ""), Objection.NO_VOTE);
    }

    @Test
    void quorumMustBePresentBeforeVotingOpens() {
        var vote = vote(Manner.RECORDED, MODEL_UN, 4);
        objects(vote, new Opened(), Objection.QUORUM);
        vote = vote.with(attended(PRESENT, ABSENT));
        assertThat(vote.hasQuorum()).isFalse();
        objects(vote, new Opened(), Objection.QUORUM);
        // An observer is no member.
        var observer = new java.util.TreeMap<>(attended(PRESENT).presence());
        observer.put(member(4), PRESENT);
        objects(vote.with(new LiveEvent.Attended(observer)), new Opened(), Objection.QUORUM);
        vote = vote.with(attended(PRESENT, MUST_VOTE)).with(new Opened());
        assertThat(vote.hasQuorum()).isTrue();
        assertThat(vote.decision().warnings()).isEmpty();
    }

    @Test
    void whoMustVoteMayNotAbstainAndWhoIsAbsentMayNotVote() {
        var vote = opened(Manner.RECORDED, MODEL_UN);
        assertThat(vote.mayAbstain(member(0))).isTrue();
        assertThat(vote.mayAbstain(member(1))).isFalse();
        objects(vote, cast(1, Choice.ABSTAINING), Objection.MUST_VOTE);
        objects(vote, cast(3, Choice.YES), Objection.ABSENT);
        objects(vote, cast(4, Choice.YES), Objection.NO_VOTE);
        objects(vote, cast(9, Choice.YES), Objection.NO_VOTE);
        // One that is wrong stops all.
        objects(vote, new Cast(choices(Choice.YES, Choice.ABSTAINING)), Objection.MUST_VOTE);
        vote = vote.with(cast(0, Choice.ABSTAINING));
        objects(vote, attended(MUST_VOTE), Objection.HAS_VOTED);
        objects(vote, attended(ABSENT), Objection.HAS_VOTED);
        assertThat(vote.objection(attended(ABSENT, ABSENT))).contains(Objection.HAS_VOTED);
    }

    @Test
    void observersVoteOnlyWhereTheyMay() {
        var procedure = new Practice(true, 0, false, false, false, true);
        var vote = vote(Manner.RECORDED, procedure, 4);
        vote =
                vote.after(
                        List.of(
                                attended(PRESENT, PRESENT, PRESENT, PRESENT, PRESENT),
                                new Opened(),
                                cast(4, Choice.YES)));
        assertThat(vote.counts().yes()).isEqualTo(1);
        objects(vote, cast(0, Choice.ABSTAINING), Objection.NO_ABSTENTION);
        assertThat(vote.voters()).contains(member(4));
    }

    @Test
    void rollCallGoesRoundFromTheMemberDrawnByLot() {
        var vote = rollCall(1);
        assertThat(vote.callingOrder()).containsExactly(member(1), member(2), member(0));
        assertThat(vote.called()).contains(member(1));
        objects(vote, cast(0, Choice.YES), Objection.NOT_CALLED);
        objects(vote, new LastCalled(), Objection.CALLING);
        vote = vote.with(cast(1, Choice.NO)).with(cast(2, Choice.NOT_VOTING));
        assertThat(vote.called()).contains(member(0));
        // What was answered can be put right before the lock.
        vote = vote.with(cast(1, Choice.YES)).with(cast(0, Choice.YES));
        assertThat(vote.called()).isEmpty();
        assertThat(vote.with(new Locked()).counts()).isEqualTo(new Counts(2, 0, 0, 1));
    }

    @Test
    void whoPassesIsCalledAgainAndMayNotAbstainThen() {
        var vote = rollCall(0);
        objects(vote, new Passed(member(1)), Objection.NOT_CALLED);
        vote = vote.with(new Passed(member(0))).with(cast(1, Choice.YES));
        assertThat(vote.called()).contains(member(2));
        assertThat(vote.isSecondRound()).isFalse();
        vote = vote.with(new Passed(member(2)));
        assertThat(vote.isSecondRound()).isTrue();
        assertThat(vote.called()).contains(member(0));
        objects(vote, new Passed(member(0)), Objection.NO_PASS);
        objects(vote, cast(0, Choice.ABSTAINING), Objection.PASSED);
        objects(vote, new LastCalled(), Objection.CALLING);
        vote = vote.with(cast(0, Choice.NO)).with(cast(2, Choice.NO));
        assertThat(vote.called()).isEmpty();
        assertThat(vote.with(new LastCalled()).with(new Locked()).counts().printed())
                .isEqualTo("1-2-0");
    }

    @Test
    void noPassingWhereThePackHasNone() {
        var practice = new Practice(false, 0, true, false, false, false);
        var vote = vote(Manner.ROLL_CALL, practice, 3);
        objects(vote, new Opened(), Objection.NOT_DRAWN);
        objects(vote, new Drawn(member(3)), Objection.NO_VOTE);
        vote = vote.with(new Drawn(member(2))).with(new Opened());
        objects(vote, new Passed(member(2)), Objection.NO_PASS);
        objects(vote, new Drawn(member(1)), Objection.STAGE);
    }

    @Test
    void whoIsDrawnAndThenAbsentIsNotCalledFirst() {
        var vote =
                vote(Manner.ROLL_CALL, MODEL_UN, 4)
                        .after(
                                List.of(
                                        attended(PRESENT, PRESENT, PRESENT),
                                        new Drawn(member(0)),
                                        attended(ABSENT)));
        assertThat(vote.drawn()).isEmpty();
        objects(vote, new Opened(), Objection.NOT_DRAWN);
    }

    @Test
    void handsAreCountedWithinWhatTheRoomCanGive() {
        var vote = opened(Manner.SHOW_OF_HANDS, MODEL_UN);
        objects(vote, cast(0, Choice.YES), Objection.MANNER);
        objects(vote, new Counted(new Counts(3, 1, 0, 0)), Objection.TOO_MANY);
        objects(vote, new Counted(new Counts(0, 0, 3, 0)), Objection.TOO_MANY);
        int large = Integer.MAX_VALUE;
        objects(vote, new Counted(new Counts(large, large, 2, 0)), Objection.TOO_MANY);
        vote = vote.with(new Counted(new Counts(1, 1, 0, 0)));
        assertThat(vote.stage()).isEqualTo(Stage.COMING_IN);
        assertThat(vote.counts()).isEqualTo(new Counts(1, 1, 0, 1));
        assertThat(vote.decision().outcome().code()).isEqualTo("tied");
        vote = vote.with(new LastCalled()).with(new Locked());
        objects(vote, new Recounted(new Counts(1, 1, 0, 0), "x"), Objection.NO_CHANGE);
        objects(vote, new Recounted(new Counts(2, 1, 0, 0), ""), Objection.TEXT);
        vote = vote.with(new Recounted(new Counts(2, 1, 0, 0), "One hand was hidden."));
        assertThat(vote.decision().outcome()).isEqualTo(new Outcome.Adopted());
        objects(
                vote.with(new Announced()),
                new Declared(member(0), Choice.YES, ""),
                Objection.MANNER);
    }

    @Test
    void replayShowsOnlyWhatTheRecordHas() {
        var vote = LiveVotes.replay(true).with(new Opened());
        objects(vote, cast(0, Choice.NO), Objection.RECORD);
        vote =
                vote.after(
                        List.of(
                                cast(0, Choice.YES),
                                new Cast(vote.setting().replay().orElseThrow().choices()),
                                new LastCalled(),
                                new Locked(),
                                new Guessed("adopted")));
        objects(vote, new Corrected(member(0), Choice.NO, "x"), Objection.RECORD);
        assertThat(vote.guess()).contains("adopted");
        assertThat(vote.with(new Announced()).decision().outcome().code()).isEqualTo("tied");
        objects(
                LiveVotes.replay(false).with(new Opened()),
                new Guessed("adopted"),
                Objection.NO_LESSON);
    }
}
