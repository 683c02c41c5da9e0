package org.rollcall.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.tally.Rule;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// One change that a person made to a hypothetical vote; undo takes back one of these.
public sealed interface Edit {

    /// Members chose otherwise.
    record Cast(SortedMap<MemberCode, Choice> choices) implements Edit {
        public Cast {
            choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        }
    }

    /// Another rule holds.
    record ChangeRule(Rule rule) implements Edit {}

    /// The body has other members. Where the rule counts seats, it counts as many more or fewer,
    /// and is an own rule from then on.
    ///
    /// @param joining who has a vote from now on, and how they vote
    /// @param named those of them that are no states, or are called otherwise
    /// @param leaving who has a vote no longer
    record Reseat(
            SortedMap<MemberCode, Choice> joining,
            SortedMap<MemberCode, OwnMember> named,
            SortedSet<MemberCode> leaving)
            implements Edit {
        public Reseat {
            joining = Collections.unmodifiableSortedMap(new TreeMap<>(joining));
            named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
            leaving = Collections.unmodifiableSortedSet(new TreeSet<>(leaving));
        }
    }

    /// The hypothetical vote has another name.
    record Rename(String name) implements Edit {}

    /// What the person wrote on it is this from now on.
    ///
    /// @param notes at most [Scenario#LONGEST_NOTES] letters, empty for nothing
    record Annotate(String notes) implements Edit {}

    /// The word that files and the store use.
    default String code() {
        return switch (this) {
            case Cast _ -> "cast";
            case ChangeRule _ -> "rule";
            case Reseat _ -> "members";
            case Rename _ -> "name";
            case Annotate _ -> "notes";
        };
    }
}
