package org.rollcall.tally;

import java.util.List;
import org.rollcall.vote.Counts;

/// A voting rule, whether the Charter's or one that a person made.
///
/// @param key the word by which texts name the rule, such as `assembly-important`
/// @param threshold how many votes in favour a motion needs
/// @param tie what an equally divided vote means
/// @param veto who can stop a motion that has the votes
/// @param seats the members of the body on that day, 1 or more
/// @param quorum whether a majority of the members must be present for a decision
/// @param sources where the rule is written
public record Rule(
        String key,
        Threshold threshold,
        Tie tie,
        Veto veto,
        int seats,
        boolean quorum,
        List<Provision> sources) {

    /// The key of a rule that a person made.
    public static final String OWN = "own";

    /// The key of a rule from a rule pack.
    public static final String PACK = "pack";

    /// The largest body that a rule can be for.
    public static final int MOST_SEATS = 1000;

    /// @throws IllegalArgumentException if `seats` is not from 1 to [#MOST_SEATS]
    public Rule {
        sources = List.copyOf(sources);
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("a body has 1 to 1000 members, not " + seats);
        }
    }

    /// The votes in favour that a motion needs with these votes cast.
    public int needed(Counts counts) {
        return threshold.needed(counts, seats);
    }

    /// Whether a motion carries.
    ///
    /// @param against how many holders of a veto are against
    public boolean carries(Counts counts, int against) {
        return counts.yes() >= needed(counts) && !veto.stops(against);
    }

    /// Whether a person made it, and not the United Nations: it knows no permanent members, only
    /// members with a veto.
    public boolean isOwn() {
        return key.equals(OWN) || key.equals(PACK);
    }

    /// The members that must be seen to be present: a majority. 0 where the rule asks for none.
    public int quorumSize() {
        return quorum ? seats / 2 + 1 : 0;
    }

    /// This rule, edited by a person.
    public Rule edited(Threshold newThreshold, Tie newTie, Veto newVeto, int newSeats) {
        return new Rule(
                OWN, newThreshold, newTie, newVeto, newSeats, quorum, List.of(Provision.OWN_RULE));
    }

    /// This rule in a body of another size, which is a rule that a person made.
    ///
    /// @throws IllegalArgumentException if `newSeats` is not from 1 to [#MOST_SEATS]
    public Rule withSeats(int newSeats) {
        return newSeats == seats ? this : edited(threshold, tie, veto, newSeats);
    }
}
