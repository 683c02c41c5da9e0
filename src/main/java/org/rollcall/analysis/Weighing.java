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

    /// What foretelling uses. Of 5, 7, 10, 15 and 20 votes and the powers 0 to 5 it was chosen on
    /// the thousand Assembly votes before the last three hundred, which are the ones that a [Trial]
    /// reports: more votes weighed flatly foretell worse, and from 10 votes and the power 4 on
    /// there is nothing to gain; ten is a number that a person can picture.
    /// `assets/docs/foretelling.md` has the figures.
    public static final Weighing CHOSEN = new Weighing(10, 4);

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
