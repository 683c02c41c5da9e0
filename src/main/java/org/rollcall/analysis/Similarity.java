package org.rollcall.analysis;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.rollcall.vote.Choice;

/// How much alike every vote of a record is to one vote, by all members but one.
///
/// Alike is Voeten's agreement, taken of two votes instead of two members: with in favour 1,
/// abstaining 2 and against 3, the mean of `1 - |a - b|/2` over the members that cast a vote in
/// both.
final class Similarity {

    /// Votes in which fewer members cast a vote in both say too little of each other.
    static final int FEWEST_MEMBERS = 20;

    // Points are halves of agreement: two for the same, one for half of the way.
    private static final int FULL = 2;

    private static final int AGREEMENT_BITS = 30;

    private final VoteMatrix record;
    private final BallotRow target;
    private final int[] points;
    private final int[] both;
    private final double[] agreement;
    // Votes from the most similar to the least; those that are left out are not there.
    private final int[] order;

    /// @param leftOut the places of votes that are not to be compared, such as the vote itself
    Similarity(VoteMatrix record, BallotRow target, IntPredicate leftOut) {
        this.record = record;
        this.target = target;
        points = new int[record.votes()];
        both = new int[record.votes()];
        agreement = new double[record.votes()];
        order = ordered(leftOut);
    }

    // Sorted as whole numbers, agreement above and the place below: of equally similar votes the
    // newer comes first. Fractions of so few members that differ, differ by more than a 2^30th.
    private int[] ordered(IntPredicate leftOut) {
        var keys = new long[record.votes()];
        int count = 0;
        for (int vote = 0; vote < keys.length; vote++) {
            compare(vote);
            if (both[vote] >= FEWEST_MEMBERS && !leftOut.test(vote)) {
                agreement[vote] = (double) points[vote] / (FULL * both[vote]);
                keys[count++] =
                        ((long) (agreement[vote] * (1L << AGREEMENT_BITS)) << Integer.SIZE) | vote;
            }
        }
        Arrays.sort(keys, 0, count);
        var sorted = new int[count];
        for (int place = 0; place < count; place++) {
            sorted[place] = (int) keys[count - 1 - place];
        }
        return sorted;
    }

    private void compare(int vote) {
        int equal = 0;
        int opposed = 0;
        int shared = 0;
        for (int word = 0; word < record.words(); word++) {
            long yes = record.word(vote, Choice.YES, word);
            long no = record.word(vote, Choice.NO, word);
            long abstaining = record.word(vote, Choice.ABSTAINING, word);
            equal +=
                    Long.bitCount(
                            (yes & target.yes(word))
                                    | (no & target.no(word))
                                    | (abstaining & target.abstaining(word)));
            opposed += Long.bitCount((yes & target.no(word)) | (no & target.yes(word)));
            shared += Long.bitCount((yes | no | abstaining) & target.cast(word));
        }
        points[vote] = shared + equal - opposed;
        both[vote] = shared;
    }

    /// The `most` votes most similar by all members but `member` in which it cast a vote, the most
    /// similar first; of equally similar ones the newer first. Fewer where there are not so many.
    Nearest nearest(int member, int most) {
        var own = target.of(member);
        int others = target.cast() - (own.isPresent() ? 1 : 0);
        int fewest = Math.max(FEWEST_MEMBERS, (others + 1) / 2);
        var nearest = new Nearest(most);
        // Leaving one member out moves the mean of the others by no more than this.
        double reach = 1.0 / fewest + 1e-9;
        for (int vote : order) {
            if (nearest.isFull() && agreement[vote] + reach < nearest.least()) {
                break;
            }
            var there = record.cast(vote, member);
            if (there.isEmpty()) {
                continue;
            }
            int without = both[vote] - (own.isPresent() ? 1 : 0);
            int score = points[vote] - own.map(here -> points(here, there.get())).orElse(0);
            if (without >= fewest) {
                nearest.add(vote, (double) score / (FULL * without), there.get());
            }
        }
        return nearest;
    }

    private static int points(Choice one, Choice other) {
        return one == other ? FULL : one == Choice.ABSTAINING || other == Choice.ABSTAINING ? 1 : 0;
    }
}
