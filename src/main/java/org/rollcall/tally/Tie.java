package org.rollcall.tally;

/// What an equal number of votes in favour and against means.
public enum Tie {
    /// Nothing of its own: there are too few votes in favour.
    TOO_FEW,
    /// The motion is rejected at once: committees, rule 133.
    REJECTED,
    /// A second vote within 48 hours; tied again, the motion is rejected: plenary, rule 95.
    SECOND_VOTE
}
