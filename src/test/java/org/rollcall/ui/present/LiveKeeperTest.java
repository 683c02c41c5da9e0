package org.rollcall.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.scenario.LiveVotes.cast;
import static org.rollcall.scenario.LiveVotes.member;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.LiveVotes;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Objection;
import org.rollcall.scenario.Practice;
import org.rollcall.store.LiveStore;
import org.rollcall.store.ScenarioDatabase;
import org.rollcall.vote.Choice;
import org.rollcall.work.HeldBackground;

/// An event is on the disk before anybody sees it.
class LiveKeeperTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 24, 10, 0);

    @TempDir private Path folder;

    private final HeldBackground background = new HeldBackground();
    private final List<LiveVote> shown = new ArrayList<>();
    private final List<Throwable> complaints = new ArrayList<>();
    private final List<LiveVote> overtaken = new ArrayList<>();
    private ScenarioDatabase scenarios;
    private LiveStore store;
    private LiveVote vote;
    private LiveKeeper keeper;

    @BeforeEach
    void begin() {
        scenarios = ScenarioDatabase.open(folder, NOW);
        store = new LiveStore(scenarios);
        vote = LiveVotes.vote(Manner.RECORDED, Practice.UNITED_NATIONS, 5);
        store.create(vote);
        keeper =
                new LiveKeeper(
                        vote,
                        store,
                        background,
                        (now, _) -> shown.add(now),
                        complaints::add,
                        overtaken::add);
    }

    @AfterEach
    void close() {
        scenarios.close();
    }

    private int kept() {
        return store.find(vote.id()).orElseThrow().events();
    }

    @Test
    void nothingIsShownBeforeItIsKept() {
        assertThat(keeper.add(List.of(new LiveEvent.Opened()))).isEmpty();
        assertThat(shown).isEmpty();
        background.runNext();
        assertThat(kept()).isEqualTo(1);
        assertThat(shown).extracting(LiveVote::events).containsExactly(1);
    }

    @Test
    void whatIsTypedFastIsKeptInOrderAndTogether() {
        keeper.add(List.of(new LiveEvent.Opened()));
        for (int number = 0; number < 5; number++) {
            keeper.add(List.of(cast(number, Choice.YES)));
        }
        // It fits what is under way, not what is shown.
        assertThat(keeper.add(List.of(cast(9, Choice.YES)))).contains(Objection.NO_VOTE);
        assertThat(background.waiting()).isEqualTo(1);
        background.runNext();
        assertThat(background.waiting()).isEqualTo(1);
        background.runAll();
        assertThat(kept()).isEqualTo(6);
        assertThat(shown).extracting(LiveVote::events).containsExactly(1, 6);
        assertThat(shown.getLast().counts().yes()).isEqualTo(5);
    }

    @Test
    void whatCannotBeKeptIsNotShownAndCanBeEnteredAgain() {
        keeper.add(List.of(new LiveEvent.Opened()));
        background.runAll();
        keeper.add(List.of(cast(0, Choice.YES)));
        keeper.add(List.of(cast(1, Choice.YES)));
        scenarios.close();
        background.runAll();
        assertThat(complaints).hasSize(1);
        assertThat(shown).hasSize(1);
        assertThat(keeper.latest().entries()).isEmpty();
        assertThat(keeper.add(List.of(cast(0, Choice.NO)))).isEmpty();
        scenarios = ScenarioDatabase.open(folder, NOW);
        assertThat(new LiveStore(scenarios).find(vote.id()).orElseThrow().events()).isEqualTo(1);
    }

    @Test
    void anotherWindowIsNotWrittenOver() {
        keeper.add(List.of(new LiveEvent.Opened()));
        store.append(vote.id(), 0, List.of(new LiveEvent.Opened(), cast(0, Choice.NO)));
        background.runAll();
        assertThat(shown).isEmpty();
        assertThat(overtaken).hasSize(1);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void theEndOfTheProgramKeepsWhatWaits() {
        keeper.add(List.of(new LiveEvent.Opened()));
        keeper.add(List.of(cast(0, Choice.YES)));
        keeper.flush();
        assertThat(kept()).isEqualTo(2);
        assertThat(shown.getLast().entries()).containsOnlyKeys(member(0));
        // The job that was under way comes home to nothing.
        background.runAll();
        assertThat(kept()).isEqualTo(2);
        assertThat(shown.getLast().events()).isEqualTo(2);
    }
}
