package org.rollcall.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rollcall.vote.Group;

/// What is around the compared votes in the window.
///
/// @param share offers what the page shows to be handed on
/// @param open opens the vote with a symbol
/// @param groups the groups other than the regional ones, the person's own among them
/// @param turned is run when the other page is shown
public record Around(
        Runnable share, Consumer<String> open, Supplier<List<Group>> groups, Runnable turned) {}
