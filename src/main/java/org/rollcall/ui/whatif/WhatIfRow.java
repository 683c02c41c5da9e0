package org.rollcall.ui.whatif;

import org.rollcall.ui.kit.MemberRow;
import org.rollcall.vote.Choice;

/// A member in a hypothetical vote.
///
/// @param member the member and what it chooses now
/// @param was what it chose at the start
record WhatIfRow(MemberRow member, Choice was) {

    boolean changed() {
        return member.choice() != was;
    }
}
