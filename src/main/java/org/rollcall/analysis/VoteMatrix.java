package org.rollcall.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Who did what in many votes, oldest first, packed so that whole votes compare in a moment.
///
/// Immutable. A vote is four rows of bits, one for each choice, with a bit a member: 128 bytes for
/// as many members as there ever were, 0.7 MB for all votes of the Assembly. A member whose bit is
/// set in no row had no vote. Members and votes are known here by their places, from 0.
public final class VoteMatrix {

    private static final Choice[] CHOICES = Choice.values();

    private final List<MemberCode> members;
    private final List<Occasion> occasions;
    private final int words;
    // The word w of the choice c in the vote v is at (v * choices + c) * words + w.
    private final long[] bits;

    /// Which vote it was.
    ///
    /// @param symbol the symbol of the vote
    /// @param day the day on which it was held
    public record Occasion(String symbol, LocalDate day) {}

    private VoteMatrix(Builder builder) {
        var numbers = builder.numbers();
        members =
                Arrays.stream(numbers)
                        .mapToObj(number -> new MemberCode(BallotList.letters(number)))
                        .toList();
        occasions = List.copyOf(builder.occasions);
        words = (members.size() + Long.SIZE - 1) / Long.SIZE;
        bits = new long[occasions.size() * CHOICES.length * words];
        for (int vote = 0; vote < occasions.size(); vote++) {
            fill(vote, builder.lists.get(vote), numbers);
        }
    }

    // Numbers stand in the order of codes.
    private void fill(int vote, BallotList ballots, int[] numbers) {
        ballots.forEachNumber((number, choice) -> {
            int member = Arrays.binarySearch(numbers, number);
            bits[at(vote, choice) + member / Long.SIZE] |= 1L << member;
        });
    }

    /// All members that had a vote in any of these, by their codes.
    public List<MemberCode> members() {
        return members;
    }

    /// The place of `member`, if it ever had a vote.
    public OptionalInt member(MemberCode member) {
        int found = Collections.binarySearch(members, member);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /// How many votes there are.
    public int votes() {
        return occasions.size();
    }

    /// Which vote is at the place `vote`.
    public Occasion occasion(int vote) {
        return occasions.get(vote);
    }

    /// What `member` did in `vote`; empty if it had no vote.
    public Optional<Choice> choice(int vote, int member) {
        for (var choice : CHOICES) {
            if (has(vote, choice, member)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
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

    /// Whether `member` made `choice` in `vote`.
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
        for (int member = 0; member < members.size(); member++) {
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

    private static int number(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAINING -> 2;
            case NOT_VOTING -> 3;
        };
    }

    /// Puts a matrix together.
    public static final class Builder {

        private final List<Occasion> occasions = new ArrayList<>();
        private final List<BallotList> lists = new ArrayList<>();

        /// Begins without votes.
        public Builder() {}

        /// Adds a vote that is not older than the ones before it.
        public Builder add(String symbol, LocalDate day, BallotList ballots) {
            occasions.add(new Occasion(symbol, day));
            lists.add(ballots);
            return this;
        }

        /// The matrix.
        public VoteMatrix build() {
            return new VoteMatrix(this);
        }

        private int[] numbers() {
            var numbers = new BitSet();
            lists.forEach(list -> list.forEachNumber((number, _) -> numbers.set(number)));
            return numbers.stream().toArray();
        }
    }
}
