package org.rollcall.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What a rule makes of the ballots, and why.
///
/// @param outcome whether the motion carried
/// @param rule the rule that decided
/// @param needed the votes in favour that were needed; empty where nothing was counted
/// @param had the votes in favour; 0 where nothing was counted
/// @param steps from the ballots to the outcome, in order
/// @param warnings what a careful reader must know
public record Decision(
        Outcome outcome,
        Rule rule,
        OptionalInt needed,
        int had,
        List<Step> steps,
        List<Warning> warnings) {

    public Decision {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /// The votes in favour beyond those needed; negative where some were missing; empty where
    /// nothing was counted.
    public OptionalInt margin() {
        return needed.isPresent() ? OptionalInt.of(had - needed.getAsInt()) : OptionalInt.empty();
    }

    /// This decision with more warnings.
    public Decision with(List<Warning> more) {
        var all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Decision(outcome, rule, needed, had, steps, all);
    }

    /// This decision without its warnings of one kind, where somebody has seen to it.
    public Decision without(Class<? extends Warning> kind) {
        return new Decision(
                outcome,
                rule,
                needed,
                had,
                steps,
                warnings.stream().filter(warning -> !kind.isInstance(warning)).toList());
    }

    /// This decision where `missing` would have to be known to tell the outcome.
    Decision unknown(Outcome.Missing missing) {
        return new Decision(new Outcome.Unknown(missing), rule, needed, had, steps, warnings);
    }
}
