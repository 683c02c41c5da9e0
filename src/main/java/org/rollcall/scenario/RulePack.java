package org.rollcall.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.MemberCode;

/// The rules by which a room votes, such as those of a Model UN conference.
///
/// @param id the word by which it is known: small letters, digits and hyphens
/// @param name what people call it
/// @param source where the rules are written, or empty
/// @param attendance whether attendance is taken first
/// @param quorum how many members must be present
/// @param pass whether a member may pass in a roll call
/// @param abstainAfterPass whether a member that passed may abstain in the second round
/// @param manners how votes may be taken, the usual way first
/// @param motions the kinds of question that the rules know, the first being the usual one
public record RulePack(
        String id,
        String name,
        String source,
        boolean attendance,
        Quorum quorum,
        boolean pass,
        boolean abstainAfterPass,
        Set<Manner> manners,
        List<Motion> motions) {

    /// The most kinds of question that a pack may have.
    public static final int MOST_MOTIONS = 20;

    /// The longest name, and the longest id.
    public static final int LONGEST_NAME = 80;

    /// The share of the members that must be present.
    ///
    /// @param numerator 0 where none must
    /// @param denominator 1 or more
    /// @param more whether it must be more than that share, not just as much
    public record Quorum(int numerator, int denominator, boolean more) {

        /// Nobody need be present.
        public static final Quorum NONE = new Quorum(0, 1, false);

        /// More than half of the members.
        public static final Quorum MAJORITY = new Quorum(1, 2, true);

        /// @throws IllegalArgumentException if it is no share
        public Quorum {
            if (numerator < 0
                    || denominator < 1
                    || numerator > denominator
                    || (more && numerator == denominator)) {
                throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
            }
        }

        /// How many of `members` that is.
        public int size(int members) {
            int whole = numerator * members;
            return more ? whole / denominator + 1 : (whole + denominator - 1) / denominator;
        }
    }

    /// A kind of question.
    ///
    /// @param id the word by which it is known in its pack
    /// @param name what people call it
    /// @param abstention whether members may abstain
    /// @param observers whether observers vote
    /// @param holders who has a veto, if they are in the room
    public record Motion(
            String id,
            String name,
            Threshold threshold,
            Tie tie,
            boolean abstention,
            boolean observers,
            SortedSet<MemberCode> holders) {

        public Motion {
            holders = Collections.unmodifiableSortedSet(new TreeSet<>(holders));
        }
    }

    /// @throws IllegalArgumentException if there is no question, or one twice, or no way to vote
    public RulePack {
        manners = Collections.unmodifiableSet(new LinkedHashSet<>(manners));
        motions = List.copyOf(motions);
        var ids = new HashSet<String>();
        if (manners.isEmpty()
                || motions.isEmpty()
                || !motions.stream().allMatch(motion -> ids.add(motion.id()))) {
            throw new IllegalArgumentException("each kind of question once, and at least one");
        }
    }

    /// The rule by which a room with these `seats` decides on `motion`.
    public Rule rule(Motion motion, Collection<Seat> seats) {
        var holders = new TreeSet<>(motion.holders());
        holders.retainAll(seats.stream().map(Seat::member).toList());
        long voters = seats.stream().filter(seat -> !seat.observer() || motion.observers()).count();
        return new Rule(
                Rule.PACK,
                motion.threshold(),
                motion.tie(),
                Veto.ofEach(holders),
                Math.clamp(voters, 1, Rule.MOST_SEATS),
                false,
                List.of(Provision.RULE_PACK));
    }

    /// How a room with these `seats` votes on `motion`.
    public Practice practice(Motion motion, Collection<Seat> seats) {
        int members = (int) seats.stream().filter(seat -> !seat.observer()).count();
        return new Practice(
                attendance,
                attendance ? quorum.size(members) : 0,
                motion.abstention(),
                pass,
                abstainAfterPass,
                motion.observers());
    }
}
