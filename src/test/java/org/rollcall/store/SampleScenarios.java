package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.ScenarioStore.Kept;
import org.rollcall.store.ScenarioStore.Saved;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

/// Made-up hypothetical votes, and what the tests ask of them.
public final class SampleScenarios {

    static final LocalDate DAY = LocalDate.of(2022, 3, 24);
    static final Rule RULE = RuleBook.rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE, 15);

    private SampleScenarios() {}

    static void assertSame(Optional<Kept> kept, Scenario expected) {
        var read = kept.orElseThrow().scenario();
        assertThat(read.id()).isEqualTo(expected.id());
        assertThat(read.firstName()).isEqualTo(expected.firstName());
        assertThat(read.name()).isEqualTo(expected.name());
        assertThat(read.origin()).isEqualTo(expected.origin());
        assertThat(read.steps()).isEqualTo(expected.steps());
        assertThat(read.at()).isEqualTo(expected.at());
        assertThat(read.tip()).isEqualTo(expected.tip());
        assertThat(read.choices()).isEqualTo(expected.choices());
        assertThat(read.rule()).isEqualTo(expected.rule());
    }

    /// One on a real vote of the Council, with nothing changed yet.
    public static Scenario scenario(String name) {
        var origin =
                new Origin(
                        Optional.of("S/2022/231"),
                        Body.SECURITY_COUNCIL,
                        DAY,
                        Question.SUBSTANTIVE,
                        RULE,
                        choices(
                                "CHN yes, FRA abstaining, GBR abstaining, RUS yes, USA not-voting"));
        return Scenario.from(UUID.randomUUID(), name, origin);
    }

    static Rule own(Threshold threshold) {
        return RULE.edited(threshold, Tie.TOO_FEW, Veto.NONE, 15);
    }

    static Edit cast(String member, Choice choice) {
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(new MemberCode(member), choice);
        return new Edit.Cast(choices);
    }

    static SortedMap<MemberCode, Choice> choices(String ballots) {
        return SampleVotes.vote("X", Body.SECURITY_COUNCIL, DAY, "", ballots, List.of()).choices();
    }

    static int done(Saved saved) {
        return switch (saved) {
            case Saved.Done(int version) -> version;
            case Saved.Conflict _ -> throw new AssertionError("a conflict");
        };
    }
}
