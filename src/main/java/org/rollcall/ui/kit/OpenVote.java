package org.rollcall.ui.kit;

import java.util.List;
import org.rollcall.publish.Names;
import org.rollcall.publish.Wording;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.SmallestChange;
import org.rollcall.vote.Account;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

/// The vote of the record that is open, with what the rules make of it.
///
/// @param rollCall who voted how
/// @param decision the outcome and why
/// @param changes the smallest changes that would turn it
/// @param accounts what each source says of it, the one that is shown first; empty where nobody
///   asked
public record OpenVote(
        RollCall rollCall,
        Decision decision,
        List<SmallestChange> changes,
        List<Account> accounts) {

    public OpenVote {
        changes = List.copyOf(changes);
        accounts = List.copyOf(accounts);
    }

    /// Decides `rollCall`, of which `accounts` tell.
    public static OpenVote of(RollCall rollCall, List<Account> accounts, Decisions decisions) {
        var decision = decisions.decide(rollCall);
        Ballots ballots = Decisions.ballots(rollCall);
        return new OpenVote(
                rollCall,
                decision,
                decision.outcome() instanceof Outcome.Unknown
                        ? List.of()
                        : SmallestChange.of(decision.rule(), ballots),
                accounts);
    }

    /// Whether the person entered what is shown of it.
    public boolean isByHand() {
        return !accounts.isEmpty() && accounts.getFirst().source() == Source.HAND;
    }

    /// The members' names on the day of the vote.
    public Names names(Membership membership) {
        return new Names(membership, rollCall.heading().date());
    }

    /// Words for this vote.
    public Wording wording(Membership membership) {
        return new Wording(names(membership));
    }
}
