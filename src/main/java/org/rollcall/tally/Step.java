package org.rollcall.tally;

import java.util.List;

/// One step from the ballots to the outcome. Its words stand in the text bundle of `publish`.
///
/// @param kind what the step says
/// @param values the numbers in it, and sets of members, in the order of the text
/// @param sources where it is written
public record Step(Kind kind, List<Object> values, List<Provision> sources) {

    /// What a step says; the comment names its values.
    public enum Kind {
        /// Which rule holds. No values; the rule's key selects the text.
        RULE,
        /// The members of the body: their number.
        SEATS,
        /// The count: in favour, against, abstaining, not voting.
        COUNT,
        /// Who abstains is not voting: present and voting, abstaining.
        PRESENT_AND_VOTING,
        /// More than half: the number needed, the whole, the base.
        NEEDED_MORE_THAN_HALF,
        /// A share: the number needed, numerator, denominator, the whole, the base.
        NEEDED_SHARE,
        /// A fixed number: the number needed.
        NEEDED_VOTES,
        /// Enough: in favour, needed, the votes to spare.
        ENOUGH,
        /// Too few: in favour, needed, the votes missing.
        SHORT,
        /// Equally divided: in favour, against.
        TIED,
        /// What follows from it: no values; the tie's name selects the text.
        TIE_REJECTED,
        /// A second vote follows.
        TIE_SECOND_VOTE,
        /// No holder of a veto was against.
        NOBODY_VETOED,
        /// Holders of a veto were against: who.
        VETOED_BY,
        /// Some were against, but fewer than it takes: who, how many it takes.
        TOO_FEW_TO_VETO,
        /// Against, but the votes were not there anyway: who.
        NO_VETO_NEEDED,
        /// Against, but nobody can veto this kind of question: who.
        NO_VETO_POSSIBLE,
        /// Holders of a veto abstained or did not vote, which is no veto: who.
        ABSTAINED_NO_VETO,
        /// Who was against is not known.
        AGAINST_NOT_KNOWN,
        /// Adopted without a vote.
        WITHOUT_VOTE,
        /// The record says adopted, but has no ballots.
        LOST_ADOPTED,
        /// The record says not adopted, but has no ballots.
        LOST_NOT_ADOPTED
    }

    public Step {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }

    static Step of(Kind kind, List<Provision> sources, Object... values) {
        return new Step(kind, List.of(values), sources);
    }
}
