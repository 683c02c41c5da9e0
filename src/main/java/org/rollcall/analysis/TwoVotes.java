package org.rollcall.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Two roll calls side by side: who moved between them, and where to.
///
/// A member that had a vote in one of the two only has neither moved nor stayed; it is told apart.
public final class TwoVotes {

    private static final SortedSet<MemberCode> NOBODY =
            Collections.unmodifiableSortedSet(new TreeSet<>());

    private final Map<Choice, Map<Choice, Way>> cells = new EnumMap<>(Choice.class);
    private final SortedSet<MemberCode> onlyBefore = new TreeSet<>();
    private final SortedSet<MemberCode> onlyAfter = new TreeSet<>();

    /// Members that did the one thing first and the other then.
    ///
    /// @param from what they did in the first vote
    /// @param to what they did in the second
    public record Way(Choice from, Choice to, SortedSet<MemberCode> members) {
        public Way {
            members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        }

        /// Whether whoever went it moved.
        public boolean isMove() {
            return from != to;
        }
    }

    /// Compares what each member did `before` with what it did `after`.
    public TwoVotes(SortedMap<MemberCode, Choice> before, SortedMap<MemberCode, Choice> after) {
        var found = new EnumMap<Choice, Map<Choice, SortedSet<MemberCode>>>(Choice.class);
        before.forEach((member, from) -> {
            var to = after.get(member);
            if (to == null) {
                onlyBefore.add(member);
            } else {
                found.computeIfAbsent(from, _ -> new EnumMap<>(Choice.class))
                        .computeIfAbsent(to, _ -> new TreeSet<>())
                        .add(member);
            }
        });
        for (var member : after.keySet()) {
            if (!before.containsKey(member)) {
                onlyAfter.add(member);
            }
        }
        for (var from : Choice.values()) {
            var row = new EnumMap<Choice, Way>(Choice.class);
            for (var to : Choice.values()) {
                var members = found.getOrDefault(from, Map.of()).get(to);
                row.put(to, new Way(from, to, members == null ? NOBODY : members));
            }
            cells.put(from, row);
        }
    }

    /// Who did `from` first and `to` then.
    public SortedSet<MemberCode> members(Choice from, Choice to) {
        var way = cells.getOrDefault(from, Map.of()).get(to);
        return way == null ? NOBODY : way.members();
    }

    /// All sixteen ways, also those that nobody went, in the order of the choices.
    public List<Way> ways() {
        return cells.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /// The ways of those who moved, the largest numbers first.
    public List<Way> moves() {
        return ways().stream()
                .filter(way -> way.isMove() && !way.members().isEmpty())
                .sorted((one, other) -> other.members().size() - one.members().size())
                .toList();
    }

    /// How many members had a vote both times.
    public int both() {
        return ways().stream().mapToInt(way -> way.members().size()).sum();
    }

    /// How many did something else the second time.
    public int moved() {
        return moves().stream().mapToInt(way -> way.members().size()).sum();
    }

    /// How many voted the same way both times: in favour, against or abstaining.
    public int same() {
        return both() - moved() - neither();
    }

    /// How many voted neither time.
    public int neither() {
        return members(Choice.NOT_VOTING, Choice.NOT_VOTING).size();
    }

    /// Who had a vote the first time only.
    public SortedSet<MemberCode> onlyBefore() {
        return Collections.unmodifiableSortedSet(onlyBefore);
    }

    /// Who had a vote the second time only.
    public SortedSet<MemberCode> onlyAfter() {
        return Collections.unmodifiableSortedSet(onlyAfter);
    }
}
