package org.rollcall.publish;

/// The order of the names on the board.
public enum BoardOrder {
    /// By name, as in the hall.
    NAME,
    /// By vote, and by name within each.
    VOTE,
    /// By regional group, and by name within each.
    REGION
}
