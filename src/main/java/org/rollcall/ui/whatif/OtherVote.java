package org.rollcall.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rollcall.library.Library;
import org.rollcall.library.Lookup;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.RollCall;
import org.rollcall.work.Background;

/// Another vote of the record, which a person names by its symbol: to compare with, or to copy
/// from.
final class OtherVote {

    private static final int MOST_NAMED = 5;

    private final Library library;
    private final Background background;
    private final Texts texts = Texts.of(OtherVote.class, "whatif");
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
                _ -> library.find(typed.strip()),
                lookup -> {
                    show(typed, lookup);
                    vote.get().ifPresent(use);
                },
                reason -> said.set(String.valueOf(reason.getMessage())));
    }

    private void show(String typed, Lookup lookup) {
        switch (lookup) {
            case Lookup.Found(RollCall found) when found.choices().isEmpty() ->
                    nothing(texts.text("other.no-names", found.heading().symbol()));
            case Lookup.Found(RollCall found) -> {
                vote.set(Optional.of(found));
                said.set("");
            }
            case Lookup.Several(List<Heading> headings) ->
                    nothing(
                            texts.text(
                                    "other.several",
                                    headings.stream()
                                            .limit(MOST_NAMED)
                                            .map(Heading::symbol)
                                            .collect(Collectors.joining(", "))));
            case Lookup.Nothing(Optional<String> nearest) ->
                    nothing(
                            nearest.map(symbol -> texts.text("other.nearest", typed, symbol))
                                    .orElseGet(() -> texts.text("other.none", typed)));
        }
    }

    private void nothing(String why) {
        vote.set(Optional.empty());
        said.set(why);
    }
}
