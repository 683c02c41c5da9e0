package org.rollcall.ui.library;

import java.util.function.Consumer;

/// What the library's screen asks of the window around it.
///
/// @param chooseFiles asks for files and imports them
/// @param browse opens an address in the browser
/// @param openVote opens the vote with a symbol
/// @param enter shows where a vote is entered by hand
public record LibraryActions(
        Runnable chooseFiles, Consumer<String> browse, Consumer<String> openVote, Runnable enter) {}
