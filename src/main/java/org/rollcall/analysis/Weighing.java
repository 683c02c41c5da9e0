package org.rollcall.analysis;

/// How many similar votes are looked at, and how much more the more similar ones weigh.
///
/// A vote that agrees by `a` weighs `1 / (1.02 - a)^power`: the 0.02, half the distance that one
/// member in fifty makes by turning round, keeps one vote that is all the same from silencing the
/// others.
///
/// @param votes how many of the most similar votes are looked at, 1 or more
/// @param power how steeply weight falls with distance, 0 (not at all) or more
public record Weighing(int votes, int power) {

    /// What foretelling uses. It was chosen on the nine hundred Assembly votes before the last
    /// three hundred, which alone a [Trial] reports: there, 5 to 10 votes and the powers 5 and 6
    /// foretell equally well, within 0.03 %; fewer votes, more of them or flatter weights do worse.
    /// Ten is the most of these, and a number that a person can picture.
    /// `assets/docs/foretelling.md` has all figures.
    public static final Weighing CHOSEN = new Weighing(10, 5);

    private static final double NEVER_NEARER = 0.02;

    /// @throws IllegalArgumentException if there are no votes or the power is negative
    public Weighing {
        if (votes < 1 || power < 0) {
            throw new IllegalArgumentException(votes + " votes, power " + power);
        }
    }

    /// What a vote weighs that agrees by `agreement`, from 0 to 1.
    double weight(double agreement) {
        double distance = 1 + NEVER_NEARER - agreement;
        double weight = 1;
        for (int times = 0; times < power; times++) {
            weight /= distance;
        }
        return weight;
    }
}
