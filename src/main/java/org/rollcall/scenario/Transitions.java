package org.rollcall.scenario;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The members that chose one thing in one vote and another in the other, by what they did.
public final class Transitions {

    /// Members that went the same way.
    ///
    /// @param from what they chose before
    /// @param to what they chose after
    /// @param members who they are
    public record Transition(Choice from, Choice to, SortedSet<MemberCode> members) {
        public Transition {
            members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        }
    }

    private Transitions() {}

    /// Who moved from `before` to `after`, the largest numbers first.
    ///
    /// Members that stand in one of the two only did not move.
    public static List<Transition> between(
            SortedMap<MemberCode, Choice> before, SortedMap<MemberCode, Choice> after) {
        record Way(Choice from, Choice to) {}
        var ways =
                new TreeMap<Way, SortedSet<MemberCode>>(
                        Comparator.comparing(Way::from).thenComparing(Way::to));
        before.forEach((member, from) -> {
            var to = after.getOrDefault(member, from);
            if (from != to) {
                ways.computeIfAbsent(new Way(from, to), _ -> new TreeSet<>()).add(member);
            }
        });
        return ways.entrySet().stream()
                .map(way -> new Transition(way.getKey().from(), way.getKey().to(), way.getValue()))
                .sorted(
                        Comparator.comparingInt(
                                (Transition transition) -> -transition.members().size()))
                .toList();
    }
}
