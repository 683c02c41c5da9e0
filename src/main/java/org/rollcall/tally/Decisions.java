package org.rollcall.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.tally.Ballots.Opposition;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.RollCall;

/// Decides votes of the record under the rule of their day.
public final class Decisions {

    private final Membership membership;

    /// Decisions by bodies with these members.
    public Decisions(Membership membership) {
        this.membership = membership;
    }

    /// The rule for a question before `body` on `day`, with the body's members of that day.
    ///
    /// @throws IllegalArgumentException if the body does not know that kind of question
    public Rule rule(Body body, LocalDate day, Question question) {
        int fixed = RuleBook.fixedSeats(body, day);
        int seats = fixed > 0 ? fixed : Math.max(1, membership.membersOn(day).size());
        return RuleBook.rule(body, day, question, seats);
    }

    /// The rule under which a vote of the record was taken.
    public Rule rule(Heading heading) {
        return rule(heading.body(), heading.date(), heading.question());
    }

    /// The decision on a vote of the record, with every warning that there is.
    public Decision decide(RollCall rollCall) {
        var heading = rollCall.heading();
        var decision = Tally.decide(rule(heading), ballots(rollCall));
        var warnings = new ArrayList<Warning>();
        var strangers = strangers(rollCall);
        if (!strangers.isEmpty()) {
            warnings.add(new Warning.NotEntitled(strangers));
        }
        rollCall.printed()
                .filter(_ -> !rollCall.choices().isEmpty())
                .filter(printed -> !printed.agreesWith(rollCall.counts()))
                .ifPresent(printed ->
                        warnings.add(new Warning.TotalsDiffer(printed, rollCall.counts())));
        if (!(decision.outcome() instanceof Outcome.Unknown)
                && decision.outcome().carried() != heading.recordedAdopted()) {
            warnings.add(new Warning.RecordDiffers(heading.recordedAdopted()));
        }
        return decision.with(warnings);
    }

    /// The decision where only the counts and the permanent members against are at hand.
    public Decision decide(Heading heading, Counts counts, SortedSet<MemberCode> permanentAgainst) {
        return Tally.decide(
                rule(heading), new Ballots.Totals(counts, new Opposition.Known(permanentAgainst)));
    }

    /// What is known of how a body voted: names, or printed totals, or only the result.
    public static Ballots ballots(RollCall rollCall) {
        return rollCall.choices().isEmpty() || nobodyVoted(rollCall)
                ? totals(rollCall.heading(), rollCall.printed())
                : new Ballots.Named(rollCall.choices());
    }

    // A list on which everybody is "not voting" is a list that was lost.
    private static boolean nobodyVoted(RollCall rollCall) {
        return rollCall.choices().values().stream().allMatch(choice -> choice == Choice.NOT_VOTING);
    }

    private static Ballots totals(Heading heading, Optional<Printed> printed) {
        if (printed.isEmpty()) {
            return new Ballots.Lost(heading.recordedAdopted());
        }
        var totals = printed.get();
        return new Ballots.Totals(
                new Counts(totals.yes(), totals.no(), totals.abstaining(), 0),
                new Opposition.NotKnown());
    }

    private SortedSet<MemberCode> strangers(RollCall rollCall) {
        var heading = rollCall.heading();
        var strangers = new TreeSet<>(rollCall.choices().keySet());
        var entitled = membership.votersOn(heading.body(), heading.date());
        strangers.removeAll(entitled);
        return entitled.isEmpty() ? new TreeSet<>() : strangers;
    }
}
