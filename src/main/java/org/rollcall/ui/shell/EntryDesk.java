package org.rollcall.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rollcall.library.Library;
import org.rollcall.publish.Texts;
import org.rollcall.store.RecordVote;
import org.rollcall.ui.entry.EntryView;
import org.rollcall.ui.entry.EntryViewModel;
import org.rollcall.ui.entry.Understanding;
import org.rollcall.ui.kit.Confirm;
import org.rollcall.ui.kit.Memory;
import org.rollcall.ui.votes.HandActions;
import org.rollcall.vote.Account;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Source;
import org.rollcall.work.Background;

/// Votes entered by hand in the window: entering, changing and deleting them.
final class EntryDesk {

    private final Texts texts = Texts.of(EntryDesk.class, "shell");
    private final Library library;
    private final Background background;
    private final Steps steps;
    private final EntryViewModel model;
    private final EntryView view;

    /// Where the desk sends a person.
    ///
    /// @param show shows the screen for entering
    /// @param renew has the record built anew, then opens the vote with this symbol if it is there
    /// @param complain says what went wrong
    record Steps(Runnable show, Consumer<String> renew, Consumer<String> complain) {}

    EntryDesk(
            Library library,
            Membership membership,
            Memory memory,
            Background background,
            Steps steps) {
        this.library = library;
        this.background = background;
        this.steps = steps;
        BiConsumer<String, Account> keeping = library.handStore()::replace;
        model =
                new EntryViewModel(
                        new Understanding(membership, this::sources),
                        keeping::accept,
                        memory,
                        background,
                        steps.renew());
        view = new EntryView(model);
    }

    EntryView view() {
        return view;
    }

    /// What a person does with what was entered.
    HandActions actions() {
        return new HandActions(this::edit, this::delete);
    }

    private List<Source> sources(String symbol) {
        return library.record().accounts(symbol).stream()
                .map(RecordVote.Told::account)
                .map(Account::source)
                .distinct()
                .toList();
    }

    private void edit(Account account) {
        steps.show().run();
        if (model.isEmpty()) {
            model.edit(account);
        } else {
            Confirm.of(texts, "entry.other").ask(view, () -> model.edit(account));
        }
    }

    private void delete(String symbol) {
        background.start(
                _ -> {
                    library.handStore().delete(symbol);
                    return symbol;
                },
                steps.renew(),
                reason ->
                        steps.complain()
                                .accept(
                                        texts.text(
                                                "entry.not-deleted",
                                                String.valueOf(reason.getMessage()))));
    }
}
