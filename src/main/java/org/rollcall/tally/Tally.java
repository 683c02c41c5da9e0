package org.rollcall.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.tally.Ballots.Opposition;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// Decides: what a rule makes of the ballots.
///
/// Whatever states an outcome asks here, so that no two places can differ.
public final class Tally {

    private Tally() {}

    /// What `rule` makes of `ballots`, and why.
    public static Decision decide(Rule rule, Ballots ballots) {
        return switch (ballots) {
            case Ballots.Named named -> {
                var holders = rule.veto().holders();
                yield counted(
                        rule,
                        named.counts(),
                        Optional.of(named.who(holders, Choice.NO)),
                        named.who(holders, Choice.ABSTAINING),
                        named.who(holders, Choice.NOT_VOTING));
            }
            case Ballots.Totals(Counts counts, Opposition opposition) ->
                    counted(rule, counts, against(rule, counts, opposition), NOBODY, NOBODY);
            case Ballots.WithoutVote _ ->
                    uncounted(rule, new Outcome.AdoptedWithoutVote(), Step.Kind.WITHOUT_VOTE);
            case Ballots.Lost(boolean adopted) ->
                    uncounted(
                            rule,
                            adopted
                                    ? new Outcome.Adopted()
                                    : new Outcome.Unknown(Outcome.Missing.BALLOTS),
                            adopted ? Step.Kind.LOST_ADOPTED : Step.Kind.LOST_NOT_ADOPTED);
        };
    }

    private static final SortedSet<MemberCode> NOBODY = Collections.emptySortedSet();

    // Where too few were against to stop anything, who they were does not matter.
    private static Optional<SortedSet<MemberCode>> against(
            Rule rule, Counts counts, Opposition opposition) {
        return switch (opposition) {
            case Opposition.Known(SortedSet<MemberCode> members) -> {
                var holders = new TreeSet<>(rule.veto().holders());
                holders.retainAll(members);
                yield Optional.of(holders);
            }
            case Opposition.NotKnown _ ->
                    rule.veto().stops(counts.no()) ? Optional.empty() : Optional.of(NOBODY);
        };
    }

    private static Decision counted(
            Rule rule,
            Counts counts,
            Optional<SortedSet<MemberCode>> against,
            SortedSet<MemberCode> abstaining,
            SortedSet<MemberCode> notVoting) {
        int needed = rule.needed(counts);
        var outcome = outcome(rule, counts, needed, against);
        var steps = new ArrayList<>(Reasons.ofCount(rule, counts, outcome));
        steps.addAll(Reasons.ofVeto(rule, outcome, against));
        var silent = new TreeSet<>(abstaining);
        silent.addAll(notVoting);
        if (outcome.carried() && rule.veto().exists() && !silent.isEmpty()) {
            steps.add(Reasons.abstainedWithoutVeto(rule, silent));
        }
        return new Decision(
                outcome,
                rule,
                OptionalInt.of(needed),
                counts.yes(),
                steps,
                warnings(rule, counts, outcome, against));
    }

    private static Outcome outcome(
            Rule rule, Counts counts, int needed, Optional<SortedSet<MemberCode>> against) {
        if (isTie(rule, counts)) {
            return new Outcome.Tied(rule.tie());
        }
        if (counts.yes() < needed) {
            return new Outcome.TooFewVotes();
        }
        if (against.isEmpty()) {
            return new Outcome.Unknown(Outcome.Missing.NAMES_AGAINST);
        }
        // A holder's no is a veto only if the motion had the votes without it.
        return rule.veto().stops(against.get().size())
                ? new Outcome.Vetoed(against.get())
                : new Outcome.Adopted();
    }

    // Nobody voting is no tie: there is nothing to vote on a second time.
    private static boolean isTie(Rule rule, Counts counts) {
        return rule.tie() != Tie.TOO_FEW
                && rule.threshold().equals(new Threshold.MoreThanHalf(Base.PRESENT_AND_VOTING))
                && counts.yes() == counts.no()
                && counts.yes() > 0;
    }

    private static Decision uncounted(Rule rule, Outcome outcome, Step.Kind kind) {
        var source = kind == Step.Kind.WITHOUT_VOTE ? Provision.THE_COUNT : Provision.THE_RECORD;
        return new Decision(
                outcome,
                rule,
                OptionalInt.empty(),
                0,
                List.of(Step.of(kind, List.of(source))),
                List.of());
    }

    private static List<Warning> warnings(
            Rule rule, Counts counts, Outcome outcome, Optional<SortedSet<MemberCode>> against) {
        var warnings = new ArrayList<Warning>();
        if (counts.all() > rule.seats()) {
            warnings.add(new Warning.MoreVotesThanMembers(counts.all(), rule.seats()));
        }
        if (counts.present() < rule.quorumSize()) {
            warnings.add(new Warning.QuorumNotVerified(counts.present(), rule.quorumSize()));
        }
        if (!(outcome instanceof Outcome.Vetoed) && !against.orElse(NOBODY).isEmpty()) {
            warnings.add(new Warning.AgainstWithoutVeto(against.orElse(NOBODY)));
        }
        return warnings;
    }
}
