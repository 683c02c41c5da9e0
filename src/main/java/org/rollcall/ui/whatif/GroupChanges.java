package org.rollcall.ui.whatif;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Scenario;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Changes to many members at once; each is one step for undo, and none where nobody would vote
/// otherwise.
final class GroupChanges {

    private GroupChanges() {}

    /// All of `members` choose `choice`.
    static Optional<Edit> set(Scenario scenario, Collection<MemberCode> members, Choice choice) {
        var choices = new TreeMap<MemberCode, Choice>();
        members.forEach(member -> choices.put(member, choice));
        return cast(scenario, choices);
    }

    /// Those of `members` that chose `one` choose `other`, and the other way round.
    static Optional<Edit> swap(
            Scenario scenario, Collection<MemberCode> members, Choice one, Choice other) {
        var choices = new TreeMap<MemberCode, Choice>();
        for (var member : members) {
            var now = scenario.choices().get(member);
            if (now == one) {
                choices.put(member, other);
            } else if (now == other) {
                choices.put(member, one);
            }
        }
        return cast(scenario, choices);
    }

    /// Those of `members` that had a vote in another roll call do what they did there.
    static Optional<Edit> copy(
            Scenario scenario,
            Collection<MemberCode> members,
            SortedMap<MemberCode, Choice> there) {
        var choices = new TreeMap<>(there);
        choices.keySet().retainAll(new TreeSet<>(members));
        return cast(scenario, choices);
    }

    private static Optional<Edit> cast(Scenario scenario, SortedMap<MemberCode, Choice> choices) {
        var changed = new TreeMap<MemberCode, Choice>();
        choices.forEach((member, choice) -> {
            var now = scenario.choices().get(member);
            if (now != null && now != choice) {
                changed.put(member, choice);
            }
        });
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Edit.Cast(changed));
    }
}
