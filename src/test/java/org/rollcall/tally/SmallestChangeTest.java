package org.rollcall.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

class SmallestChangeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);
    private static final Rule TWO_THIRDS =
            RuleBook.rule(Body.EMERGENCY_SESSION, DAY, Question.IMPORTANT, 193);

    private static String changes(Counts counts) {
        var text = new StringBuilder();
        for (var change : SmallestChange.of(TWO_THIRDS, Splits.totals(counts))) {
            text.append(change.from().code())
                    .append('>')
                    .append(change.to().code())
                    .append(' ')
                    .append(
                            change.howMany().isPresent()
                                    ? "" + change.howMany().getAsInt()
                                    : "never of " + change.available())
                    .append(' ');
        }
        return text.toString().strip();
    }

    // The figures are those of the design's rules.
    @Test
    void humanitarianConsequences() {
        assertThat(changes(new Counts(140, 5, 38, 10)))
                .isEqualTo(
                        "yes>no 44 yes>abstaining 131 abstaining>no never of 38 not-voting>no never"
                                + " of 10");
    }

    @Test
    void suspensionFromTheHumanRightsCouncil() {
        assertThat(changes(new Counts(93, 24, 58, 18)))
                .startsWith("yes>no 16 yes>abstaining 46 abstaining>no 23");
    }

    @Test
    void indiansInSouthAfrica() {
        assertThat(changes(new Counts(32, 15, 7, 0)))
                .isEqualTo("yes>no 1 yes>abstaining 3 abstaining>no 2");
    }

    @Test
    void partitionOfPalestine() {
        assertThat(changes(new Counts(33, 13, 10, 1)))
                .startsWith("yes>no 3 yes>abstaining 8 abstaining>no 4");
    }

    @Test
    void oneWithdrawnNoLiftsAVeto() {
        var rule =
                RuleBook.rule(
                        Body.SECURITY_COUNCIL, LocalDate.of(2022, 2, 25), Question.SUBSTANTIVE, 15);
        var found = SmallestChange.of(rule, Splits.totals(new Counts(11, 1, 3, 0), "RUS"));
        assertThat(found)
                .filteredOn(change -> change.who() == SmallestChange.Mover.WITH_VETO)
                .filteredOn(change -> change.to() == Choice.ABSTAINING)
                .extracting(change -> change.howMany().orElseThrow())
                .containsExactly(1);
        assertThat(found)
                .filteredOn(change -> change.who() == SmallestChange.Mover.WITHOUT_VETO)
                .allMatch(change -> change.howMany().isEmpty());
    }

    @Test
    void nothingIsSaidOfWhatIsUnknown() {
        var rule = RuleBook.rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE, 15);
        assertThat(
                        SmallestChange.of(
                                rule,
                                new Ballots.Totals(
                                        new Counts(11, 1, 3, 0),
                                        new Ballots.Opposition.NotKnown())))
                .isEmpty();
        assertThat(SmallestChange.of(rule, new Ballots.WithoutVote())).isEmpty();
    }

    /// Every vote of five members, every rule: what is reported turns the outcome, and nothing
    /// smaller does, whoever of those members it is that moves.
    @Test
    void reportedChangeTurnsTheOutcomeAndNoSmallerOneDoes() {
        for (var rule : rules()) {
            for (var choices : Splits.choices(5)) {
                boolean before = carried(rule, choices);
                for (var change : SmallestChange.of(rule, new Ballots.Named(choices))) {
                    var movers = movers(rule, choices, change);
                    assertThat(change.available()).isEqualTo(movers.size());
                    int fewest = fewest(rule, choices, movers, change.to(), before);
                    assertThat(change.howMany().orElse(0))
                            .as("%s %s %s", rule, choices, change)
                            .isEqualTo(fewest);
                }
            }
        }
    }

    private static List<Rule> rules() {
        var veto = Splits.members("AAA", "AAB");
        var council =
                new Rule(
                        Rule.OWN,
                        new Threshold.Votes(3),
                        Tie.TOO_FEW,
                        Veto.ofEach(veto),
                        5,
                        false,
                        List.of());
        return List.of(
                RuleBook.rule(Body.GENERAL_ASSEMBLY, DAY, Question.ORDINARY, 5),
                RuleBook.rule(Body.GENERAL_ASSEMBLY, DAY, Question.IMPORTANT, 5),
                RuleBook.rule(Body.GENERAL_ASSEMBLY, DAY, Question.CHARTER_AMENDMENT, 5),
                council,
                council.edited(council.threshold(), Tie.TOO_FEW, new Veto(veto, 2), 5),
                council.edited(
                        new Threshold.MoreThanHalf(Base.PRESENT), Tie.TOO_FEW, Veto.NONE, 5));
    }

    private static boolean carried(Rule rule, SortedMap<MemberCode, Choice> choices) {
        return Tally.decide(rule, new Ballots.Named(choices)).outcome().carried();
    }

    private static List<MemberCode> movers(
            Rule rule, SortedMap<MemberCode, Choice> choices, SmallestChange change) {
        return choices.keySet().stream()
                .filter(member -> choices.get(member) == change.from())
                .filter(member ->
                        switch (change.who()) {
                            case MEMBER -> true;
                            case WITH_VETO -> rule.veto().holders().contains(member);
                            case WITHOUT_VETO -> !rule.veto().holders().contains(member);
                        })
                .toList();
    }

    // 0 where no subset of the movers turns the outcome.
    private static int fewest(
            Rule rule,
            SortedMap<MemberCode, Choice> choices,
            List<MemberCode> movers,
            Choice to,
            boolean before) {
        int fewest = 0;
        for (int subset = 1; subset < 1 << movers.size(); subset++) {
            var changed = new TreeMap<>(choices);
            for (int index = 0; index < movers.size(); index++) {
                if ((subset >> index & 1) == 1) {
                    changed.put(movers.get(index), to);
                }
            }
            int size = Integer.bitCount(subset);
            if ((fewest == 0 || size < fewest) && carried(rule, changed) != before) {
                fewest = size;
            }
        }
        return fewest;
    }
}
