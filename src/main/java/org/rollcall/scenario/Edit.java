package org.rollcall.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /// The hypothetical vote has another name.
    record Rename(String name) implements Edit {}
}
