package org.rollcall.ui.countries;

import java.util.function.Consumer;
import org.rollcall.ui.kit.Saving;

/// What Countries needs of the window.
///
/// @param openVote opens the vote with this symbol
/// @param saving saves exports
/// @param share offers the member that is open to be handed on
public record Around(Consumer<String> openVote, Saving saving, Runnable share) {}
