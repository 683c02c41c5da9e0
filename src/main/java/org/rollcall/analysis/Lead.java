package org.rollcall.analysis;

/// By how many ballots one way of foretelling was ahead of another, vote by vote.
///
/// Ballots of one vote go wrong together, so votes are what is counted as independent.
///
/// @param votes how many votes there were
/// @param sum by how many ballots it was ahead over all votes; negative if it was behind
/// @param squares the sum of the squares of the lead in each vote
public record Lead(int votes, long sum, long squares) {

    /// No vote yet.
    static final Lead NONE = new Lead(0, 0, 0);

    // Chance alone gives as much in about one of a thousand cases.
    private static final long STANDARD_ERRORS = 3;

    /// This, after one more vote.
    Lead plus(int ahead) {
        return new Lead(votes + 1, sum + ahead, squares + (long) ahead * ahead);
    }

    /// This and `other` together.
    Lead plus(Lead other) {
        return new Lead(votes + other.votes, sum + other.sum, squares + other.squares);
    }

    /// Whether the mean lead is more than three times its standard error, so that chance is hardly
    /// the reason.
    public boolean isSure() {
        // mean^2 > 9 (squares - sum^2/votes) / (votes (votes - 1)), without dividing.
        long spread = votes * squares - sum * sum;
        return sum > 0 && sum * sum * (votes - 1) > STANDARD_ERRORS * STANDARD_ERRORS * spread;
    }
}
