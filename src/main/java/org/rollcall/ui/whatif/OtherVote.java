package org.rollcall.ui.whatif;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rollcall.library.Library;
import org.rollcall.vote.RollCall;
import org.rollcall.work.Background;

/// Another vote of the record, which a person names by its symbol: to compare with, or to copy
/// from.
final class OtherVote {

    private final Library library;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<RollCall>> vote =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    OtherVote(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    /// The vote, if one is named.
    ReadOnlyObjectProperty<Optional<RollCall>> voteProperty() {
        return vote.getReadOnlyProperty();
    }

    /// Why there is none; empty where nothing is to be said.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Looks for the vote whose symbol somebody typed, in full or in short.
    void choose(String typed) {
        choose(typed, _ -> {});
    }

    /// The same, and hands the vote to `use`.
    void choose(String typed, Consumer<RollCall> use) {
        if (typed.isBlank()) {
            vote.set(Optional.empty());
            said.set("");
            return;
        }
        background.start(
                _ -> library.voteByName(typed.strip()),
                found -> {
                    vote.set(found.vote());
                    said.set(found.why());
                    found.vote().ifPresent(use);
                },
                reason -> said.set(String.valueOf(reason.getMessage())));
    }
}
