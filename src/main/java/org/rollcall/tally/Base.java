package org.rollcall.tally;

import org.rollcall.vote.Counts;

/// The number of which a threshold asks a share.
public enum Base {
    /// Members in favour and against: General Assembly, rule 86.
    PRESENT_AND_VOTING,
    /// Members in favour, against and abstaining.
    PRESENT,
    /// All members, whether they vote or not.
    MEMBERS;

    /// The number itself, in a body of `seats` members.
    public int size(Counts counts, int seats) {
        return switch (this) {
            case PRESENT_AND_VOTING -> counts.presentAndVoting();
            case PRESENT -> counts.present();
            case MEMBERS -> seats;
        };
    }
}
