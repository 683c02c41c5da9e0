package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    private static String expected(String file) throws IOException {
        try (var stream = Objects.requireNonNull(VoteJsonTest.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
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
    void showsAVote() throws IOException {
        var known = vote("CIV yes, FRA no, TUR yes, USA abstaining");
        var vote =
                new RollCall(
                        known.heading(),
                        known.choices(),
                        Optional.of(new Printed(2, 1, 0, "A/76/PV.99")));
        assertThat(json.show(vote)).isEqualTo(expected("show.json"));
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
    void listsVotesInTheirOrder() throws IOException {
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
                .isEqualTo(expected("list.json"));
    }

    @Test
    void nothingToListIsAnEmptyArray() {
        assertThat(json.list(List.of())).isEqualTo("[ ]\n");
    }

    @Test
    void decidesATally() throws IOException {
        var rule = RuleBook.rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE, 15);
        var counts = new Counts(11, 1, 3, 0);
        var against = new TreeSet<>(List.of(new MemberCode("RUS")));
        var ballots = new Ballots.Totals(counts, new Ballots.Opposition.Known(against));
        assertThat(json.decide(counts, Tally.decide(rule, ballots), DAY))
                .isEqualTo(expected("decide.json"));
    }
}
