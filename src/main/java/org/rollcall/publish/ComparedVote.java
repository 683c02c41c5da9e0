package org.rollcall.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.RollCall;

/// A vote that is compared with another one, real or hypothetical.
///
/// @param name its symbol, or the name that a person gave a hypothetical one
/// @param title what was voted on
/// @param date the day of the vote
/// @param choices what each member did
/// @param hypothetical whether it never happened
/// @param own those of the members that a person made up
public record ComparedVote(
        String name,
        String title,
        LocalDate date,
        SortedMap<MemberCode, Choice> choices,
        boolean hypothetical,
        List<OwnMember> own) {

    public ComparedVote {
        own = List.copyOf(own);
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    /// A vote of the record.
    public static ComparedVote of(RollCall vote) {
        var heading = vote.heading();
        return new ComparedVote(
                heading.symbol(),
                heading.title(),
                heading.date(),
                vote.choices(),
                false,
                List.of());
    }

    /// A hypothetical vote.
    public static ComparedVote of(Scenario scenario) {
        return new ComparedVote(
                scenario.name(),
                scenario.name(),
                scenario.origin().date(),
                scenario.choices(),
                true,
                List.copyOf(scenario.own().values()));
    }

    /// It with its day and count: "A/RES/ES-11/1, 2 March 2022, 141-5-35".
    public String named() {
        return Texts.of(ComparedVote.class, "comparison")
                .text(
                        hypothetical ? "vote.hypothetical" : "vote",
                        name,
                        VoteShareText.day(date),
                        counts().printed());
    }

    /// Its votes, counted.
    public Counts counts() {
        return Counts.of(choices.values());
    }
}
