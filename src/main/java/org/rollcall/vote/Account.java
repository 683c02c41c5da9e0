package org.rollcall.vote;

import java.util.Optional;

/// What one source says of one vote.
///
/// Where several sources tell of the same vote, each account is kept: they may differ.
///
/// @param source who says it
/// @param reference the number or word by which the source knows the vote; unique in the source
/// @param heading what the vote was on, as the source tells it; unknown texts are empty
/// @param ballots who voted how; empty where the source names nobody
/// @param printed the official totals, where the source gives them
/// @param part whether it was on a paragraph or an amendment and not on the whole
/// @param line the line of the file on which it begins; 0 where there is none
public record Account(
        Source source,
        String reference,
        Heading heading,
        BallotList ballots,
        Optional<Printed> printed,
        boolean part,
        long line) {

    /// This account with another heading.
    public Account with(Heading other) {
        return new Account(source, reference, other, ballots, printed, part, line);
    }
}
