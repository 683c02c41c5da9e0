package org.rollcall.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.ScenarioDatabase;
import org.rollcall.store.ScenarioHeading;
import org.rollcall.store.ScenarioStore;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;
import org.rollcall.work.HeldBackground;

/// Keeping every change of hypothetical votes, in order, whatever comes between.
class KeeperTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);

    private final HeldBackground background = new HeldBackground();
    private final List<String> told = new ArrayList<>();
    private final List<Throwable> complaints = new ArrayList<>();
    private Optional<ScenarioDatabase> database = Optional.empty();
    private Scenario scenario = Scenario.from(UUID.randomUUID(), "one", origin());

    private Scenario last = scenario;

    @TempDir private Path folder;

    @BeforeEach
    void opens() {
        database = Optional.of(ScenarioDatabase.open(folder, LocalDateTime.of(2026, 1, 1, 0, 0)));
    }

    @AfterEach
    void closes() {
        database.ifPresent(ScenarioDatabase::close);
    }

    @Test
    void keepsOneAfterTheOther() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        keeper.changed(vote("CHN", Choice.NO));
        keeper.changed(vote("RUS", Choice.NO));
        assertThat(background.waiting()).isOne();
        background.runAll();
        assertThat(names()).containsExactly("one");
        assertThat(kept().steps()).hasSize(3);
        assertThat(told).containsExactly("one", "one");
    }

    @Test
    void flushKeepsWhatIsUnderWayAndWhatWaits() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        keeper.changed(vote("CHN", Choice.NO));
        keeper.flush();
        assertThat(names()).containsExactly("one");
        assertThat(kept().steps()).hasSize(2);
    }

    @Test
    void flushMakesNoCopyOfWhatTheBackgroundDoesToo() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        keeper.changed(vote("CHN", Choice.NO));
        background.runNext();
        keeper.changed(vote("RUS", Choice.NO));
        keeper.flush();
        background.runAll();
        assertThat(names()).containsExactly("one");
        assertThat(kept().steps()).hasSize(3);
    }

    @Test
    void whatAnotherWindowChangedGoesOnAsACopyWithAllThatCameMeanwhile() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        background.runAll();
        otherWindowChangesIt();
        keeper.changed(vote("CHN", Choice.NO));
        keeper.changed(vote("RUS", Choice.NO));
        background.runAll();
        assertThat(names()).containsExactlyInAnyOrder("one", "Copy of one");
        assertThat(told).contains("Copy of one, a copy");
        var copy = kept("Copy of one");
        assertThat(copy.choices()).containsEntry(code("CHN"), Choice.NO);
        assertThat(copy.choices()).containsEntry(code("RUS"), Choice.NO);
        assertThat(copy.choices()).containsEntry(code("USA"), Choice.YES);
        assertThat(kept("one").choices()).containsEntry(code("USA"), Choice.NO);
    }

    @Test
    void tellsOfACopyWithWhatWaitsToBeKept() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        background.runAll();
        otherWindowChangesIt();
        keeper.changed(vote("CHN", Choice.NO));
        keeper.changed(vote("RUS", Choice.NO));
        background.runNext();
        assertThat(last.choices()).containsEntry(code("RUS"), Choice.NO);
        assertThat(keeper.unsaved(last.id())).contains(last);
    }

    @Test
    void whatAnotherWindowDeletedGoesOnAsACopy() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        background.runAll();
        store().delete(scenario.id());
        keeper.changed(vote("CHN", Choice.NO));
        background.runAll();
        assertThat(names()).containsExactly("Copy of one");
    }

    @Test
    void deletesAndBringsBack() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        keeper.deleted(scenario);
        keeper.created(scenario);
        keeper.changed(vote("CHN", Choice.NO));
        background.runAll();
        assertThat(names()).containsExactly("one");
        assertThat(kept().steps()).hasSize(2);
        keeper.deleted(scenario);
        background.runAll();
        assertThat(names()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void knowsWhatTheStoreDoesNotHaveYet() {
        var keeper = keeper();
        keeper.created(vote("FRA", Choice.NO));
        assertThat(keeper.unsaved(scenario.id())).contains(scenario);
        background.runAll();
        assertThat(keeper.unsaved(scenario.id())).isEmpty();
        assertThat(keeper.knows(scenario.id())).isTrue();
    }

    @Test
    void saysWhatCouldNotBeKeptAndTriesAgainWithTheNextChange() {
        var keeper = keeper();
        store().create(scenario);
        keeper.created(vote("FRA", Choice.NO));
        background.runAll();
        assertThat(complaints).hasSize(1);
        store().delete(scenario.id());
        keeper.changed(vote("CHN", Choice.NO));
        background.runAll();
        assertThat(names()).containsExactly("one");
        assertThat(kept().steps()).hasSize(2);
    }

    private void otherWindowChangesIt() {
        var other = new ScenarioStore(database.orElseThrow());
        var found = other.find(scenario.id()).orElseThrow();
        other.save(found.scenario().with(cast("USA", Choice.NO)), found.version());
    }

    private Keeper keeper() {
        return new Keeper(
                store(),
                background,
                (kept, asCopy) -> {
                    last = kept;
                    told.add(kept.name() + (asCopy ? ", a copy" : ""));
                },
                complaints::add);
    }

    private Scenario vote(String member, Choice choice) {
        scenario = scenario.with(cast(member, choice));
        return scenario;
    }

    private static Edit cast(String member, Choice choice) {
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(code(member), choice);
        return new Edit.Cast(choices);
    }

    private static MemberCode code(String letters) {
        return new MemberCode(letters);
    }

    private ScenarioStore store() {
        return new ScenarioStore(database.orElseThrow());
    }

    private List<String> names() {
        return store().list().stream().map(ScenarioHeading::name).toList();
    }

    private Scenario kept() {
        return store().find(scenario.id()).orElseThrow().scenario();
    }

    private Scenario kept(String name) {
        return store().list().stream()
                .filter(heading -> heading.name().equals(name))
                .findFirst()
                .flatMap(heading -> store().find(heading.id()))
                .orElseThrow()
                .scenario();
    }

    private static Origin origin() {
        var choices = new TreeMap<MemberCode, Choice>();
        for (var member : List.of("CHN", "FRA", "GBR", "RUS", "USA")) {
            choices.put(code(member), Choice.YES);
        }
        return new Origin(
                Optional.of("S/2022/231"),
                Body.SECURITY_COUNCIL,
                DAY,
                Question.SUBSTANTIVE,
                RuleBook.rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE, 15),
                choices);
    }
}
