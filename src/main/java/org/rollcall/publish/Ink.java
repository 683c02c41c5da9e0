package org.rollcall.publish;

/// What a part of a picture is painted in; the stylesheet says which colour that is.
public enum Ink {
    /// Ordinary text.
    TEXT,
    /// Text that matters less.
    MUTED,
    /// A thin line.
    LINE,
    /// The outcome of a motion that carried.
    CARRIED,
    /// The outcome of a motion that did not.
    FAILED,
    /// The mark of what did not happen.
    HYPOTHETICAL
}
