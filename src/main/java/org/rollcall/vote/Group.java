package org.rollcall.vote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A group of states with dated membership, such as the European Union.
///
/// @param key the word by which texts and files name it
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
}
