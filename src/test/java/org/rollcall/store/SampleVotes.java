package org.rollcall.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;

/// Made-up votes to fill a record with.
public final class SampleVotes {

    private SampleVotes() {}

    /// A vote on apples in the Assembly, one on pears in the Council, and one on nothing much.
    public static List<RollCall> three() {
        return List.of(
                vote(
                        "A/RES/99/1",
                        Body.GENERAL_ASSEMBLY,
                        LocalDate.of(2044, 3, 2),
                        "On Côte d’Ivoire’s apples",
                        "FRA yes, USA no, CHN abstaining, TUV not-voting",
                        List.of("First note.", "Second note.")),
                vote(
                        "S/RES/9000 (2044)",
                        Body.SECURITY_COUNCIL,
                        LocalDate.of(2044, 3, 3),
                        "On pears",
                        "FRA no, USA no, CHN yes, BRA no",
                        List.of()),
                vote(
                        "A/RES/99/2[A]",
                        Body.GENERAL_ASSEMBLY,
                        LocalDate.of(2044, 3, 2),
                        "On apples and pears",
                        "FRA yes",
                        List.of()));
    }

    /// A vote of which only this much matters.
    ///
    /// @param ballots such as `FRA yes, USA no`
    public static RollCall vote(
            String symbol,
            Body body,
            LocalDate day,
            String title,
            String ballots,
            List<String> notes) {
        var choices = new TreeMap<MemberCode, Choice>();
        for (var ballot : ballots.split(", ", -1)) {
            var words = ballot.split(" ", -1);
            choices.put(new MemberCode(words[0]), Choice.ofCode(words[1]).orElseThrow());
        }
        var printed =
                notes.isEmpty()
                        ? Optional.<Printed>empty()
                        : Optional.of(new Printed(7, 8, 9, "a newspaper"));
        var heading =
                new Heading(
                        symbol,
                        body,
                        day,
                        1,
                        "99",
                        Question.ORDINARY,
                        "Basis.",
                        true,
                        Method.RECORDED,
                        Recorded.ADOPTED,
                        title,
                        "About.",
                        "A/99/L." + Math.floorMod(symbol.hashCode(), 1000),
                        "A/99/PV.1",
                        "France",
                        "fruit",
                        Heading.Topic.NONE,
                        new Heading.Origin("A newspaper", "https://example.org"),
                        notes);
        return new RollCall(heading, choices, printed);
    }

    /// As many votes as were ever recorded, each with as many members as there are.
    public static List<RollCall> many(int votes, int members) {
        var all = new ArrayList<RollCall>();
        for (int number = 0; number < votes; number++) {
            var ballots = new StringBuilder("USA no");
            for (int member = 1; member < members; member++) {
                ballots.append(", A")
                        .append((char) ('A' + member / 26))
                        .append((char) ('A' + member % 26))
                        .append(" yes");
            }
            all.add(
                    vote(
                            "A/RES/99/" + number,
                            Body.GENERAL_ASSEMBLY,
                            LocalDate.of(2044, 1, 1).plusDays(number),
                            "Vote " + number,
                            ballots.toString(),
                            List.of()));
        }
        return all;
    }
}
