package org.rollcall.analysis;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Some of many votes, by a bit a vote: what a filter leaves. Immutable.
public final class VoteMask {

    private final long[] words;

    private VoteMask(long[] words) {
        this.words = words;
    }

    /// Those of `votes` votes whose place, from 0, `which` takes.
    public static VoteMask of(int votes, IntPredicate which) {
        var words = new long[words(votes)];
        for (int vote = 0; vote < votes; vote++) {
            if (which.test(vote)) {
                words[vote / Long.SIZE] |= 1L << vote;
            }
        }
        return new VoteMask(words);
    }

    /// How many words of 64 bits so many votes take.
    static int words(int votes) {
        return (votes + Long.SIZE - 1) / Long.SIZE;
    }

    /// The votes that are here and in `other`.
    ///
    /// @throws IllegalArgumentException if the two are not of equally many votes
    public VoteMask and(VoteMask other) {
        if (words.length != other.words.length) {
            throw new IllegalArgumentException("masks of different records");
        }
        var both = new long[words.length];
        for (int word = 0; word < both.length; word++) {
            both[word] = words[word] & other.words[word];
        }
        return new VoteMask(both);
    }

    /// Whether the vote at the place `vote` is one of them.
    public boolean has(int vote) {
        return (words[vote / Long.SIZE] >>> vote & 1) != 0;
    }

    /// The places of these votes, the oldest first.
    public IntStream places() {
        return IntStream.range(0, words.length * Long.SIZE).filter(this::has);
    }

    /// How many they are.
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    long word(int word) {
        return words[word];
    }

    int length() {
        return words.length;
    }
}
