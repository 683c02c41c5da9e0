package org.rollcall.ui.votes;

/// What a person can do with the vote that is open, besides looking at it.
///
/// @param whatIf takes it to What if
/// @param share offers it to be handed on
public record VoteActions(Runnable whatIf, Runnable share) {}
