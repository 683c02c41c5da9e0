package org.rollcall.store;

import java.util.List;
import org.rollcall.vote.Account;
import org.rollcall.vote.Heading;

/// One vote, and what each source says of it.
///
/// @param heading what it was on, put together from all accounts
/// @param told the accounts; the first is the one whose ballots are shown
public record RecordVote(Heading heading, List<Told> told) {

    /// An account, and by what it was found to belong to this vote.
    public record Told(Account account, Pairing by) {}

    /// @throws IllegalArgumentException if nobody tells of it
    public RecordVote {
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("nobody tells of " + heading.symbol());
        }
    }

    /// The account whose ballots are shown.
    public Account shown() {
        return told.getFirst().account();
    }
}
