package org.rollcall.tally;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What is known of how a body voted.
public sealed interface Ballots {

    /// Every member's choice.
    record Named(SortedMap<MemberCode, Choice> choices) implements Ballots {
        public Named {
            choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        }

        /// The choices, counted.
        public Counts counts() {
            return Counts.of(choices.values());
        }

        /// Those of `members` that made `choice`.
        public SortedSet<MemberCode> who(SortedSet<MemberCode> members, Choice choice) {
            var found = new TreeSet<>(members);
            found.removeIf(member -> choices.get(member) != choice);
            return found;
        }
    }

    /// Totals without names.
    record Totals(Counts counts, Opposition opposition) implements Ballots {}

    /// Adopted without a vote, by consensus or acclamation: there is nothing to count.
    record WithoutVote() implements Ballots {}

    /// A recorded vote of which the source has no ballots and no totals.
    ///
    /// @param adopted whether the record says that the motion was adopted
    record Lost(boolean adopted) implements Ballots {}

    /// What is known of who was against, where there are only totals.
    sealed interface Opposition {

        /// These members were among those against; none of the other holders of a veto was.
        record Known(SortedSet<MemberCode> members) implements Opposition {
            public Known {
                members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
            }
        }

        /// Nobody knows.
        record NotKnown() implements Opposition {}
    }
}
