package org.rollcall.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Memory;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.ui.votes.VotesView;
import org.rollcall.ui.whatif.WhatIfView;

/// How a person likes the window: zoom, light or dark, the tab of a vote, the widths of lists.
final class Likings {

    private final Memory kept;

    Likings(Memory kept) {
        this.kept = kept;
    }

    /// Makes everything as it was, and remembers every change from now on.
    ///
    /// @param showZoom shows the zoom in per cent
    void keep(
            Zoom zoom,
            Look look,
            VotesView votesView,
            WhatIfView whatIfView,
            IntConsumer showZoom) {
        kept.get("zoom")
                .filter(text -> text.matches("\\d{2,3}"))
                .ifPresent(text -> zoom.set(Integer.parseInt(text)));
        kept.get("look").flatMap(Likings::mode).ifPresent(mode -> look.modeProperty().set(mode));
        kept.get("votes.tab")
                .filter(tab -> List.of("board", "table", "source", "notes").contains(tab))
                .ifPresent(tab -> votesView.tabProperty().set(tab));
        zoom.percentProperty().subscribe((_, percent) -> kept.put("zoom", String.valueOf(percent)));
        look.modeProperty().subscribe((_, mode) -> kept.put("look", mode.name()));
        votesView.tabProperty().subscribe((_, tab) -> kept.put("votes.tab", tab));
        zoom.percentProperty().subscribe(percent -> showZoom.accept(percent.intValue()));
        width("votes.list", votesView.sideWidthProperty());
        width("whatif.list", whatIfView.sideWidthProperty());
    }

    private void width(String name, DoubleProperty width) {
        kept.get(name)
                .filter(text -> text.matches("\\d{1,3}\\.\\d"))
                .ifPresent(text -> width.set(Double.parseDouble(text)));
        width.subscribe(
                (_, em) -> kept.put(name, String.format(Locale.ROOT, "%.1f", em.doubleValue())));
    }

    private static Optional<Look.Mode> mode(String kept) {
        return Arrays.stream(Look.Mode.values())
                .filter(mode -> mode.name().equals(kept))
                .findFirst();
    }
}
