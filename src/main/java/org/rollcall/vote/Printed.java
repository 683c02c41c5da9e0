package org.rollcall.vote;

/// The totals of a vote as the United Nations printed them.
///
/// @param yes in favour
/// @param no against
/// @param abstaining abstaining
/// @param source who prints them
public record Printed(int yes, int no, int abstaining, String source) {

    /// Whether `counts` say the same.
    public boolean agreesWith(Counts counts) {
        return yes == counts.yes() && no == counts.no() && abstaining == counts.abstaining();
    }
}
