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
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.rollcall.vote.Membership;
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
        assertThat(scenario.steps()).isEqualTo(end.steps());
    }

    @Test
    void newChangeBeginsABranchBesideWhatWasUndone() {
        var scenario =
                start.with(cast("FRA", Choice.NO))
                        .with(cast("GBR", Choice.NO))
                        .undone()
                        .with(cast("CHN", Choice.ABSTAINING));
        assertThat(scenario.canRedo()).isFalse();
        assertThat(scenario.steps())
                .containsExactly(
                        new Step(Step.START, cast("FRA", Choice.NO)),
                        new Step(0, cast("GBR", Choice.NO)),
                        new Step(0, cast("CHN", Choice.ABSTAINING)));
        assertThat(scenario.branch()).containsExactly(0, 2);
        assertThat(scenario.choices()).containsEntry(new MemberCode("GBR"), Choice.YES);
        var left = scenario.at(1);
        assertThat(left.choices()).containsEntry(new MemberCode("GBR"), Choice.NO);
        assertThat(left.choices()).containsEntry(new MemberCode("CHN"), Choice.YES);
        assertThat(left.branch()).containsExactly(0, 1);
        assertThat(left.undone().redone().at()).isOne();
        assertThat(left.at(2).choices()).isEqualTo(scenario.choices());
    }

    @Test
    void goingBackKeepsTheBranchAlongWhichRedoGoes() {
        var scenario =
                start.with(rule(1)).with(rule(2)).at(0).with(rule(3)).with(rule(4)).at(Step.START);
        assertThat(scenario.tip()).isEqualTo(3);
        assertThat(scenario.redone().redone().at()).isEqualTo(2);
        assertThat(scenario.at(0).tip()).isEqualTo(3);
        assertThat(scenario.at(1).tip()).isOne();
        assertThat(scenario.at(1).at(0).tip()).isOne();
        assertThat(scenario.at(1).at(2).tip()).isEqualTo(3);
        assertThatThrownBy(() -> scenario.at(4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Edit seat(OwnMember member, Choice choice) {
        var named = new TreeMap<MemberCode, OwnMember>();
        named.put(member.code(), member);
        return new Edit.Reseat(choices(member.code().letters(), choice), named, new TreeSet<>());
    }

    @Test
    void bodyTakesInMembersThatNeverWereAndTheRuleCountsThem() {
        var atlantis = OwnMember.of(OwnMember.code(0), "Atlantis");
        var larger =
                start.with(seat(atlantis, Choice.NO))
                        .with(
                                new Edit.Reseat(
                                        choices("DEU", Choice.ABSTAINING),
                                        new TreeMap<>(),
                                        new TreeSet<>()));
        assertThat(larger.counts()).isEqualTo(new Counts(4, 2, 1, 0));
        assertThat(larger.rule().seats()).isEqualTo(7);
        assertThat(larger.own()).containsEntry(atlantis.code(), atlantis);
        assertThat(
                        larger.membership(new Membership(List.of(), List.of(), List.of()))
                                .nameOn(atlantis.code(), DAY)
                                .full())
                .isEqualTo("Atlantis");
        var leaving = new TreeSet<>(List.of(atlantis.code(), new MemberCode("RUS")));
        var smaller = larger.with(new Edit.Reseat(new TreeMap<>(), new TreeMap<>(), leaving));
        assertThat(smaller.counts()).isEqualTo(new Counts(4, 0, 1, 0));
        assertThat(smaller.own()).isEmpty();
        assertThat(smaller.undone().choices()).isEqualTo(larger.choices());
        assertThat(smaller.undone().undone().undone().rule()).isEqualTo(RULE);
    }

    @Test
    void bodyRefusesMembersTwiceAndNobodyAtAll() {
        assertThatThrownBy(() ->
                        start.with(
                                new Edit.Reseat(
                                        choices("FRA", Choice.YES),
                                        new TreeMap<>(),
                                        new TreeSet<>())))
                .hasMessageContaining("FRA");
        assertThatThrownBy(() ->
                        start.with(
                                new Edit.Reseat(
                                        new TreeMap<>(),
                                        new TreeMap<>(),
                                        new TreeSet<>(start.choices().keySet()))))
                .hasMessageContaining("0 members");
        assertThatThrownBy(() -> OwnMember.of(new MemberCode("FRA"), "France"))
                .hasMessageContaining("FRA");
    }

    @Test
    void notesAreOneOfTheSteps() {
        var noted = start.with(new Edit.Annotate("Why?"));
        assertThat(noted.notes()).isEqualTo("Why?");
        assertThat(noted.undone().notes()).isEmpty();
        assertThatThrownBy(() -> start.with(new Edit.Annotate("x".repeat(20_001))))
                .isInstanceOf(IllegalArgumentException.class);
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
        assertThatThrownBy(() ->
                        Scenario.of(
                                ID,
                                "",
                                origin(),
                                List.of(new Step(-1, cast("BRA", Choice.YES))),
                                0,
                                0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-2, 0", "1, 1", "0, 2", "1, 0"})
    void stepsThatAreNotThereCannotHold(int at, int tip) {
        var steps = List.of(new Step(Step.START, rule(2)));
        assertThatThrownBy(() -> Scenario.of(ID, "", origin(), steps, at, tip))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step %d of 1, on the way to %d", at, tip);
    }

    @Test
    void stepCannotFollowALaterOneNorHoldOnAnotherBranch() {
        assertThatThrownBy(() -> Scenario.of(ID, "", origin(), List.of(new Step(0, rule(2))), 0, 0))
                .hasMessage("step 0 after 0");
        var branches = List.of(new Step(Step.START, rule(2)), new Step(Step.START, rule(3)));
        assertThatThrownBy(() -> Scenario.of(ID, "", origin(), branches, 0, 1))
                .hasMessage("step 0 is not on the way to 1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void standsAsAReplayOfItsChangesStands(long seed) {
        var random = new Random(seed);
        var scenario = start;
        for (int move = 0; move < 300; move++) {
            scenario = moved(scenario, random, move);
            var replay =
                    Scenario.of(
                            ID, "Start", origin(), scenario.steps(), scenario.at(), scenario.tip());
            assertThat(scenario.choices()).as("move %d", move).isEqualTo(replay.choices());
            assertThat(scenario.rule()).as("move %d", move).isEqualTo(replay.rule());
            assertThat(scenario.name()).as("move %d", move).isEqualTo(replay.name());
        }
    }

    private static Scenario moved(Scenario scenario, Random random, int move) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> scenario.undone();
            case 8 -> scenario.at(random.nextInt(scenario.steps().size() + 1) - 1);
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
        var steps = new ArrayList<Step>(List.of(new Step(Step.START, new Edit.Cast(choices))));
        var scenario = Scenario.of(ID, "", origin(), steps, 0, 0);
        choices.put(new MemberCode("GBR"), Choice.NO);
        steps.clear();
        assertThat(scenario.counts()).isEqualTo(new Counts(3, 2, 0, 0));
        assertThat(scenario.steps()).containsExactly(new Step(-1, cast("FRA", Choice.NO)));
    }
}
