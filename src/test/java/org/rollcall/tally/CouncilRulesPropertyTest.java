package org.rollcall.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// What must hold of a council with vetoes, tried on every vote that five members can cast under
/// every small rule.
class CouncilRulesPropertyTest {

    private static final int MEMBERS = 5;

    private static Rule council(int needed, int holders, int opposing) {
        var who = new TreeSet<MemberCode>();
        for (int holder = 0; holder < holders; holder++) {
            who.add(Splits.code(holder));
        }
        return new Rule(
                Rule.OWN,
                new Threshold.Votes(needed),
                Tie.TOO_FEW,
                new Veto(who, opposing),
                MEMBERS,
                false,
                List.of(Provision.OWN_RULE));
    }

    private static List<Rule> rules() {
        return List.of(
                council(3, 2, 1),
                council(3, 3, 2),
                council(4, 1, 1),
                council(1, 5, 3),
                council(3, 2, 0),
                council(5, 0, 0));
    }

    private static Outcome decide(Rule rule, SortedMap<MemberCode, Choice> choices) {
        return Tally.decide(rule, new Ballots.Named(choices)).outcome();
    }

    @Test
    void vetoIsOnlyWhereTheVotesWereThere() {
        for (var rule : rules()) {
            for (var choices : Splits.choices(MEMBERS)) {
                long yes = Collections.frequency(choices.values(), Choice.YES);
                long against =
                        rule.veto().holders().stream()
                                .filter(member -> choices.get(member) == Choice.NO)
                                .count();
                boolean enough = yes >= ((Threshold.Votes) rule.threshold()).count();
                boolean stopped = rule.veto().opposing() > 0 && against >= rule.veto().opposing();
                assertThat(decide(rule, choices).code())
                        .as("%s %s", rule, choices)
                        .isEqualTo(!enough ? "too-few-votes" : stopped ? "vetoed" : "adopted");
            }
        }
    }

    @Test
    void substantiveAdoptionWouldAlsoBeAProceduralOne() {
        for (var rule : rules()) {
            var procedural =
                    rule.edited(
                            rule.threshold(),
                            rule.tie(),
                            new Veto(rule.veto().holders(), 0),
                            MEMBERS);
            for (var choices : Splits.choices(MEMBERS)) {
                if (decide(rule, choices).carried()) {
                    assertThat(decide(procedural, choices).carried()).as("%s", choices).isTrue();
                }
            }
        }
    }

    @Test
    void orderOfMembersWithoutVetoIsIrrelevant() {
        var rule = council(3, 2, 1);
        for (var choices : Splits.choices(MEMBERS)) {
            var turned = new TreeMap<>(choices);
            turned.put(Splits.code(2), choices.get(Splits.code(4)));
            turned.put(Splits.code(4), choices.get(Splits.code(2)));
            assertThat(decide(rule, turned)).as("%s", choices).isEqualTo(decide(rule, choices));
        }
    }

    @Test
    void namesAndTotalsWithTheHoldersAgainstAgree() {
        for (var rule : rules()) {
            for (var choices : Splits.choices(MEMBERS)) {
                var named = new Ballots.Named(choices);
                var against = named.who(rule.veto().holders(), Choice.NO);
                var totals =
                        new Ballots.Totals(named.counts(), new Ballots.Opposition.Known(against));
                assertThat(Tally.decide(rule, totals).outcome())
                        .as("%s %s", rule, choices)
                        .isEqualTo(decide(rule, choices));
            }
        }
    }

    @Test
    void withoutNamesItIsUnknownOnlyWhereNamesMatter() {
        for (var rule : rules()) {
            for (var counts : Splits.of(MEMBERS)) {
                var outcome =
                        Tally.decide(
                                        rule,
                                        new Ballots.Totals(
                                                counts, new Ballots.Opposition.NotKnown()))
                                .outcome();
                boolean enough = rule.needed(counts) <= counts.yes();
                boolean namesMatter =
                        rule.veto().opposing() > 0 && counts.no() >= rule.veto().opposing();
                assertThat(outcome.code())
                        .as("%s %s", rule, counts)
                        .isEqualTo(!enough ? "too-few-votes" : namesMatter ? "unknown" : "adopted");
            }
        }
    }

    @Test
    void councilOfTwentyFiveWithTenPermanentTwoOfWhomMustOppose() {
        var holders = new TreeSet<MemberCode>();
        var choices = new TreeMap<MemberCode, Choice>();
        for (int member = 0; member < 25; member++) {
            choices.put(Splits.code(member), Choice.YES);
        }
        choices.keySet().stream().limit(10).forEach(holders::add);
        var rule =
                new Rule(
                        Rule.OWN,
                        new Threshold.AtLeast(3, 5, Base.MEMBERS),
                        Tie.TOO_FEW,
                        new Veto(holders, 2),
                        25,
                        false,
                        List.of(Provision.OWN_RULE));
        choices.put(holders.first(), Choice.NO);
        assertThat(decide(rule, choices)).isEqualTo(new Outcome.Adopted());
        choices.put(holders.last(), Choice.NO);
        assertThat(decide(rule, choices))
                .isEqualTo(
                        new Outcome.Vetoed(
                                new TreeSet<>(List.of(holders.first(), holders.last()))));
        assertThat(rule.needed(new Ballots.Named(choices).counts())).isEqualTo(15);
    }

    @Test
    void russiaHoldsTheSeatOfTheSovietUnionFromItsDay() {
        assertThat(RuleBook.permanentMembers(LocalDate.of(1991, 12, 23)))
                .isEqualTo(Splits.members("CHN", "FRA", "GBR", "SUN", "USA"));
        assertThat(RuleBook.permanentMembers(LocalDate.of(1991, 12, 24)))
                .isEqualTo(Splits.members("CHN", "FRA", "GBR", "RUS", "USA"));
    }
}
