package org.rollcall.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Question;

/// What must hold of the Assembly's rules, tried on every way in which up to 18 members can split.
///
/// The rules see only counts, so small assemblies show everything that large ones could.
class AssemblyRulesPropertyTest {

    private static final int MOST = 18;
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 24);

    private static Rule rule(Question question, int seats) {
        return RuleBook.rule(Body.GENERAL_ASSEMBLY, TODAY, question, seats);
    }

    private static boolean carried(Question question, Counts counts) {
        var seats = Math.max(1, counts.all());
        return Tally.decide(rule(question, seats), Splits.totals(counts)).outcome().carried();
    }

    @Test
    void ordinaryIsMoreInFavourThanAgainst() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                assertThat(carried(Question.ORDINARY, split))
                        .as("%s", split)
                        .isEqualTo(split.yes() > split.no());
            }
        }
    }

    @Test
    void twoThirdsIsTwoInFavourForEveryOneAgainst() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                assertThat(carried(Question.IMPORTANT, split))
                        .as("%s", split)
                        .isEqualTo(split.yes() > 0 && split.yes() >= 2 * split.no());
            }
        }
    }

    @Test
    void charterAmendmentTakesTwoThirdsOfAllMembers() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                assertThat(carried(Question.CHARTER_AMENDMENT, split))
                        .as("%s", split)
                        .isEqualTo(3 * split.yes() >= 2 * members);
            }
        }
    }

    @Test
    void abstainingAndNotVotingAreAllTheSame() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                var allSilent =
                        split.moved(Choice.ABSTAINING, Choice.NOT_VOTING, split.abstaining());
                for (var question : RuleBook.questions(Body.GENERAL_ASSEMBLY)) {
                    assertThat(carried(question, split))
                            .as("%s %s", question, split)
                            .isEqualTo(carried(question, allSilent));
                }
            }
        }
    }

    @Test
    void whoeverPassesTwoThirdsPassesAMajority() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                if (carried(Question.IMPORTANT, split)) {
                    assertThat(carried(Question.ORDINARY, split)).as("%s", split).isTrue();
                }
            }
        }
    }

    @Test
    void oneMoreInFavourNeverUnseatsAnAdoption() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                for (var question : RuleBook.questions(Body.GENERAL_ASSEMBLY)) {
                    for (var from : Choice.values()) {
                        if (carried(question, split) && split.of(from) > 0) {
                            assertThat(carried(question, split.moved(from, Choice.YES, 1)))
                                    .as("%s %s from %s", question, split, from)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void onlyAnEqualSplitIsATie() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                var outcome =
                        Tally.decide(rule(Question.ORDINARY, members), Splits.totals(split))
                                .outcome();
                assertThat(outcome instanceof Outcome.Tied)
                        .as("%s", split)
                        .isEqualTo(split.yes() > 0 && split.yes() == split.no());
            }
        }
    }

    @Test
    void neededIsTheFirstNumberThatCarries() {
        for (int members = 1; members <= MOST; members++) {
            for (var split : Splits.of(members)) {
                for (var question : RuleBook.questions(Body.GENERAL_ASSEMBLY)) {
                    var rule = rule(question, members);
                    assertThat(rule.carries(split, 0))
                            .as("%s %s", question, split)
                            .isEqualTo(split.yes() >= rule.needed(split));
                    assertThat(rule.needed(split)).isPositive();
                }
            }
        }
    }
}
