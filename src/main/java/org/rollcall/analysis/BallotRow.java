package org.rollcall.analysis;

import java.util.Optional;
import org.rollcall.vote.Choice;

/// The votes cast in one vote, by a bit a member: the places are those of a [VoteMatrix].
final class BallotRow {

    private final long[] yes;
    private final long[] no;
    private final long[] abstaining;

    /// Room for `words` times 64 members, none of whom cast a vote yet.
    BallotRow(int words) {
        yes = new long[words];
        no = new long[words];
        abstaining = new long[words];
    }

    /// Lets the member at the place `member` make `choice`. Not voting leaves it without a vote.
    void set(int member, Choice choice) {
        long bit = 1L << member;
        switch (choice) {
            case YES -> yes[member / Long.SIZE] |= bit;
            case NO -> no[member / Long.SIZE] |= bit;
            case ABSTAINING -> abstaining[member / Long.SIZE] |= bit;
            case NOT_VOTING -> {}
        }
    }

    long yes(int word) {
        return yes[word];
    }

    long no(int word) {
        return no[word];
    }

    long abstaining(int word) {
        return abstaining[word];
    }

    /// Those that cast a vote.
    long cast(int word) {
        return yes[word] | no[word] | abstaining[word];
    }

    /// How many cast a vote.
    int cast() {
        int cast = 0;
        for (int word = 0; word < yes.length; word++) {
            cast += Long.bitCount(cast(word));
        }
        return cast;
    }

    /// The vote that the member at the place `member` cast; empty if it cast none.
    Optional<Choice> of(int member) {
        return has(yes, member)
                ? Optional.of(Choice.YES)
                : has(no, member)
                        ? Optional.of(Choice.NO)
                        : has(abstaining, member)
                                ? Optional.of(Choice.ABSTAINING)
                                : Optional.empty();
    }

    private static boolean has(long[] row, int member) {
        return (row[member / Long.SIZE] >>> member & 1) != 0;
    }
}
