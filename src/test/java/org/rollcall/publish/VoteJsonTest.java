package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.MemberTables;
import org.rollcall.store.SampleVotes;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.RuleBook;
import org.rollcall.tally.Tally;
import org.rollcall.vote.Body;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.RollCall;

class VoteJsonTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private Membership membership;
    private VoteJson json;

    @BeforeEach
    void readsMembers() throws IOException {
        membership = MemberTables.read();
        json = new VoteJson(membership);
    }

    private static RollCall vote(String ballots) {
        return SampleVotes.vote(
                "A/RES/76/999",
                Body.GENERAL_ASSEMBLY,
                DAY,
                "On “pears” & Côte d’Ivoire",
                ballots,
                List.of());
    }

    @Test
    void showsAVote() {
        var known = vote("CIV yes, FRA no, TUR yes, USA abstaining");
        var vote =
                new RollCall(
                        known.heading(),
                        known.choices(),
                        Optional.of(new Printed(2, 1, 0, "A/76/PV.99")));
        assertThat(json.show(vote))
                .isEqualTo(
                        """
                        {
                          "symbol" : "A/RES/76/999",
                          "body" : "GA",
                          "date" : "2022-02-25",
                          "title" : "On “pears” & Côte d’Ivoire",
                          "question" : "ordinary",
                          "totals" : {
                            "yes" : 2,
                            "no" : 1,
                            "abstaining" : 1,
                            "notVoting" : 0
                          },
                          "officialTotals" : {
                            "yes" : 2,
                            "no" : 1,
                            "abstaining" : 0,
                            "source" : "A/76/PV.99"
                          },
                          "outcome" : "adopted",
                          "vetoedBy" : [ ],
                          "needed" : 2,
                          "had" : 2,
                          "margin" : 0,
                          "steps" : [
                            {
                              "text" : "General Assembly, ordinary question: it takes a majority of the members present and voting.",
                              "source" : "Charter, Article 18 (3); General Assembly, rule 85"
                            },
                            {
                              "text" : "2 voted in favour, 1 against; 1 abstained, 0 did not vote.",
                              "source" : "The count"
                            },
                            {
                              "text" : "Abstentions are not votes: 3 were present and voting.",
                              "source" : "General Assembly, rule 86"
                            },
                            {
                              "text" : "More than half of 3 present and voting: 2 in favour are needed.",
                              "source" : "Charter, Article 18 (3); General Assembly, rule 85"
                            },
                            {
                              "text" : "2 in favour is exactly enough.",
                              "source" : "The count"
                            }
                          ],
                          "warnings" : [
                            "The quorum cannot be verified: 4 took part, a decision needs 97 present, and presence is not recorded.",
                            "The official total is 2-1-0 (A/76/PV.99); the list of members counts 2-1-1."
                          ],
                          "members" : [
                            {
                              "code" : "CIV",
                              "name" : "Côte d’Ivoire",
                              "vote" : "yes"
                            },
                            {
                              "code" : "FRA",
                              "name" : "France",
                              "vote" : "no"
                            },
                            {
                              "code" : "TUR",
                              "name" : "Turkey",
                              "vote" : "yes"
                            },
                            {
                              "code" : "USA",
                              "name" : "United States",
                              "vote" : "abstaining"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void whatWasNotCountedIsNull() {
        var heading = vote("FRA yes").heading();
        var vote = new RollCall(heading, new TreeMap<>(), Optional.empty());
        assertThat(json.show(vote))
                .isEqualTo(
                        """
                        {
                          "symbol" : "A/RES/76/999",
                          "body" : "GA",
                          "date" : "2022-02-25",
                          "title" : "On “pears” & Côte d’Ivoire",
                          "question" : "ordinary",
                          "totals" : null,
                          "officialTotals" : null,
                          "outcome" : "adopted",
                          "vetoedBy" : [ ],
                          "needed" : null,
                          "had" : null,
                          "margin" : null,
                          "steps" : [
                            {
                              "text" : "The record says that it was adopted; its ballots are lost, so they are not counted.",
                              "source" : "The record"
                            }
                          ],
                          "warnings" : [ ],
                          "members" : [ ]
                        }
                        """);
    }

    @Test
    void printedTotalsDoNotTellWhoDidNotVote() {
        var heading = vote("FRA yes").heading();
        var printed = Optional.of(new Printed(20, 10, 1, "A/76/PV.99"));
        assertThat(json.show(new RollCall(heading, new TreeMap<>(), printed)))
                .contains(
                        """
                          "totals" : {
                            "yes" : 20,
                            "no" : 10,
                            "abstaining" : 1,
                            "notVoting" : null
                          },
                        """);
    }

    @Test
    void listsVotesInTheirOrder() {
        var one = vote("FRA yes, USA not-voting");
        var decision = new Decisions(membership).decide(one);
        var totals = VoteJson.Totals.of(one);
        assertThat(
                        json.list(
                                List.of(
                                        new VoteJson.Entry(
                                                one.heading(), totals, decision.outcome()),
                                        new VoteJson.Entry(
                                                one.heading(),
                                                Optional.empty(),
                                                decision.outcome()))))
                .isEqualTo(
                        """
                        [
                          {
                            "symbol" : "A/RES/76/999",
                            "body" : "GA",
                            "date" : "2022-02-25",
                            "title" : "On “pears” & Côte d’Ivoire",
                            "totals" : {
                              "yes" : 1,
                              "no" : 0,
                              "abstaining" : 0,
                              "notVoting" : 1
                            },
                            "outcome" : "adopted"
                          },
                          {
                            "symbol" : "A/RES/76/999",
                            "body" : "GA",
                            "date" : "2022-02-25",
                            "title" : "On “pears” & Côte d’Ivoire",
                            "totals" : null,
                            "outcome" : "adopted"
                          }
                        ]
                        """);
    }

    @Test
    void nothingToListIsAnEmptyArray() {
        assertThat(json.list(List.of())).isEqualTo("[ ]\n");
    }

    @Test
    void decidesATally() {
        var rule = RuleBook.rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE, 15);
        var counts = new Counts(11, 1, 3, 0);
        var against = new TreeSet<>(List.of(new MemberCode("RUS")));
        var ballots = new Ballots.Totals(counts, new Ballots.Opposition.Known(against));
        assertThat(json.decide(counts, Tally.decide(rule, ballots), DAY))
                .isEqualTo(
                        """
                        {
                          "totals" : {
                            "yes" : 11,
                            "no" : 1,
                            "abstaining" : 3,
                            "notVoting" : 0
                          },
                          "outcome" : "vetoed",
                          "vetoedBy" : [
                            "RUS"
                          ],
                          "needed" : 9,
                          "had" : 11,
                          "margin" : 2,
                          "steps" : [
                            {
                              "text" : "Security Council, substantive question: it takes 9 votes in favour.",
                              "source" : "Charter, Article 27 (3)"
                            },
                            {
                              "text" : "The body had 15 members on that day.",
                              "source" : "Charter, Article 23 (1)"
                            },
                            {
                              "text" : "11 voted in favour, 1 against; 3 abstained, 0 did not vote.",
                              "source" : "The count"
                            },
                            {
                              "text" : "9 votes in favour are needed, however many vote.",
                              "source" : "Charter, Article 27 (3)"
                            },
                            {
                              "text" : "11 in favour is 2 more than needed.",
                              "source" : "The count"
                            },
                            {
                              "text" : "A permanent member voted against, which is a veto: Russian Federation.",
                              "source" : "Charter, Article 27 (3)"
                            }
                          ],
                          "warnings" : [ ]
                        }
                        """);
    }
}
