package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Threshold;

/// What is said of every built-in vote, and of every case from history.
class WordingTest {

    /// What may be said of a veto where there was none.
    private static final Pattern NO_VETO =
            Pattern.compile(
                    "which is no veto|it was no veto|that was no veto|is not vetoed|nobody can veto"
                            + "|Nobody had to use a veto");

    private final List<Sentences> all;

    WordingTest() throws IOException {
        all = Sentences.all();
    }

    private Sentences of(String what) {
        return all.stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow();
    }

    @Test
    void everythingIsASentenceOfEnglish() {
        for (var one : all) {
            Grammar.check(one);
        }
    }

    @Test
    void vetoIsClaimedOnlyWhereThereWasOne() {
        for (var one : all) {
            boolean vetoed = one.decision().outcome() instanceof Outcome.Vetoed;
            assertThat(one.verdict().contains("which is a veto")).as(one.what()).isEqualTo(vetoed);
            if (!vetoed) {
                assertThat(one.everything())
                        .as(one.what())
                        .allMatch(said ->
                                !NO_VETO.matcher(said)
                                        .replaceAll("")
                                        .toLowerCase(Locale.ROOT)
                                        .contains("veto"));
            }
        }
    }

    @Test
    void everyStepSaysWhereItIsWritten() {
        for (var one : all) {
            assertThat(one.steps())
                    .as(one.what())
                    .isNotEmpty()
                    .allMatch(step -> !step.text().isBlank() && !step.source().isBlank());
        }
    }

    @Test
    void numbersInTheVerdictAreThoseOfTheDecision() {
        for (var one : all) {
            var decision = one.decision();
            assertThat(one.verdict())
                    .as(one.what())
                    .contains(String.valueOf(decision.needed().orElseThrow()))
                    .contains(decision.had() == 0 ? "none" : String.valueOf(decision.had()));
        }
    }

    @Test
    void verdictsOfFamousVotes() {
        assertThat(of("A/RES/ES-11/2").verdict())
                .isEqualTo(
                        "Two thirds of the members present and voting were needed: 97 of 145."
                                + " It had 140.");
        assertThat(of("S/2022/231").verdict())
                .isEqualTo("9 votes in favour were needed. It had 2. Nobody had to use a veto.");
        assertThat(of("S/2022/155").verdict())
                .isEqualTo(
                        "9 votes in favour were needed. It had 11. A permanent member voted against,"
                                + " which is a veto: Russian Federation.");
        assertThat(of("S/RES/2623").verdict())
                .isEqualTo(
                        "9 votes in favour were needed. It had 11. A permanent member voted against"
                                + " (Russian Federation), but nobody can veto a procedural question.");
        assertThat(of("S/10418").verdict())
                .isEqualTo(
                        "9 votes in favour were needed. It had 2. A permanent member voted against"
                                + " (China), but that was no veto: the votes were not there.");
    }

    @Test
    void nearestChangeIsTheSmallestOfAsManyMembers() {
        var near = new ArrayList<String>();
        for (var what : List.of("A/RES/ES-11/2", "S/2022/155", "S/2022/231", "S/10418")) {
            var one = of(what);
            near.add(one.wording().nearest(one.decision(), one.changes()).orElse("nothing"));
        }
        assertThat(near)
                .containsExactly(
                        "The smallest change that defeats it:"
                                + " 44 members from in favour to against.",
                        "The smallest change that adopts it:"
                                + " 1 permanent member from against to abstaining.",
                        "The smallest change that adopts it:"
                                + " 7 elected members from abstaining to in favour.",
                        "nothing");
    }

    @Test
    void tieOfACommitteeIsARejection() {
        var tied =
                all.stream()
                        .filter(one -> one.decision().outcome() instanceof Outcome.Tied)
                        .findFirst()
                        .orElseThrow();
        assertThat(tied.verdict()).endsWith("It was a tie, 12 to 12. A tie is a rejection.");
        assertThat(tied.wording().outcome(tied.decision().outcome())).isEqualTo("Tied");
    }

    @Test
    void everyProvisionIsCited() {
        var wording = all.getFirst().wording();
        for (var provision : Provision.values()) {
            assertThat(wording.citation(List.of(provision))).isNotBlank();
        }
        assertThat(wording.citation(List.of(Provision.CHARTER_18_2, Provision.ASSEMBLY_RULE_83)))
                .isEqualTo("Charter, Article 18 (2); General Assembly, rule 83");
    }

    @Test
    void thresholdIsNamedAsTheCharterNamesIt() {
        for (var one : all) {
            var rule = one.decision().rule();
            assertThat(one.wording().rule(rule)).isNotBlank();
            if (rule.threshold() instanceof Threshold.AtLeast) {
                assertThat(one.wording().threshold(rule)).startsWith("two thirds of ");
            }
        }
    }
}
