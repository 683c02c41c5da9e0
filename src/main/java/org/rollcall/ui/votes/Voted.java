package org.rollcall.ui.votes;

import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// A condition on votes: that a member made a choice.
///
/// @param alone whether nobody else made it
record Voted(MemberCode member, Choice choice, boolean alone) {}
