package org.rollcall.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Memory;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.ui.votes.VoteFilter;
import org.rollcall.ui.votes.VotesView;
import org.rollcall.ui.votes.VotesViewModel;
import org.rollcall.ui.whatif.WhatIfView;

/// Makes a window that is opened again look as it was left.
final class Remembering {

    // What was pasted into the search by mistake may be of any size.
    private static final int LONGEST_FILTER = 4_000;

    private final Memory memory;

    /// What is remembered of the window.
    record Parts(
            Zoom zoom,
            Look look,
            VotesViewModel votes,
            VotesView votesView,
            WhatIfView whatIfView) {}

    Remembering(Memory memory) {
        this.memory = memory;
    }

    /// Makes `parts` as they were, and remembers them from now on.
    void keep(Parts parts) {
        zoom(parts.zoom());
        look(parts.look());
        tab(parts.votesView());
        filter(parts.votes());
        width("votes.list", parts.votesView().sideWidthProperty());
        width("whatif.list", parts.whatIfView().sideWidthProperty());
    }

    private void zoom(Zoom zoom) {
        memory.get("zoom")
                .filter(text -> text.matches("\\d{2,3}"))
                .ifPresent(text -> zoom.set(Integer.parseInt(text)));
        zoom.percentProperty()
                .subscribe((_, percent) -> memory.put("zoom", String.valueOf(percent)));
    }

    private void look(Look look) {
        memory.get("look")
                .flatMap(Remembering::mode)
                .ifPresent(mode -> look.modeProperty().set(mode));
        look.modeProperty().subscribe((_, mode) -> memory.put("look", mode.name()));
    }

    private static Optional<Look.Mode> mode(String kept) {
        return Arrays.stream(Look.Mode.values())
                .filter(mode -> mode.name().equals(kept))
                .findFirst();
    }

    private void tab(VotesView view) {
        memory.get("votes.tab")
                .filter(tab ->
                        List.of("board", "table", "changes", "source", "notes").contains(tab))
                .ifPresent(tab -> view.tabProperty().set(tab));
        view.tabProperty().subscribe((_, tab) -> memory.put("votes.tab", tab));
    }

    private void filter(VotesViewModel votes) {
        memory.get("votes.filter").flatMap(VoteFilter::read).ifPresent(votes.filterProperty()::set);
        votes.filterProperty()
                .subscribe((_, filter) -> {
                    var written = filter.written();
                    if (written.length() <= LONGEST_FILTER) {
                        memory.put("votes.filter", written);
                    }
                });
    }

    private void width(String name, DoubleProperty width) {
        memory.get(name)
                .filter(text -> text.matches("\\d{1,3}\\.\\d"))
                .ifPresent(text -> width.set(Double.parseDouble(text)));
        width.subscribe(
                (_, em) -> memory.put(name, String.format(Locale.ROOT, "%.1f", em.doubleValue())));
    }
}
