package org.rollcall.scenario;

/// A change in the timeline of a hypothetical vote, and the one that it was made after.
///
/// Steps are numbered from 0 in the order in which they were made. Where two follow the same one,
/// the timeline has branches.
///
/// @param follows the number of the step after which it was made, or [#START]
public record Step(int follows, Edit edit) {

    /// Stands for the number of a step where no change was made yet.
    public static final int START = -1;
}
