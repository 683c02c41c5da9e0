package org.rollcall.vote;

import java.time.LocalDate;

/// One state taking the place of another in the record.
///
/// @param former the state that is no more
/// @param successor a state that came after it
/// @param on the first day without the former state
/// @param note what happened, in a sentence
public record Succession(MemberCode former, MemberCode successor, LocalDate on, String note) {}
