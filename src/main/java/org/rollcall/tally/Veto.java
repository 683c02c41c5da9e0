package org.rollcall.tally;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.vote.MemberCode;

/// Who can stop a motion that has the votes, and how many of them it takes.
///
/// @param holders the members that can, or that could on another kind of question
/// @param opposing how many of them must vote against; 0 where nobody can stop anything
public record Veto(SortedSet<MemberCode> holders, int opposing) {

    /// Nobody can veto.
    public static final Veto NONE = new Veto(Collections.emptySortedSet(), 0);

    /// @throws IllegalArgumentException if more would have to oppose than there are
    public Veto {
        holders = Collections.unmodifiableSortedSet(new TreeSet<>(holders));
        if (opposing < 0 || opposing > holders.size()) {
            throw new IllegalArgumentException(
                    opposing + " of " + holders.size() + " members cannot oppose");
        }
    }

    /// One of `holders` is enough.
    public static Veto ofEach(SortedSet<MemberCode> holders) {
        return new Veto(holders, holders.isEmpty() ? 0 : 1);
    }

    /// Whether anybody can veto.
    public boolean exists() {
        return opposing > 0;
    }

    /// Whether `against` holders voting against stop a motion.
    public boolean stops(int against) {
        return exists() && against >= opposing;
    }
}
