package org.rollcall.ui.whatif;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.OwnMember;
import org.rollcall.vote.MemberCode;

/// Who comes into the body of the open hypothetical vote, and who leaves it.
final class Seating {

    private final WhatIfViewModel model;
    private final Beginning beginning;

    Seating(WhatIfViewModel model, Beginning beginning) {
        this.model = model;
        this.beginning = beginning;
    }

    /// Takes members into the body: states, or ones that are made up, one a line.
    ///
    /// @return why it cannot be; empty where it is
    String join(String lines) {
        var scenario = model.openProperty().get().orElseThrow();
        var named = beginning.named(scenario.origin().date(), lines, scenario.choices());
        if (named.complaints().isEmpty()) {
            model.apply(_ ->
                    Optional.of(new Edit.Reseat(named.choices(), named.own(), new TreeSet<>())));
        }
        return String.join("\n", named.complaints());
    }

    /// Takes `members` out of the body, if anybody is left.
    void dismiss(Collection<MemberCode> members) {
        model.apply(scenario ->
                members.isEmpty() || members.size() >= scenario.choices().size()
                        ? Optional.empty()
                        : Optional.of(
                                new Edit.Reseat(
                                        new TreeMap<>(), new TreeMap<>(), new TreeSet<>(members))));
    }

    /// Gives a member that was made up another colour or picture.
    void dress(OwnMember member) {
        var named = new TreeMap<MemberCode, OwnMember>();
        named.put(member.code(), member);
        model.apply(scenario ->
                member.equals(scenario.own().get(member.code()))
                        ? Optional.empty()
                        : Optional.of(new Edit.Reseat(new TreeMap<>(), named, new TreeSet<>())));
    }
}
