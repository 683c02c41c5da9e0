package org.rollcall.feed;

/// How many letters must be put in, left out, replaced or swapped with the next to make one text of
/// another.
final class EditDistance {

    private EditDistance() {}

    /// The distance between `one` and `other`, or anything greater than `limit` where it is
    /// greater.
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var twoBack = new int[other.length() + 1];
        var above = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best = Math.min(above[j], row[j - 1]) + 1;
                best = Math.min(best, above[j - 1] + (same ? 0 : 1));
                if (swapped(one, i, other, j)) {
                    best = Math.min(best, twoBack[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return limit + 1;
            }
            var free = twoBack;
            twoBack = above;
            above = row;
            row = free;
        }
        return above[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
