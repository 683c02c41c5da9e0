package org.rollcall.ui.whatif;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rollcall.ui.kit.MemberRow;
import org.rollcall.vote.Choice;

/// A member in a hypothetical vote. It stays the same row while the member chooses otherwise, so
/// that nothing else of a table needs to be laid out.
final class WhatIfRow {

    private final ReadOnlyObjectWrapper<Vote> vote;

    /// What the member votes.
    ///
    /// @param member the member and what it chooses now
    /// @param was what it chose at the start
    record Vote(MemberRow member, Choice was) {

        boolean changed() {
            return member.choice() != was;
        }
    }

    WhatIfRow(Vote vote) {
        this.vote = new ReadOnlyObjectWrapper<>(vote);
    }

    ReadOnlyObjectProperty<Vote> voteProperty() {
        return vote.getReadOnlyProperty();
    }

    void show(Vote changed) {
        if (!changed.equals(vote.get())) {
            vote.set(changed);
        }
    }

    MemberRow member() {
        return vote.get().member();
    }

    Choice was() {
        return vote.get().was();
    }
}
