package org.rollcall.analysis;

import java.util.Arrays;
import org.rollcall.vote.Choice;

/// How much members agree in some of many votes, counted by bits.
///
/// Votes on which everybody voted alike are left out (Voeten): they tell nobody from anybody. So
/// are those in which not both members cast a vote.
///
/// Of the three choices two bits say all: in favour, and not against. Where both cast a vote, each
/// bit in which they differ is one step between them.
public final class Agreement {

    private final int members;
    private final int votes;
    // By member, without the words in which no vote is asked after.
    private final long[][] cast;
    private final long[][] yes;
    private final long[][] notAgainst;

    /// The agreement in those of the votes in `mask` on which not everybody voted alike.
    public Agreement(BallotPlanes planes, VoteMask mask) {
        var counted = mask.and(planes.contested());
        members = planes.members().size();
        votes = counted.count();
        int[] words = words(counted);
        cast = new long[members][words.length];
        yes = new long[members][words.length];
        notAgainst = new long[members][words.length];
        for (int member = 0; member < members; member++) {
            var inFavour = planes.plane(member, Choice.YES);
            var against = planes.plane(member, Choice.NO);
            var abstaining = planes.plane(member, Choice.ABSTAINING);
            for (int at = 0; at < words.length; at++) {
                int word = words[at];
                long wanted = counted.word(word);
                yes[member][at] = inFavour[word] & wanted;
                notAgainst[member][at] = (inFavour[word] | abstaining[word]) & wanted;
                cast[member][at] = (inFavour[word] | abstaining[word] | against[word]) & wanted;
            }
        }
    }

    private static int[] words(VoteMask mask) {
        var words = new int[mask.length()];
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            if (mask.word(word) != 0) {
                words[count++] = word;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /// How many votes are asked after, those on which everybody voted alike not among them.
    public int votes() {
        return votes;
    }

    /// How the members at the places `one` and `other` voted where both cast a vote.
    public PairCounts pair(int one, int other) {
        int n = 0;
        int steps = 0;
        int yesOfOne = 0;
        int yesOfOther = 0;
        int notAgainstOfOne = 0;
        int notAgainstOfOther = 0;
        for (int word = 0; word < cast[one].length; word++) {
            long both = cast[one][word] & cast[other][word];
            n += Long.bitCount(both);
            yesOfOne += Long.bitCount(yes[one][word] & both);
            yesOfOther += Long.bitCount(yes[other][word] & both);
            notAgainstOfOne += Long.bitCount(notAgainst[one][word] & both);
            notAgainstOfOther += Long.bitCount(notAgainst[other][word] & both);
            steps +=
                    Long.bitCount((yes[one][word] ^ yes[other][word]) & both)
                            + Long.bitCount(
                                    (notAgainst[one][word] ^ notAgainst[other][word]) & both);
        }
        return new PairCounts(n, steps, yesOfOne, yesOfOther, notAgainstOfOne, notAgainstOfOther);
    }

    /// The agreement of all pairs: a millisecond or two for all members and votes there ever were.
    public AllPairs all() {
        var both = new int[members * (members - 1) / 2];
        var steps = new int[both.length];
        int pair = 0;
        for (int one = 1; one < members; one++) {
            for (int other = 0; other < one; other++) {
                both[pair] = common(cast[one], cast[other]);
                steps[pair] =
                        apart(cast[one], cast[other], yes[one], yes[other])
                                + apart(cast[one], cast[other], notAgainst[one], notAgainst[other]);
                pair++;
            }
        }
        return new AllPairs(both, steps);
    }

    // Loops as plain as these are made into vector instructions.
    private static int common(long[] one, long[] other) {
        int count = 0;
        for (int word = 0; word < one.length; word++) {
            count += Long.bitCount(one[word] & other[word]);
        }
        return count;
    }

    private static int apart(long[] castOne, long[] castOther, long[] one, long[] other) {
        int count = 0;
        for (int word = 0; word < one.length; word++) {
            count += Long.bitCount((one[word] ^ other[word]) & castOne[word] & castOther[word]);
        }
        return count;
    }
}
