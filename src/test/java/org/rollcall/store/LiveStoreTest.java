package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rollcall.scenario.LiveVotes.attended;
import static org.rollcall.scenario.LiveVotes.cast;
import static org.rollcall.scenario.LiveVotes.member;
import static org.rollcall.scenario.Presence.MUST_VOTE;
import static org.rollcall.scenario.Presence.PRESENT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.LiveVotes;
import org.rollcall.scenario.Logged;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Stage;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// Keeping live votes as their events.
class LiveStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-24T10:00:00Z");

    @TempDir private Path folder;

    private ScenarioDatabase scenarios;
    private LiveStore store;

    @BeforeEach
    void open() {
        scenarios = ScenarioDatabase.open(folder, LocalDateTime.of(2026, 3, 24, 10, 0));
        store = new LiveStore(scenarios, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        scenarios.close();
    }

    private static List<LiveEvent> rollCall() {
        return List.of(
                attended(PRESENT, MUST_VOTE, PRESENT),
                new LiveEvent.Drawn(member(1)),
                new LiveEvent.Opened(),
                cast(1, Choice.NO),
                new LiveEvent.Passed(member(2)),
                cast(0, Choice.ABSTAINING),
                new LiveEvent.Withdrawn(member(0)),
                cast(0, Choice.NOT_VOTING),
                cast(2, Choice.YES),
                new LiveEvent.LastCalled(),
                new LiveEvent.Locked(),
                new LiveEvent.Corrected(member(1), Choice.YES, "The key beside it"),
                new LiveEvent.Announced(),
                new LiveEvent.Declared(member(0), Choice.YES, "We were on the telephone."));
    }

    private static void same(LiveVote one, LiveVote other) {
        assertThat(one.setting()).isEqualTo(other.setting());
        assertThat(one.stage()).isEqualTo(other.stage());
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.attendance()).isEqualTo(other.attendance());
        assertThat(one.entries()).isEqualTo(other.entries());
        assertThat(one.passed()).isEqualTo(other.passed());
        assertThat(one.called()).isEqualTo(other.called());
        assertThat(one.counts()).isEqualTo(other.counts());
        assertThat(one.corrections()).isEqualTo(other.corrections());
        assertThat(one.declared()).isEqualTo(other.declared());
        assertThat(one.guess()).isEqualTo(other.guess());
    }

    @Test
    void comesBackAfterEachEventAsItWas() {
        var vote = LiveVotes.vote(Manner.ROLL_CALL, LiveVotes.MODEL_UN, 4);
        store.create(vote);
        for (var event : rollCall()) {
            assertThat(store.append(vote.id(), vote.events(), List.of(event))).isTrue();
            vote = vote.with(event);
            same(store.find(vote.id()).orElseThrow(), vote);
            assertThat(store.list()).extracting(LiveHeading::stage).containsExactly(vote.stage());
        }
        assertThat(store.log(vote.id()))
                .extracting(Logged::event)
                .containsExactlyElementsOf(rollCall());
        assertThat(store.log(vote.id())).extracting(Logged::at).containsOnly(NOW);
    }

    @Test
    void numbersAndReplaysComeBackToo() {
        var hands = LiveVotes.vote(Manner.SHOW_OF_HANDS, LiveVotes.MODEL_UN, 4);
        store.create(hands);
        List<LiveEvent> counting =
                List.of(
                        attended(PRESENT, PRESENT, PRESENT),
                        new LiveEvent.Opened(),
                        new LiveEvent.Counted(new Counts(0, 0, 0, 0)),
                        new LiveEvent.Counted(new Counts(1, 2, 0, 0)),
                        new LiveEvent.LastCalled(),
                        new LiveEvent.Locked(),
                        new LiveEvent.Recounted(new Counts(2, 1, 0, 0), "Two hands"));
        assertThat(store.append(hands.id(), 0, counting)).isTrue();
        same(store.find(hands.id()).orElseThrow(), hands.after(counting));
        store.delete(hands.id());
        assertThat(store.find(hands.id())).isEmpty();
        assertThat(store.log(hands.id())).isEmpty();
        var replay = LiveVotes.replay(true);
        store.create(replay);
        List<LiveEvent> shown =
                List.of(
                        new LiveEvent.Opened(),
                        new LiveEvent.Cast(replay.setting().replay().orElseThrow().choices()),
                        new LiveEvent.LastCalled(),
                        new LiveEvent.Locked(),
                        new LiveEvent.Guessed("vetoed"));
        assertThat(store.append(replay.id(), 0, shown)).isTrue();
        same(store.find(replay.id()).orElseThrow(), replay.after(shown));
        assertThat(store.list().getFirst().replayOf()).contains("A/RES/1/1");
    }

    @Test
    void twoWindowsDoNotWriteOverEachOther() {
        var vote = LiveVotes.replay(false);
        store.create(vote);
        try (var other = ScenarioDatabase.open(folder, LocalDateTime.of(2026, 3, 24, 10, 0))) {
            List<LiveEvent> open = List.of(new LiveEvent.Opened());
            assertThat(new LiveStore(other).append(vote.id(), 0, open)).isTrue();
            assertThat(store.append(vote.id(), 0, open)).isFalse();
            assertThat(store.find(vote.id()).orElseThrow().events()).isEqualTo(1);
            store.delete(vote.id());
            assertThat(new LiveStore(other).append(vote.id(), 1, open)).isFalse();
            assertThat(new LiveStore(other).append(vote.id(), 0, open)).isFalse();
        }
    }

    @Test
    void remembersWhichIsOnTheBoard() {
        assertThat(store.open()).isEmpty();
        var vote = LiveVotes.replay(false);
        store.create(vote);
        assertThat(store.open()).contains(vote.id());
        store.open(Optional.empty());
        assertThat(store.open()).isEmpty();
        store.open(Optional.of(vote.id()));
        store.delete(vote.id());
        assertThat(store.open()).isEmpty();
        assertThat(store.find(new UUID(7, 7))).isEmpty();
    }

    @Test
    void whatNoProgramWroteIsDamage() {
        var vote = LiveVotes.replay(false);
        store.create(vote);
        store.append(vote.id(), 0, List.of(new LiveEvent.Opened(), new LiveEvent.LastCalled()));
        scenarios
                .database()
                .doInTransaction(connection ->
                        Scripts.run(
                                connection,
                                "UPDATE live_event SET kind = 'announced' WHERE number = 1"));
        assertThatThrownBy(() -> store.find(vote.id()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED));
        assertThat(store.list()).extracting(LiveHeading::stage).containsExactly(Stage.RESULT);
    }

    @Test
    void packsAreKeptByTheirIds() {
        var packs = new PackStore(scenarios);
        packs.put("b", "2");
        packs.put("a", "1");
        packs.put("b", "3");
        assertThat(packs.all())
                .containsExactly(java.util.Map.entry("a", "1"), java.util.Map.entry("b", "3"));
        packs.remove("a");
        assertThat(packs.all()).containsOnlyKeys("b");
    }
}
