package org.rollcall.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Many roll calls, one after the other: who did the same in all of them, and who changed.
///
/// A member takes part in a vote in which it is in favour, against or abstains. Votes in which it
/// did not vote, or had no vote, are no change.
public final class ManyVotes {

    private final Map<Choice, SortedSet<MemberCode>> steady = new EnumMap<>(Choice.class);
    private final SortedMap<MemberCode, Integer> changes = new TreeMap<>();
    private final SortedSet<MemberCode> once = new TreeSet<>();
    private final SortedSet<MemberCode> never = new TreeSet<>();

    /// Looks through `votes` in their order.
    public ManyVotes(List<SortedMap<MemberCode, Choice>> votes) {
        var members = new TreeSet<MemberCode>();
        votes.forEach(vote -> members.addAll(vote.keySet()));
        for (var member : members) {
            add(
                    member,
                    votes.stream()
                            .map(vote -> vote.get(member))
                            .filter(Objects::nonNull)
                            .filter(choice -> choice != Choice.NOT_VOTING)
                            .toList());
        }
    }

    private void add(MemberCode member, List<Choice> done) {
        if (done.isEmpty()) {
            never.add(member);
            return;
        }
        if (done.size() == 1) {
            once.add(member);
        }
        int changed = 0;
        for (int place = 1; place < done.size(); place++) {
            changed += done.get(place) == done.get(place - 1) ? 0 : 1;
        }
        if (changed == 0) {
            steady.computeIfAbsent(done.getFirst(), _ -> new TreeSet<>()).add(member);
        } else {
            changes.put(member, changed);
        }
    }

    /// How many members took part in at least one of the votes.
    public int tookPart() {
        return steady() + changes.size();
    }

    /// How many did the same each time they took part.
    public int steady() {
        return steady.values().stream().mapToInt(Collection::size).sum();
    }

    /// Who did `choice` each time it took part.
    public SortedSet<MemberCode> steady(Choice choice) {
        return Collections.unmodifiableSortedSet(steady.getOrDefault(choice, new TreeSet<>()));
    }

    /// How often each member that changed did so, from one time it took part to the next.
    public SortedMap<MemberCode, Integer> changes() {
        return Collections.unmodifiableSortedMap(changes);
    }

    /// Who changed most often; nobody where nobody changed.
    public SortedSet<MemberCode> mostChanged() {
        int most = mostChanges();
        var found = new TreeSet<MemberCode>();
        changes.forEach((member, times) -> {
            if (times == most) {
                found.add(member);
            }
        });
        return found;
    }

    /// How often whoever changed most did so; 0 where nobody changed.
    public int mostChanges() {
        return changes.values().stream().mapToInt(times -> times).max().orElse(0);
    }

    /// Who took part in just one of the votes.
    public SortedSet<MemberCode> once() {
        return Collections.unmodifiableSortedSet(once);
    }

    /// Who had a vote in some of them, and took part in none.
    public SortedSet<MemberCode> never() {
        return Collections.unmodifiableSortedSet(never);
    }
}
