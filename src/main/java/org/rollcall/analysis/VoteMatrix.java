package org.rollcall.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Who did what in many votes, oldest first, packed so that whole votes compare in a moment.
///
/// Immutable. A vote is four rows of bits, one for each choice, with a bit a member: 128 bytes for
/// as many members as there ever were, 0.7 MB for all votes of the Assembly. A member whose bit is
/// set in no row had no vote. Members and votes are known here by their places, from 0.
public final class VoteMatrix extends VoteTable<VoteMatrix.Occasion> {

    private final int words;
    // The word w of the choice c in the vote v is at (v * choices + c) * words + w.
    private final long[] bits;

    /// Which vote it was.
    ///
    /// @param symbol the symbol of the vote
    /// @param day the day on which it was held
    public record Occasion(String symbol, LocalDate day) {}

    private VoteMatrix(Builder builder) {
        super(builder);
        var numbers = builder.numbers();
        words = (members().size() + Long.SIZE - 1) / Long.SIZE;
        bits = new long[votes() * CHOICES.length * words];
        for (int vote = 0; vote < votes(); vote++) {
            fill(vote, builder.lists().get(vote), numbers);
        }
    }

    // Numbers stand in the order of codes.
    private void fill(int vote, BallotList ballots, int[] numbers) {
        ballots.forEachNumber((number, choice) -> {
            int member = Arrays.binarySearch(numbers, number);
            bits[at(vote, choice) + member / Long.SIZE] |= 1L << member;
        });
    }

    /// Whether anybody cast a vote in `vote`.
    boolean isCast(int vote) {
        for (int word = 0; word < words; word++) {
            long cast =
                    word(vote, Choice.YES, word)
                            | word(vote, Choice.NO, word)
                            | word(vote, Choice.ABSTAINING, word);
            if (cast != 0) {
                return true;
            }
        }
        return false;
    }

    /// The vote that `member` cast in `vote`; empty if it cast none.
    Optional<Choice> cast(int vote, int member) {
        return choice(vote, member).filter(choice -> choice != Choice.NOT_VOTING);
    }

    @Override
    boolean has(int vote, Choice choice, int member) {
        return (bits[at(vote, choice) + member / Long.SIZE] >>> member & 1) != 0;
    }

    /// How many words of 64 members a row has.
    int words() {
        return words;
    }

    /// A word of the row of those that made `choice` in `vote`.
    long word(int vote, Choice choice, int word) {
        return bits[at(vote, choice) + word];
    }

    /// The votes cast in `vote`.
    BallotRow row(int vote) {
        var row = new BallotRow(words);
        for (int member = 0; member < members().size(); member++) {
            int place = member;
            choice(vote, member).ifPresent(choice -> row.set(place, choice));
        }
        return row;
    }

    /// The votes cast in `ballots`; members that are not here are left out.
    BallotRow row(Map<MemberCode, Choice> ballots) {
        var row = new BallotRow(words);
        ballots.forEach(
                (code, choice) -> member(code).ifPresent(member -> row.set(member, choice)));
        return row;
    }

    private int at(int vote, Choice choice) {
        return (vote * CHOICES.length + number(choice)) * words;
    }

    /// Puts a matrix together.
    public static final class Builder extends Gathered<Occasion> {

        /// Begins without votes.
        public Builder() {}

        /// Adds a vote that is not older than the ones before it.
        public Builder add(String symbol, LocalDate day, BallotList ballots) {
            gather(new Occasion(symbol, day), ballots);
            return this;
        }

        /// The matrix.
        public VoteMatrix build() {
            return new VoteMatrix(this);
        }
    }
}
