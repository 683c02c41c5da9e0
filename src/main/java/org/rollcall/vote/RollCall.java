package org.rollcall.vote;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// One recorded vote: what was voted on, and what each member entitled to vote did.
///
/// A roll call is a fact. Whether the motion carried is not part of it; that the rules of
/// [org.rollcall.tally] say.
///
/// @param choices one entry for every member entitled to vote
/// @param printed the official totals, where they are known; they may differ from the choices
public record RollCall(
        Heading heading, SortedMap<MemberCode, Choice> choices, Optional<Printed> printed) {

    public RollCall {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    public Counts counts() {
        return Counts.of(choices.values());
    }

    /// The members that made `choice`.
    public SortedSet<MemberCode> who(Choice choice) {
        var found = new TreeSet<>(choices.keySet());
        found.removeIf(member -> choices.get(member) != choice);
        return Collections.unmodifiableSortedSet(found);
    }
}
