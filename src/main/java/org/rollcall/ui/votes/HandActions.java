package org.rollcall.ui.votes;

import java.util.function.Consumer;
import org.rollcall.vote.Account;

/// What a person does with a vote entered by hand.
///
/// @param edit opens it to be changed
/// @param delete removes the one with this symbol
public record HandActions(Consumer<Account> edit, Consumer<String> delete) {}
