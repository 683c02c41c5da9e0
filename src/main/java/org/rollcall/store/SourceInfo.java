package org.rollcall.store;

import org.rollcall.vote.Source;

/// What a reader must know of a source.
///
/// @param source which one
/// @param name its name
/// @param terms under which terms its publisher gives it away
/// @param citation how to cite it
/// @param page the address where it is to be had, or empty
public record SourceInfo(Source source, String name, String terms, String citation, String page) {}
