package org.rollcall.tally;

/// Where a rule is written. How it is cited stands in the text bundle of `publish`.
public enum Provision {
    /// Charter, Article 18 (2): important questions, two thirds of the members present and voting.
    CHARTER_18_2,
    /// Charter, Article 18 (3): other questions, a majority of the members present and voting.
    CHARTER_18_3,
    /// Charter, Article 23: the members of the Security Council.
    CHARTER_23,
    /// Charter, Article 27 (2): procedural matters.
    CHARTER_27_2,
    /// Charter, Article 27 (3): all other matters.
    CHARTER_27_3,
    /// Charter, Article 108: amendments, two thirds of the members.
    CHARTER_108,
    /// Charter, Article 109 (3): the vote of any members of the Council calls a review conference.
    CHARTER_109_3,
    /// Assembly, rule 67: the quorum for a decision is a majority of the members.
    ASSEMBLY_RULE_67,
    /// Assembly, rule 83: important questions.
    ASSEMBLY_RULE_83,
    /// Assembly, rule 84: amendments to, and parts of, proposals on important questions.
    ASSEMBLY_RULE_84,
    /// Assembly, rule 85: other questions.
    ASSEMBLY_RULE_85,
    /// Assembly, rule 86: who abstains is considered as not voting.
    ASSEMBLY_RULE_86,
    /// Assembly, rule 95: an equally divided vote, and the second one within 48 hours.
    ASSEMBLY_RULE_95,
    /// Assembly, rule 108: the quorum of a committee.
    ASSEMBLY_RULE_108,
    /// Assembly, rule 125: committees decide by a majority of the members present and voting.
    ASSEMBLY_RULE_125,
    /// Assembly, rule 126: who abstains in a committee is considered as not voting.
    ASSEMBLY_RULE_126,
    /// Assembly, rule 133: a proposal on which a committee is equally divided is rejected.
    ASSEMBLY_RULE_133,
    /// Resolution 60/251, paragraph 11: the Human Rights Council follows the committees' rules.
    RESOLUTION_60_251,
    /// Charter, Article 67: the Economic and Social Council decides by a majority of those voting.
    CHARTER_67,
    /// Rules of procedure of the Economic and Social Council.
    ECOSOC_RULES,
    /// Practice since 1946; International Court of Justice, Namibia opinion, 1971, paragraph 22.
    COUNCIL_PRACTICE,
    /// A rule that a person made.
    OWN_RULE,
    /// A rule pack, such as that of a Model UN conference.
    RULE_PACK,
    /// The count itself.
    THE_COUNT,
    /// What the record says, where it has no ballots.
    THE_RECORD
}
