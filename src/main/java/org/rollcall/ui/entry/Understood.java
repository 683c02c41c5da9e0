package org.rollcall.ui.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.feed.PastedVote;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Account;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Source;

/// What was understood of a draft.
///
/// @param day the day of the vote, once it is said
/// @param members who may be meant by a name: the members of that day
/// @param reading what the text says
/// @param counts how many did what, by all that was decided
/// @param unnamed members of that day that could vote and are not named
/// @param open what is missing before it can be saved, in words
/// @param vote the vote with its decision, as soon as there is enough for one
/// @param account what is to be kept, if nothing is missing
/// @param known who tells of a vote with that symbol already
record Understood(
        Optional<LocalDate> day,
        SortedSet<MemberCode> members,
        PastedVote.Reading reading,
        Counts counts,
        SortedSet<MemberCode> unnamed,
        List<String> open,
        Optional<OpenVote> vote,
        Optional<Account> account,
        List<Source> known) {

    /// Nothing was said of which anything could be understood.
    static final PastedVote.Reading NOTHING_READ =
            new PastedVote.Reading(new TreeMap<>(), Optional.empty(), List.of(), List.of());

    Understood {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        unnamed = Collections.unmodifiableSortedSet(new TreeSet<>(unnamed));
        open = List.copyOf(open);
        known = List.copyOf(known);
    }

    /// Nothing, and what is `open`.
    static Understood nothing(List<String> open) {
        return new Understood(
                Optional.empty(),
                new TreeSet<>(),
                NOTHING_READ,
                Counts.NONE,
                new TreeSet<>(),
                open,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// Whether it can be saved.
    boolean isComplete() {
        return open.isEmpty() && account.isPresent();
    }
}
