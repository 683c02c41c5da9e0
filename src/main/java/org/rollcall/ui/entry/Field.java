package org.rollcall.ui.entry;

/// What a person says of a vote that is being entered.
public enum Field {
    /// What was pasted.
    TEXT,
    /// The day, such as `2022-03-24`.
    DATE,
    /// The body's word.
    BODY,
    /// The symbol by which the vote is known.
    SYMBOL,
    /// The session.
    SESSION,
    /// The title.
    TITLE,
    /// The symbol of the meeting record.
    MEETING,
    /// The word of the kind of question.
    QUESTION,
    /// The word for what became of it.
    RECORDED,
    /// Where it is from.
    ORIGIN,
    /// An address where it can be read.
    LINK,
    /// The printed total in favour.
    YES,
    /// The printed total against.
    NO,
    /// The printed total of those abstaining.
    ABSTAINING,
    /// `yes` where members that are not named did not vote.
    REST,
    /// The symbol of the entry that is being changed; empty for a new one.
    EDITS
}
