package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Base;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.SmallestChange;
import org.rollcall.tally.Tally;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.tally.Warning;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Printed;

/// What is said of rules that a person made, tried on every way in which three members can vote.
class OwnRuleWordingTest {

    private static final List<MemberCode> THREE =
            List.of(new MemberCode("AAA"), new MemberCode("BBB"), new MemberCode("CCC"));

    private final Names names =
            new Names(new Membership(List.of(), List.of(), List.of()), LocalDate.of(2044, 3, 2));
    private final Wording wording = new Wording(names);

    private static List<Rule> rules() {
        var thresholds = new ArrayList<Threshold>();
        for (var base : Base.values()) {
            thresholds.add(new Threshold.MoreThanHalf(base));
            thresholds.add(new Threshold.AtLeast(1, 1, base));
            thresholds.add(new Threshold.AtLeast(1, 2, base));
            thresholds.add(new Threshold.AtLeast(7, 10, base));
        }
        thresholds.add(new Threshold.Votes(1));
        thresholds.add(new Threshold.Votes(2));
        var rules = new ArrayList<Rule>();
        for (var threshold : thresholds) {
            for (var tie : ties(threshold)) {
                for (int opposing = 0; opposing <= 2; opposing++) {
                    for (int seats = 1; seats <= 3; seats += 2) {
                        rules.add(rule(threshold, tie, new Veto(holders(), opposing), seats));
                    }
                }
            }
        }
        return rules;
    }

    // Elsewhere an equal number is no tie.
    private static Tie[] ties(Threshold threshold) {
        return threshold.equals(new Threshold.MoreThanHalf(Base.PRESENT_AND_VOTING))
                ? Tie.values()
                : new Tie[] {Tie.TOO_FEW};
    }

    private static Rule rule(Threshold threshold, Tie tie, Veto veto, int seats) {
        return new Rule(Rule.OWN, threshold, tie, veto, seats, true, List.of(Provision.OWN_RULE));
    }

    private static SortedSet<MemberCode> holders() {
        return new TreeSet<>(THREE.subList(0, 2));
    }

    private static List<SortedMap<MemberCode, Choice>> everyVote() {
        var all = new ArrayList<SortedMap<MemberCode, Choice>>();
        for (var one : Choice.values()) {
            for (var two : Choice.values()) {
                for (var three : Choice.values()) {
                    var choices = new TreeMap<MemberCode, Choice>();
                    choices.put(THREE.get(0), one);
                    choices.put(THREE.get(1), two);
                    choices.put(THREE.get(2), three);
                    all.add(choices);
                }
            }
        }
        return all;
    }

    private Sentences said(Rule rule, Ballots ballots) {
        return new Sentences(
                rule + " " + ballots,
                Tally.decide(rule, ballots),
                wording,
                SmallestChange.of(rule, ballots));
    }

    @Test
    void everythingIsASentenceOfEnglish() {
        for (var rule : rules()) {
            for (var choices : everyVote()) {
                var one = said(rule, new Ballots.Named(choices));
                Grammar.check(one);
                assertThat(one.everything()).noneMatch(text -> text.contains("permanent"));
            }
            Grammar.check(said(rule, new Ballots.WithoutVote()));
            Grammar.check(said(rule, new Ballots.Lost(true)));
            Grammar.check(said(rule, new Ballots.Lost(false)));
            var unknown = new Ballots.Opposition.NotKnown();
            Grammar.check(said(rule, new Ballots.Totals(new Counts(2, 2, 0, 0), unknown)));
            Grammar.check(said(rule, new Ballots.Totals(new Counts(3, 1, 0, 0), unknown)));
        }
    }

    @Test
    void vetoThatTakesTwoIsExplained() {
        var rule = rule(new Threshold.Votes(1), Tie.TOO_FEW, new Veto(holders(), 2), 3);
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(THREE.get(0), Choice.NO);
        choices.put(THREE.get(1), Choice.ABSTAINING);
        choices.put(THREE.get(2), Choice.YES);
        var one = said(rule, new Ballots.Named(choices));
        assertThat(one.verdict())
                .isEqualTo(
                        "One vote in favour was needed. It had 1. A member with a veto voted against"
                                + " (AAA), too few for a veto.");
        choices.put(THREE.get(1), Choice.NO);
        assertThat(said(rule, new Ballots.Named(choices)).verdict())
                .endsWith("2 members with a veto voted against: AAA and BBB.");
    }

    @Test
    void wholeBodyIsNotAllOfAll() {
        var rule = rule(new Threshold.AtLeast(3, 3, Base.MEMBERS), Tie.TOO_FEW, Veto.NONE, 3);
        assertThat(wording.threshold(rule)).isEqualTo("all members");
        assertThat(wording.rule(rule)).isEqualTo("Own rule");
    }

    @Test
    void whereNothingIsCountedTheVerdictSaysWhy() {
        var rule = rules().getFirst();
        assertThat(said(rule, new Ballots.WithoutVote()).verdict())
                .isEqualTo("It was adopted without a vote, so there is nothing to count.");
        assertThat(said(rule, new Ballots.Lost(false)).verdict())
                .isEqualTo("The record has no ballots, so the rule cannot be applied.");
    }

    @Test
    void everyWarningIsASentence() {
        var rule = rules().getFirst();
        var printed = new Printed(1, 2, 3, "a newspaper");
        List<Warning> warnings =
                List.of(
                        new Warning.MoreVotesThanMembers(2, 1),
                        new Warning.NotEntitled(holders()),
                        new Warning.NotEntitled(new TreeSet<>(THREE.subList(0, 1))),
                        new Warning.TotalsDiffer(printed, new Counts(3, 2, 1, 0)),
                        new Warning.QuorumNotVerified(5, 6),
                        new Warning.AgainstWithoutVeto(holders()),
                        new Warning.RecordDiffers(true),
                        new Warning.RecordDiffers(false));
        var decision =
                new Decision(
                        new Outcome.Adopted(), rule, OptionalInt.of(1), 1, List.of(), warnings);
        assertThat(wording.warnings(decision))
                .containsExactly(
                        "2 votes are listed, but the body had one member.",
                        "2 are listed that could not vote on that day: AAA and BBB.",
                        "One is listed that could not vote on that day: AAA.",
                        "The official total is 1-2-3 (a newspaper); the list of members counts 3-2-1.",
                        "The quorum cannot be verified: 5 took part, a decision needs 6 present, and"
                                + " presence is not recorded.",
                        "2 members with a veto were against, and yet it was no veto: AAA and BBB.",
                        "The record says adopted; by this rule it was otherwise.",
                        "The record says not adopted; by this rule it was otherwise.");
    }

    @Test
    void choicesAreSpokenWithTheirMember() {
        assertThat(wording.spoken(THREE.get(0), Choice.NOT_VOTING)).isEqualTo("AAA, not voting");
        assertThat(wording.choice(Choice.ABSTAINING)).isEqualTo("Abstaining");
    }
}
