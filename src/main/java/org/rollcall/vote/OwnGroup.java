package org.rollcall.vote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// A group that a person made, with members from and until days of the person's choice.
///
/// @param id by which it is known, whatever it is called
/// @param name how the person calls it; at most [#LONGEST] letters, not blank
/// @param members when each state belongs to it
public record OwnGroup(UUID id, String name, SortedMap<MemberCode, List<Span>> members) {

    /// The most letters that a name has.
    public static final int LONGEST = 60;

    /// @throws IllegalArgumentException if the name is blank or too long
    public OwnGroup {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("not the name of a group: '" + name + "'");
        }
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /// This under another name.
    ///
    /// @throws IllegalArgumentException if the name is blank or too long
    public OwnGroup called(String other) {
        return new OwnGroup(id, other, members);
    }

    /// This with `member` in it during `span`, whenever it belonged before.
    public OwnGroup with(MemberCode member, Span span) {
        var more = new TreeMap<>(members);
        more.put(member, List.of(span));
        return new OwnGroup(id, name, more);
    }

    /// This without `member`.
    public OwnGroup without(MemberCode member) {
        var fewer = new TreeMap<>(members);
        fewer.remove(member);
        return new OwnGroup(id, name, fewer);
    }

    /// It as a group like others, known by its name.
    public Group group() {
        return new Group(name, members);
    }

    /// The days from `first` to `last`, both included; either may be [LocalDate#MIN] or
    /// [LocalDate#MAX] for "always" and "still".
    ///
    /// @throws IllegalArgumentException if the last day is before the first
    public static Span days(LocalDate first, LocalDate last) {
        return new Span(first, last.equals(LocalDate.MAX) ? LocalDate.MAX : last.plusDays(1));
    }
}
