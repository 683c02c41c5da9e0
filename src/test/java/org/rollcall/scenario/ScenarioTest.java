package org.rollcall.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

class ScenarioTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);
    private static final UUID ID = new UUID(1, 2);
    private static final List<Choice> CHOICES = List.of(Choice.values());
    private static final List<String> MEMBERS = List.of("CHN", "FRA", "GBR", "RUS", "USA");
    private static final Rule RULE =
            RuleBook.rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE, 15)
                    .edited(
                            new Threshold.Votes(3),
                            Tie.TOO_FEW,
                            Veto.ofEach(RuleBook.permanentMembers(DAY)),
                            5);

    private final Scenario start = Scenario.from(ID, "Start", origin());

    private static Origin origin() {
        var choices = new TreeMap<MemberCode, Choice>();
        MEMBERS.forEach(member -> choices.put(new MemberCode(member), Choice.YES));
        choices.put(new MemberCode("RUS"), Choice.NO);
        return new Origin(
                Optional.of("S/2022/155"),
                Body.SECURITY_COUNCIL,
                DAY,
                Question.SUBSTANTIVE,
                RULE,
                choices);
    }

    private static Edit cast(String member, Choice choice) {
        return new Edit.Cast(choices(member, choice));
    }

    private static SortedMap<MemberCode, Choice> choices(String member, Choice choice) {
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(new MemberCode(member), choice);
        return choices;
    }

    private static Edit rule(int votes) {
        return new Edit.ChangeRule(
                RULE.edited(new Threshold.Votes(votes), Tie.TOO_FEW, Veto.NONE, 5));
    }

    @Test
    void standsAsItStartedBeforeAnyChange() {
        assertThat(start.id()).isEqualTo(ID);
        assertThat(start.name()).isEqualTo("Start");
        assertThat(start.choices()).isEqualTo(start.origin().choices());
        assertThat(start.rule()).isEqualTo(RULE);
        assertThat(start.counts()).isEqualTo(new Counts(4, 1, 0, 0));
        assertThat(start.canUndo()).isFalse();
        assertThat(start.canRedo()).isFalse();
        assertThat(start.undone()).isSameAs(start);
        assertThat(start.redone()).isSameAs(start);
    }

    @Test
    void decidesByTheRuleThatHolds() {
        assertThat(start.decision().outcome())
                .isEqualTo(
                        new Outcome.Vetoed(
                                start.decision()
                                        .rule()
                                        .veto()
                                        .holders()
                                        .subSet(new MemberCode("RUS"), new MemberCode("RUT"))));
        assertThat(start.smallestChanges()).isNotEmpty();
        assertThat(start.with(cast("RUS", Choice.ABSTAINING)).decision().outcome())
                .isEqualTo(new Outcome.Adopted());
        assertThat(start.with(rule(3)).decision().outcome()).isEqualTo(new Outcome.Adopted());
        assertThat(start.with(rule(5)).decision().outcome()).isEqualTo(new Outcome.TooFewVotes());
    }

    @Test
    void changesLeaveTheOriginAlone() {
        var changed =
                start.with(cast("FRA", Choice.NO)).with(new Edit.Rename("Other")).with(rule(2));
        assertThat(changed.name()).isEqualTo("Other");
        assertThat(changed.firstName()).isEqualTo("Start");
        assertThat(changed.origin()).isEqualTo(origin());
        assertThat(changed.choices()).containsEntry(new MemberCode("FRA"), Choice.NO);
        assertThat(start.choices()).containsEntry(new MemberCode("FRA"), Choice.YES);
    }

    @Test
    void undoGoesBackToTheStartHoweverLongTheWay() {
        var scenario = start;
        for (int edit = 0; edit < 2000; edit++) {
            scenario = scenario.with(cast("FRA", CHOICES.get(edit % 4)));
        }
        var end = scenario;
        for (int edit = 0; edit < 2000; edit++) {
            assertThat(scenario.canUndo()).isTrue();
            scenario = scenario.undone();
        }
        assertThat(scenario.canUndo()).isFalse();
        assertThat(scenario.choices()).isEqualTo(start.choices());
        while (scenario.canRedo()) {
            scenario = scenario.redone();
        }
        assertThat(scenario.choices()).isEqualTo(end.choices());
        assertThat(scenario.edits()).isEqualTo(end.edits());
    }

    @Test
    void newChangeDropsWhatWasUndone() {
        var scenario =
                start.with(cast("FRA", Choice.NO))
                        .with(cast("GBR", Choice.NO))
                        .undone()
                        .with(cast("CHN", Choice.ABSTAINING));
        assertThat(scenario.canRedo()).isFalse();
        assertThat(scenario.edits())
                .containsExactly(cast("FRA", Choice.NO), cast("CHN", Choice.ABSTAINING));
        assertThat(scenario.choices()).containsEntry(new MemberCode("GBR"), Choice.YES);
    }

    @Test
    void copyHasTheSameChangesAndAnotherName() {
        var scenario = start.with(cast("FRA", Choice.NO)).with(cast("GBR", Choice.NO)).undone();
        var copy = scenario.copy(new UUID(3, 4), "Copy");
        assertThat(copy.id()).isEqualTo(new UUID(3, 4));
        assertThat(copy.name()).isEqualTo("Copy");
        assertThat(copy.choices()).isEqualTo(scenario.choices());
        assertThat(copy.origin()).isEqualTo(scenario.origin());
        assertThat(copy.undone().undone().choices()).isEqualTo(start.choices());
        assertThat(scenario.name()).isEqualTo("Start");
    }

    @Test
    void memberWithoutAVoteIsRefused() {
        assertThatThrownBy(() -> start.with(cast("BRA", Choice.YES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BRA");
        assertThatThrownBy(() -> Scenario.of(ID, "", origin(), List.of(cast("BRA", Choice.YES)), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void moreChangesThanThereAreCannotHold(int done) {
        assertThatThrownBy(() -> Scenario.of(ID, "", origin(), List.of(rule(2)), done))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(done + " of 1 edits");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void standsAsAReplayOfItsChangesStands(long seed) {
        var random = new Random(seed);
        var scenario = start;
        for (int move = 0; move < 300; move++) {
            scenario = moved(scenario, random, move);
            var replay = Scenario.of(ID, "Start", origin(), scenario.edits(), scenario.done());
            assertThat(scenario.choices()).as("move %d", move).isEqualTo(replay.choices());
            assertThat(scenario.rule()).as("move %d", move).isEqualTo(replay.rule());
            assertThat(scenario.name()).as("move %d", move).isEqualTo(replay.name());
        }
    }

    private static Scenario moved(Scenario scenario, Random random, int move) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> scenario.undone();
            case 2 -> scenario.redone();
            case 3 -> scenario.with(new Edit.Rename("Name " + move));
            case 4 -> scenario.with(rule(1 + random.nextInt(5)));
            default ->
                    scenario.with(
                            cast(
                                    MEMBERS.get(random.nextInt(MEMBERS.size())),
                                    CHOICES.get(random.nextInt(CHOICES.size()))));
        };
    }

    @Test
    void whatWasHandedInCannotChangeItLater() {
        var choices = choices("FRA", Choice.NO);
        var edits = new ArrayList<Edit>(List.of(new Edit.Cast(choices)));
        var scenario = Scenario.of(ID, "", origin(), edits, 1);
        choices.put(new MemberCode("GBR"), Choice.NO);
        edits.clear();
        assertThat(scenario.counts()).isEqualTo(new Counts(3, 2, 0, 0));
        assertThat(scenario.edits()).containsExactly(cast("FRA", Choice.NO));
    }
}
