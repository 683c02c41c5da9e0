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
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
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
        var decision = decide(heading, ballots(rollCall));
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
        if (heading.recorded() != Recorded.NOT_STATED
                && !(decision.outcome() instanceof Outcome.Unknown)
                && decision.outcome().carried() != (heading.recorded() == Recorded.ADOPTED)) {
            warnings.add(new Warning.RecordDiffers(heading.recorded() == Recorded.ADOPTED));
        }
        return decision.with(warnings);
    }

    /// The decision where only the counts and the permanent members against are at hand.
    ///
    /// @param counts what was counted from names; nobody where there are none
    /// @param printed the official totals, which decide where there are no names
    public Decision decide(
            Heading heading,
            Counts counts,
            Optional<Printed> printed,
            SortedSet<MemberCode> permanentAgainst) {
        var ballots =
                heading.method() == Method.WITHOUT_VOTE || counts.present() == 0
                        ? unnamed(heading, printed)
                        : new Ballots.Totals(counts, new Opposition.Known(permanentAgainst));
        return decide(heading, ballots);
    }

    // Where neither the record nor a rule says which majority was needed, and it matters, the
    // outcome is not known: missing is better than wrong.
    private Decision decide(Heading heading, Ballots ballots) {
        var decision = Tally.decide(rule(heading), ballots);
        if (heading.recorded() != Recorded.NOT_STATED
                || !heading.inferred()
                || heading.question() != Question.ORDINARY
                || !heading.body().isPlenary()) {
            return decision;
        }
        var important =
                Tally.decide(rule(heading.body(), heading.date(), Question.IMPORTANT), ballots);
        return important.outcome().carried() == decision.outcome().carried()
                ? decision
                : decision.unknown(Outcome.Missing.QUESTION);
    }

    /// What is known of how a body voted: names, or printed totals, or only the result.
    public static Ballots ballots(RollCall rollCall) {
        return rollCall.heading().method() == Method.WITHOUT_VOTE
                        || rollCall.choices().isEmpty()
                        || nobodyVoted(rollCall)
                ? unnamed(rollCall.heading(), rollCall.printed())
                : new Ballots.Named(rollCall.choices());
    }

    // A list on which everybody is "not voting" is a list that was lost.
    private static boolean nobodyVoted(RollCall rollCall) {
        return rollCall.choices().values().stream().allMatch(choice -> choice == Choice.NOT_VOTING);
    }

    private static Ballots unnamed(Heading heading, Optional<Printed> printed) {
        if (heading.method() == Method.WITHOUT_VOTE) {
            return new Ballots.WithoutVote();
        }
        if (printed.isEmpty()) {
            return new Ballots.Lost(heading.recorded() == Recorded.ADOPTED);
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
        strangers.removeIf(member -> rollCall.choices().get(member) == Choice.NOT_VOTING);
        return entitled.isEmpty() ? new TreeSet<>() : strangers;
    }
}
