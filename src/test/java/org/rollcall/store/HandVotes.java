package org.rollcall.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Source;

/// Votes entered by hand, made up for tests.
public final class HandVotes {

    private HandVotes() {}

    /// A vote of 24 March 2022 in which France is for it and Russia against.
    public static Account of(String symbol, String title) {
        var choices =
                new TreeMap<>(
                        Map.of(
                                new MemberCode("FRA"), Choice.YES,
                                new MemberCode("RUS"), Choice.NO,
                                new MemberCode("CHN"), Choice.NOT_VOTING));
        return new Account(
                Source.HAND,
                symbol,
                new Heading(
                        symbol,
                        Body.EMERGENCY_SESSION,
                        LocalDate.of(2022, 3, 24),
                        0,
                        "ES-11",
                        Question.AMENDMENT_IMPORTANT,
                        "Stated by the person who entered the vote.",
                        false,
                        Method.RECORDED,
                        Recorded.NOT_ADOPTED,
                        title,
                        "",
                        "",
                        "A/ES-11/PV.20",
                        "",
                        "",
                        Heading.Topic.NONE,
                        new Heading.Origin("Press release", "https://press.example"),
                        List.of()),
                BallotList.of(choices),
                Optional.of(new Printed(1, 1, 0, "Press release")),
                false,
                0);
    }
}
