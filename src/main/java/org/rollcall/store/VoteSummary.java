package org.rollcall.store;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Source;

/// What a list shows of a vote, without who voted how.
///
/// @param id its number in the record, by which searches name it
/// @param heading what the vote was on
/// @param counts how many did what
/// @param printed the official totals, where they are known
/// @param permanentAgainst those that were asked after, such as permanent members, and voted
///   against
/// @param sources who tells of it
public record VoteSummary(
        int id,
        Heading heading,
        Counts counts,
        Optional<Printed> printed,
        SortedSet<MemberCode> permanentAgainst,
        Set<Source> sources) {

    public VoteSummary {
        permanentAgainst = Collections.unmodifiableSortedSet(new TreeSet<>(permanentAgainst));
        sources = Set.copyOf(sources);
    }

    /// Whether the person entered what is shown of it: no official file has it.
    public boolean isByHand() {
        return sources.contains(Source.HAND)
                && !sources.contains(Source.LIBRARY_ASSEMBLY)
                && !sources.contains(Source.LIBRARY_COUNCIL);
    }
}
