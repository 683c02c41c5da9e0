package org.rollcall.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.tally.Rule;
import org.rollcall.vote.MemberCode;

/// How a hypothetical vote stands after one of its steps.
record Standing(
        String name, String notes, Rule rule, SortedMap<MemberCode, OwnMember> own, Chosen chosen) {

    static Standing start(String name, Origin origin) {
        return new Standing(name, "", origin.rule(), origin.own(), Chosen.of(origin.choices()));
    }

    /// This, after one more change.
    ///
    /// @throws IllegalArgumentException if the change is about a member that has no vote, or has
    ///   one already, or leaves nobody with a vote
    Standing after(Edit edit) {
        return switch (edit) {
            case Edit.Cast(var choices) ->
                    new Standing(name, notes, rule, own, chosen.with(choices));
            case Edit.ChangeRule(Rule changed) -> new Standing(name, notes, changed, own, chosen);
            case Edit.Reseat reseat -> reseated(reseat);
            case Edit.Rename(String renamed) -> new Standing(renamed, notes, rule, own, chosen);
            case Edit.Annotate(String written) -> annotated(written);
        };
    }

    private Standing annotated(String written) {
        if (written.length() > Scenario.LONGEST_NOTES) {
            throw new IllegalArgumentException("notes of " + written.length() + " letters");
        }
        return new Standing(name, written, rule, own, chosen);
    }

    private Standing reseated(Edit.Reseat reseat) {
        var all = new TreeMap<>(chosen.all());
        var names = new TreeMap<>(own);
        if (!all.keySet().containsAll(reseat.leaving())) {
            throw new IllegalArgumentException("a member without a vote: " + reseat.leaving());
        }
        all.keySet().removeAll(reseat.leaving());
        names.keySet().removeAll(reseat.leaving());
        reseat.joining()
                .forEach((member, choice) -> {
                    if (all.put(member, choice) != null) {
                        throw new IllegalArgumentException("a member twice: " + member);
                    }
                });
        reseat.named()
                .forEach((code, member) -> {
                    if (!all.containsKey(code) || !code.equals(member.code())) {
                        throw new IllegalArgumentException("a name without a vote: " + code);
                    }
                    names.put(code, member);
                });
        if (all.isEmpty() || all.size() > Rule.MOST_SEATS) {
            throw new IllegalArgumentException("a body of " + all.size() + " members");
        }
        int more = reseat.joining().size() - reseat.leaving().size();
        return new Standing(
                name,
                notes,
                more == 0 ? rule : rule.withSeats(Math.max(1, rule.seats() + more)),
                Collections.unmodifiableSortedMap(names),
                Chosen.of(all));
    }
}
