package org.rollcall.tally;

import java.util.List;
import org.rollcall.vote.Counts;

/// The number of which a threshold asks a share.
public enum Base {
    /// Members in favour and against: General Assembly, rule 86.
    PRESENT_AND_VOTING,
    /// Members in favour, against and abstaining.
    PRESENT,
    /// Members found present when attendance was taken, whether they vote or not: the ballots then
    /// name nobody else.
    ATTENDING,
    /// All members, whether they vote or not.
    MEMBERS;

    /// Those that the votes alone tell, or the body: nobody need have taken attendance.
    public static final List<Base> OF_VOTES = List.of(PRESENT_AND_VOTING, PRESENT, MEMBERS);

    /// The number itself, in a body of `seats` members.
    public int size(Counts counts, int seats) {
        return switch (this) {
            case PRESENT_AND_VOTING -> counts.presentAndVoting();
            case PRESENT -> counts.present();
            case ATTENDING -> counts.all();
            case MEMBERS -> seats;
        };
    }
}
