package org.rollcall.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Who has a vote and what each chose, in a byte for each member: a timeline keeps one of these for
/// every step, and members that stay are kept once.
final class Chosen {

    private static final Choice[] CHOICES = Choice.values();

    private final List<MemberCode> members;
    private final byte[] choices;

    private Chosen(List<MemberCode> members, byte[] choices) {
        this.members = members;
        this.choices = choices;
    }

    static Chosen of(SortedMap<MemberCode, Choice> all) {
        var choices = new byte[all.size()];
        int place = 0;
        for (var choice : all.values()) {
            choices[place++] = place(choice);
        }
        return new Chosen(List.copyOf(all.keySet()), choices);
    }

    /// This, where members chose otherwise.
    ///
    /// @throws IllegalArgumentException if one of them has no vote
    Chosen with(Map<MemberCode, Choice> changed) {
        var after = choices.clone();
        changed.forEach((member, choice) -> {
            int place = Collections.binarySearch(members, member);
            if (place < 0) {
                throw new IllegalArgumentException("a member without a vote: " + member);
            }
            after[place] = place(choice);
        });
        return new Chosen(members, after);
    }

    SortedMap<MemberCode, Choice> all() {
        var all = new TreeMap<MemberCode, Choice>();
        for (int place = 0; place < choices.length; place++) {
            all.put(members.get(place), CHOICES[choices[place]]);
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private static byte place(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAINING -> 2;
            case NOT_VOTING -> 3;
        };
    }
}
