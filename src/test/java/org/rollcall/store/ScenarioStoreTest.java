package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rollcall.store.SampleScenarios.DAY;
import static org.rollcall.store.SampleScenarios.RULE;
import static org.rollcall.store.SampleScenarios.assertSame;
import static org.rollcall.store.SampleScenarios.cast;
import static org.rollcall.store.SampleScenarios.choices;
import static org.rollcall.store.SampleScenarios.done;
import static org.rollcall.store.SampleScenarios.own;
import static org.rollcall.store.SampleScenarios.scenario;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.ScenarioStore.Saved;
import org.rollcall.tally.Base;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

/// Hypothetical votes, kept in a real file that two windows have open.
class ScenarioStoreTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2044, 3, 2, 9, 5, 7);

    private static final List<Choice> CHOICES = List.of(Choice.values());

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk"
                    + "+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    @TempDir private Path folder;
    private ScenarioDatabase database;
    private ScenarioDatabase otherDatabase;
    private ScenarioStore store;
    private ScenarioStore other;

    @BeforeEach
    void openTwoWindows() {
        database = ScenarioDatabase.open(folder, NOW);
        otherDatabase = ScenarioDatabase.open(folder, NOW);
        store = new ScenarioStore(database);
        other = new ScenarioStore(otherDatabase);
    }

    @AfterEach
    void close() {
        otherDatabase.close();
        database.close();
    }

    @Test
    void everythingReadsBackAsItWas() {
        var scenario =
                scenario("What if")
                        .with(cast("FRA", Choice.NO))
                        .with(new Edit.Cast(choices("CHN no, FRA not-voting, USA yes")))
                        .with(new Edit.Cast(new TreeMap<>()))
                        .with(new Edit.Rename("Côte d’Ivoire’s “what if” 🎉"))
                        .with(new Edit.ChangeRule(own(new Threshold.Votes(3))))
                        .with(new Edit.Annotate("Line one\nline two"))
                        .undone()
                        .with(new Edit.Annotate(""))
                        .with(newMembers())
                        .at(3);
        store.create(scenario);
        assertSame(other.find(scenario.id()), scenario);
        assertThat(other.find(UUID.randomUUID())).isEmpty();
    }

    private static Edit newMembers() {
        var own =
                new OwnMember(
                        OwnMember.code(3), "Atlantis", Optional.of("#12AB90"), Optional.of(PIXEL));
        var joining = new TreeMap<MemberCode, Choice>(choices("DEU yes"));
        joining.put(own.code(), Choice.NO);
        var named = new TreeMap<MemberCode, OwnMember>();
        named.put(own.code(), own);
        return new Edit.Reseat(joining, named, new TreeSet<>(choices("USA yes").keySet()));
    }

    @Test
    void membersThatWereMadeUpReadBackAsTheyWere() {
        var own = OwnMember.of(OwnMember.code(0), "The red table");
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(own.code(), Choice.YES);
        var named = new TreeMap<MemberCode, OwnMember>();
        named.put(own.code(), own);
        var origin =
                new Origin(
                        Optional.empty(),
                        Body.GENERAL_ASSEMBLY,
                        DAY,
                        Question.ORDINARY,
                        own(new Threshold.Votes(1)),
                        choices,
                        named);
        var scenario = Scenario.from(UUID.randomUUID(), "Class", origin).with(newMembersOnly());
        store.create(scenario);
        assertSame(other.find(scenario.id()), scenario);
    }

    private static Edit newMembersOnly() {
        return new Edit.Reseat(choices("DEU yes"), new TreeMap<>(), new TreeSet<>());
    }

    @Test
    void whatWasMadeFromNothingHasNoSymbol() {
        var origin =
                new Origin(
                        Optional.empty(),
                        Body.GENERAL_ASSEMBLY,
                        DAY,
                        Question.IMPORTANT,
                        own(new Threshold.MoreThanHalf(Base.MEMBERS)),
                        new TreeMap<>());
        var scenario = Scenario.from(UUID.randomUUID(), "From nothing", origin);
        store.create(scenario);
        assertSame(other.find(scenario.id()), scenario);
    }

    static List<Rule> rules() {
        var holders = new TreeSet<>(choices("CHN no, FRA yes, GBR yes").keySet());
        return List.of(
                RULE,
                RuleBook.rule(Body.SECURITY_COUNCIL, DAY, Question.PROCEDURAL, 15),
                RuleBook.rule(Body.GENERAL_ASSEMBLY, DAY, Question.ORDINARY, 193),
                RuleBook.rule(Body.GENERAL_ASSEMBLY, DAY, Question.CHARTER_AMENDMENT, 193),
                RuleBook.rule(Body.HUMAN_RIGHTS_COUNCIL, DAY, Question.ORDINARY, 47),
                own(new Threshold.AtLeast(999, 1000, Base.PRESENT)),
                own(new Threshold.MoreThanHalf(Base.PRESENT_AND_VOTING)),
                RULE.edited(new Threshold.Votes(15), Tie.TOO_FEW, new Veto(holders, 2), 15),
                RULE.edited(new Threshold.Votes(1), Tie.REJECTED, new Veto(holders, 0), 1),
                new Rule(
                        Rule.OWN,
                        new Threshold.Votes(1),
                        Tie.SECOND_VOTE,
                        Veto.NONE,
                        1000,
                        true,
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleReadsBackAsItWas(Rule rule) {
        var scenario = scenario("Rules").with(new Edit.ChangeRule(rule));
        store.create(scenario);
        assertThat(other.find(scenario.id()).orElseThrow().scenario().rule()).isEqualTo(rule);
    }

    @Test
    void undoneStaysUndoneAndCanBeMadeAgain() {
        var scenario =
                scenario("Undo")
                        .with(cast("FRA", Choice.NO))
                        .with(cast("CHN", Choice.YES))
                        .undone();
        int version = store.create(scenario);
        var read = other.find(scenario.id()).orElseThrow().scenario();
        assertThat(read.canRedo()).isTrue();
        assertThat(read.redone().choices()).isEqualTo(scenario.redone().choices());
        version = done(store.save(scenario.undone(), version));
        assertSame(other.find(scenario.id()), scenario.undone());
        version = done(store.save(scenario.redone(), version));
        assertSame(other.find(scenario.id()), scenario.redone());
        var branched = scenario.with(new Edit.ChangeRule(own(new Threshold.Votes(2))));
        version = done(store.save(branched, version));
        var again = branched.undone().with(cast("FRA", Choice.ABSTAINING));
        done(store.save(again, version));
        assertSame(other.find(scenario.id()), again);
        // Nothing that was undone is lost: the rule of the branch that was left is kept too.
        assertThat(count("scenario_step_rule")).isEqualTo(2);
    }

    @Test
    void listSaysTheNameThatHoldsAndTheNewestFirst() {
        var first = scenario("First");
        var second = scenario("Second");
        var morning = Instant.parse("2044-03-02T09:00:00Z");
        at(morning).create(first);
        var later = at(morning.plusMillis(500));
        int version = later.create(second);
        assertThat(store.list())
                .extracting(ScenarioHeading::name)
                .containsExactly("Second", "First");
        assertThat(store.list().getFirst())
                .isEqualTo(
                        new ScenarioHeading(
                                second.id(),
                                "Second",
                                Optional.of("S/2022/231"),
                                Body.SECURITY_COUNCIL,
                                DAY,
                                morning.plusMillis(500)));
        var renamed = first.with(new Edit.Rename("Other")).with(new Edit.Rename("Undone")).undone();
        var read = other.find(first.id()).orElseThrow();
        at(morning.plusSeconds(1)).save(renamed, read.version());
        assertThat(store.list())
                .extracting(ScenarioHeading::name)
                .containsExactly("Other", "Second");
        later.save(second, version);
        assertThat(store.list())
                .extracting(ScenarioHeading::name)
                .containsExactly("Other", "Second");
    }

    @Test
    void neitherWindowLosesWhatTheOtherMade() {
        var mine = scenario("Mine");
        var theirs = scenario("Theirs");
        int version = store.create(mine);
        int theirVersion = other.create(theirs);
        for (int edit = 0; edit < 20; edit++) {
            mine = mine.with(cast("FRA", CHOICES.get(edit % 4)));
            theirs = theirs.with(cast("CHN", CHOICES.get(edit % 4)));
            version = done(store.save(mine, version));
            theirVersion = done(other.save(theirs, theirVersion));
        }
        assertSame(other.find(mine.id()), mine);
        assertSame(store.find(theirs.id()), theirs);
    }

    @Test
    void olderVersionOverwritesNothing() {
        var scenario = scenario("Both");
        int version = store.create(scenario);
        var theirs = scenario.with(cast("FRA", Choice.NO));
        done(other.save(theirs, version));
        var mine = scenario.with(cast("FRA", Choice.ABSTAINING));
        assertThat(store.save(mine, version)).isEqualTo(new Saved.Conflict());
        assertSame(store.find(scenario.id()), theirs);
        var copy = mine.copy(UUID.randomUUID(), "Both (2)");
        store.create(copy);
        assertSame(other.find(copy.id()), copy);
        assertSame(other.find(scenario.id()), theirs);
    }

    @Test
    void whatTheOtherWindowDeletedIsAConflictEvenAfterItCameBack() {
        var scenario = scenario("Gone");
        int version = store.create(scenario);
        other.delete(scenario.id());
        var mine = scenario.with(cast("FRA", Choice.NO));
        assertThat(store.save(mine, version)).isEqualTo(new Saved.Conflict());
        var restored = scenario.with(cast("CHN", Choice.YES));
        other.create(restored);
        assertThat(store.save(mine, version)).isEqualTo(new Saved.Conflict());
        assertSame(store.find(scenario.id()), restored);
    }

    @Test
    void windowThatReadWhatTheOtherSavedGoesOnFromThere() {
        var scenario = scenario("Turns");
        int version = store.create(scenario);
        for (int turn = 0; turn < 6; turn++) {
            var here = turn % 2 == 0 ? other : store;
            scenario = (turn % 3 == 2 ? scenario.undone() : scenario).with(cast("FRA", Choice.NO));
            version = done(here.save(scenario, version));
        }
        assertSame(store.find(scenario.id()), scenario);
    }

    @Test
    void deletedLeavesNothingBehindAndCanBeBroughtBack() {
        var scenario =
                scenario("Back")
                        .with(cast("FRA", Choice.NO))
                        .with(new Edit.ChangeRule(own(new Threshold.Votes(2))));
        store.create(scenario);
        store.delete(scenario.id());
        store.delete(scenario.id());
        assertThat(store.find(scenario.id())).isEmpty();
        assertThat(store.list()).isEmpty();
        for (var table : List.of("step_rule", "start", "step", "step_member", "own_member")) {
            assertThat(count("scenario_" + table)).isZero();
        }
        store.create(scenario);
        assertSame(other.find(scenario.id()), scenario);
    }

    @Test
    void createdTwiceIsRefusedAndChangesNothing() {
        var scenario = scenario("Twice");
        store.create(scenario);
        assertThatThrownBy(() -> other.create(scenario.with(cast("FRA", Choice.NO))))
                .isInstanceOf(StoreException.class);
        assertSame(other.find(scenario.id()), scenario);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void thousandEditsSavedOneByOneStayAsTheyWere(long seed) {
        database.database()
                .outsideTransaction(connection -> {
                    Scripts.run(connection, "PRAGMA synchronous = OFF");
                    return true;
                });
        var random = new Random(seed);
        var members = List.copyOf(choices("CHN no, FRA no, GBR no, RUS no, USA no").keySet());
        var scenario = scenario("Long");
        int version = store.create(scenario);
        for (int edit = 0; edit < 1000; edit++) {
            scenario =
                    switch (random.nextInt(10)) {
                        case 0 -> scenario.undone();
                        case 1 -> scenario.redone();
                        case 2 -> scenario.with(new Edit.Rename("Name " + edit));
                        case 3 ->
                                scenario.with(
                                        new Edit.ChangeRule(own(new Threshold.Votes(1 + edit))));
                        default ->
                                scenario.with(
                                        cast(
                                                members.get(random.nextInt(5)).letters(),
                                                CHOICES.get(random.nextInt(4))));
                    };
            version = done(store.save(scenario, version));
        }
        assertThat(scenario.steps()).hasSizeGreaterThan(500);
        assertSame(other.find(scenario.id()), scenario);
    }

    @Test
    void oneMoreEditRewritesNoneOfThoseBefore() {
        var scenario = scenario("Cheap");
        for (int edit = 0; edit < 300; edit++) {
            scenario = scenario.with(cast("FRA", CHOICES.get(edit % 4)));
        }
        int version = store.create(scenario);
        long before = changes();
        version = done(store.save(scenario.with(cast("CHN", Choice.YES)), version));
        assertThat(changes() - before).isEqualTo(4);
        before = changes();
        done(store.save(scenario.with(cast("CHN", Choice.YES)).undone(), version));
        assertThat(changes() - before).isEqualTo(2);
    }

    private ScenarioStore at(Instant now) {
        return new ScenarioStore(database, Clock.fixed(now, ZoneOffset.UTC));
    }

    private int count(String table) {
        return Integer.parseInt(single("SELECT count(*) FROM " + table));
    }

    private long changes() {
        return Long.parseLong(single("SELECT total_changes()"));
    }

    private String single(String sql) {
        return database.database()
                .outsideTransaction(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        return rows.next() ? rows.getString(1) : "";
                    }
                });
    }
}
