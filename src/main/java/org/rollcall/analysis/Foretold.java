package org.rollcall.analysis;

import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What is foretold of one member's ballot, by what it did in the most similar votes.
///
/// @param member the member
/// @param similar in how many of the most similar votes it chose what; it cast a vote in all
/// @param weights what these votes weigh together, by choice; a more similar vote weighs more
public record Foretold(MemberCode member, Counts similar, Weights weights) {

    /// What votes weigh, by choice. Only their proportion means something.
    ///
    /// @param yes of votes in favour, 0 or more
    /// @param no of votes against, 0 or more
    /// @param abstaining of abstentions, 0 or more
    public record Weights(double yes, double no, double abstaining) {

        /// The weight of `choice`; 0 for not voting, which is not foretold.
        public double of(Choice choice) {
            return switch (choice) {
                case YES -> yes;
                case NO -> no;
                case ABSTAINING -> abstaining;
                case NOT_VOTING -> 0;
            };
        }
    }

    /// How many similar votes this rests on.
    public int votes() {
        return similar.present();
    }

    /// The share of `choice` in the weights, from 0 to 1.
    public double share(Choice choice) {
        return weights.of(choice) / (weights.yes + weights.no + weights.abstaining);
    }

    /// The ballot that is foretold: what weighs most. Of equal weights the first counts, in the
    /// order in favour, against, abstaining.
    public Choice choice() {
        var heaviest = Choice.YES;
        for (var choice : Foretelling.CAST) {
            if (weights.of(choice) > weights.of(heaviest)) {
                heaviest = choice;
            }
        }
        return heaviest;
    }
}
