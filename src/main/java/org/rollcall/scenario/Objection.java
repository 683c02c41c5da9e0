package org.rollcall.scenario;

/// Why something cannot happen in a live vote now. The words for people are in a text bundle.
public enum Objection {
    /// Not at this stage.
    STAGE,
    /// The vote is locked: only an operator's error can be put right.
    LOCKED,
    /// The result is announced: nothing changes it.
    ANNOUNCED,
    /// Who votes how is not entered in a vote of which only numbers are kept, and no numbers in one
    /// by name.
    MANNER,
    /// No such delegation is in the room, or it has no vote on this question.
    NO_VOTE,
    /// The delegation is absent.
    ABSENT,
    /// Attendance is not taken in this vote.
    NO_ATTENDANCE,
    /// The delegation has voted, in a way that this attendance would not allow.
    HAS_VOTED,
    /// Too few members are present.
    QUORUM,
    /// No member has been drawn by lot yet.
    NOT_DRAWN,
    /// Members have still to be called.
    CALLING,
    /// Another member is called.
    NOT_CALLED,
    /// There is no passing here, or no second time.
    NO_PASS,
    /// Nobody may abstain on this question.
    NO_ABSTENTION,
    /// This delegation must vote.
    MUST_VOTE,
    /// Who passed must now vote in favour or against.
    PASSED,
    /// More votes than there are delegations to cast them, or more abstentions than may abstain.
    TOO_MANY,
    /// A correction needs a reason, and neither reason nor note may be too long.
    TEXT,
    /// There would be no difference.
    NO_CHANGE,
    /// A vote of the record is shown as the record has it.
    RECORD,
    /// There is nothing to guess.
    NO_LESSON
}
