package org.rollcall.vote;

/// A vote of a file that was not taken, and why.
///
/// @param line the line of the file on which it begins, from 1; 0 where the file as a whole is
///   meant
/// @param vote the symbol or number by which the file knows it
/// @param reason a sentence
public record Refusal(long line, String vote, String reason) {}
