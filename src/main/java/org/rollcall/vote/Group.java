package org.rollcall.vote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A group of states with dated membership, such as the European Union.
///
/// @param key the word by which texts and files name it; of a person's own group, its name
/// @param members when each state belonged to it
public record Group(String key, SortedMap<MemberCode, List<Span>> members) {

    public Group {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /// Who belonged to it on `day`.
    public SortedSet<MemberCode> on(LocalDate day) {
        var found = new TreeSet<MemberCode>();
        members.forEach((member, spans) -> {
            if (spans.stream().anyMatch(span -> span.contains(day))) {
                found.add(member);
            }
        });
        return Collections.unmodifiableSortedSet(found);
    }

    /// This with the days of each state that is no more given to the one that has its seat now.
    ///
    /// @param heirs who has whose seat
    public Group joined(Map<MemberCode, MemberCode> heirs) {
        var joined = new TreeMap<MemberCode, List<Span>>();
        members.forEach((member, spans) ->
                joined.merge(
                        heirs.getOrDefault(member, member),
                        spans,
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return new Group(key, joined);
    }
}
