package org.rollcall.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// The steps that lead from a count to an outcome.
final class Reasons {

    private Reasons() {}

    static List<Step> ofCount(Rule rule, Counts counts, Outcome outcome) {
        var steps = new ArrayList<Step>();
        steps.add(Step.of(Step.Kind.RULE, rule.sources()));
        if (isCouncil(rule) || baseOf(rule.threshold()).equals(Optional.of(Base.MEMBERS))) {
            var source = isCouncil(rule) ? List.of(Provision.CHARTER_23) : rule.sources();
            steps.add(Step.of(Step.Kind.SEATS, source, rule.seats()));
        }
        steps.add(
                Step.of(
                        Step.Kind.COUNT,
                        List.of(Provision.THE_COUNT),
                        counts.yes(),
                        counts.no(),
                        counts.abstaining(),
                        counts.notVoting()));
        if (baseOf(rule.threshold()).equals(Optional.of(Base.PRESENT_AND_VOTING))) {
            steps.add(
                    Step.of(
                            Step.Kind.PRESENT_AND_VOTING,
                            abstentionSource(rule),
                            counts.presentAndVoting(),
                            counts.abstaining()));
        }
        steps.add(needed(rule, counts));
        steps.addAll(comparison(rule, counts, outcome));
        return steps;
    }

    private static Step needed(Rule rule, Counts counts) {
        int needed = rule.needed(counts);
        return switch (rule.threshold()) {
            case Threshold.MoreThanHalf(Base of) ->
                    Step.of(
                            Step.Kind.NEEDED_MORE_THAN_HALF,
                            rule.sources(),
                            needed,
                            of.size(counts, rule.seats()),
                            of);
            case Threshold.AtLeast(int numerator, int denominator, Base of) ->
                    Step.of(
                            Step.Kind.NEEDED_SHARE,
                            rule.sources(),
                            needed,
                            numerator,
                            denominator,
                            of.size(counts, rule.seats()),
                            of);
            case Threshold.Votes _ -> Step.of(Step.Kind.NEEDED_VOTES, rule.sources(), needed);
        };
    }

    private static List<Step> comparison(Rule rule, Counts counts, Outcome outcome) {
        int needed = rule.needed(counts);
        int margin = counts.yes() - needed;
        var count = List.of(Provision.THE_COUNT);
        if (outcome instanceof Outcome.Tied(Tie follows)) {
            return List.of(
                    Step.of(Step.Kind.TIED, count, counts.yes(), counts.no()),
                    follows == Tie.SECOND_VOTE
                            ? Step.of(Step.Kind.TIE_SECOND_VOTE, tieSource(rule))
                            : Step.of(Step.Kind.TIE_REJECTED, tieSource(rule)));
        }
        return List.of(
                margin >= 0
                        ? Step.of(Step.Kind.ENOUGH, count, counts.yes(), needed, margin)
                        : Step.of(Step.Kind.SHORT, count, counts.yes(), needed, -margin));
    }

    static List<Step> ofVeto(Rule rule, Outcome outcome, Optional<SortedSet<MemberCode>> against) {
        var veto = rule.veto();
        if (against.isEmpty()) {
            return outcome instanceof Outcome.Unknown
                    ? List.of(Step.of(Step.Kind.AGAINST_NOT_KNOWN, rule.sources()))
                    : List.of();
        }
        var who = against.get();
        if (outcome instanceof Outcome.Vetoed) {
            return List.of(Step.of(Step.Kind.VETOED_BY, rule.sources(), who));
        }
        if (who.isEmpty()) {
            return veto.exists() && outcome.carried()
                    ? List.of(Step.of(Step.Kind.NOBODY_VETOED, rule.sources()))
                    : List.of();
        }
        if (!veto.exists()) {
            return List.of(Step.of(Step.Kind.NO_VETO_POSSIBLE, rule.sources(), who));
        }
        return List.of(
                outcome.carried()
                        ? Step.of(Step.Kind.TOO_FEW_TO_VETO, rule.sources(), who, veto.opposing())
                        : Step.of(Step.Kind.NO_VETO_NEEDED, rule.sources(), who));
    }

    static Step abstainedWithoutVeto(Rule rule, SortedSet<MemberCode> who) {
        return Step.of(
                Step.Kind.ABSTAINED_NO_VETO,
                rule.isOwn() ? rule.sources() : List.of(Provision.COUNCIL_PRACTICE),
                who);
    }

    private static Optional<Base> baseOf(Threshold threshold) {
        return switch (threshold) {
            case Threshold.MoreThanHalf(Base of) -> Optional.of(of);
            case Threshold.AtLeast(_, _, Base of) -> Optional.of(of);
            case Threshold.Votes _ -> Optional.empty();
        };
    }

    private static List<Provision> abstentionSource(Rule rule) {
        if (rule.isOwn()) {
            return rule.sources();
        }
        return List.of(
                rule.tie() == Tie.REJECTED
                        ? Provision.ASSEMBLY_RULE_126
                        : Provision.ASSEMBLY_RULE_86);
    }

    private static List<Provision> tieSource(Rule rule) {
        if (rule.isOwn()) {
            return rule.sources();
        }
        if (rule.sources().contains(Provision.ECOSOC_RULES)) {
            return List.of(Provision.ECOSOC_RULES);
        }
        return List.of(
                rule.tie() == Tie.REJECTED
                        ? Provision.ASSEMBLY_RULE_133
                        : Provision.ASSEMBLY_RULE_95);
    }

    private static boolean isCouncil(Rule rule) {
        return rule.sources().contains(Provision.CHARTER_109_3)
                || rule.sources().contains(Provision.CHARTER_27_2)
                || rule.sources().contains(Provision.CHARTER_27_3);
    }
}
