package org.rollcall.scenario;

/// How a body votes, besides the majority that it asks for.
///
/// @param attendance whether attendance is taken first, so that the quorum can be verified
/// @param quorum the members that must be present before voting opens; 0 where there is no such
///   rule
/// @param abstention whether members may abstain
/// @param pass whether a member may pass in a roll call, to be called again in a second round
/// @param abstainAfterPass whether a member that passed may abstain in the second round
/// @param observersVote whether observers vote on this question
public record Practice(
        boolean attendance,
        int quorum,
        boolean abstention,
        boolean pass,
        boolean abstainAfterPass,
        boolean observersVote) {

    /// The practice of the United Nations: nobody takes attendance, and nobody passes.
    public static final Practice UNITED_NATIONS = new Practice(false, 0, true, false, false, false);

    /// @throws IllegalArgumentException if `quorum` is negative
    public Practice {
        if (quorum < 0) {
            throw new IllegalArgumentException("no quorum: " + quorum);
        }
    }
}
