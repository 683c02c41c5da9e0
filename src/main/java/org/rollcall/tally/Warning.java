package org.rollcall.tally;

import java.util.SortedSet;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Printed;

/// Something about a decision that a careful reader must know. It never changes the outcome.
public sealed interface Warning {

    /// The word that the command line uses.
    String code();

    /// More votes were counted than the body has members.
    record MoreVotesThanMembers(int votes, int seats) implements Warning {
        @Override
        public String code() {
            return "more-votes-than-members";
        }
    }

    /// Members voted that could not vote on that day.
    record NotEntitled(SortedSet<MemberCode> members) implements Warning {
        @Override
        public String code() {
            return "not-a-member-that-day";
        }
    }

    /// The official totals and the list of members differ.
    record TotalsDiffer(Printed printed, Counts counted) implements Warning {
        @Override
        public String code() {
            return "totals-and-list-differ";
        }
    }

    /// Fewer were seen to be present than a decision needs; more may have been.
    record QuorumNotVerified(int present, int quorum) implements Warning {
        @Override
        public String code() {
            return "quorum-cannot-be-verified";
        }
    }

    /// Permanent members were against, and yet it was no veto.
    record AgainstWithoutVeto(SortedSet<MemberCode> members) implements Warning {
        @Override
        public String code() {
            return "permanent-member-against-without-veto";
        }
    }

    /// The record says something else than the rule.
    record RecordDiffers(boolean recordedAdopted) implements Warning {
        @Override
        public String code() {
            return "record-and-rule-differ";
        }
    }
}
