package org.rollcall.ui.votes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;

/// The filters in force that no chip shows, to be taken away one by one, or all at once.
final class ActiveFilters extends StackPane {

    private static final List<Facet> FACETS =
            List.of(Facet.SUBJECT, Facet.SESSION, Facet.METHOD, Facet.SOURCE);

    private final VotesViewModel model;
    private final FacetNames names;
    private final ChipLine line = new ChipLine();
    private final Texts texts = Texts.of(ActiveFilters.class, "votes");

    ActiveFilters(VotesViewModel model) {
        this.model = model;
        names = new FacetNames(new Names(model.membership(), LocalDate.MAX));
        getStyleClass().add("active-filters");
        getChildren().add(line);
        setId("active-filters");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.filterProperty().subscribe(this::show);
    }

    private void show(VoteFilter filter) {
        var chips = new ArrayList<Node>();
        for (var facet : FACETS) {
            for (var value : filter.chosen(facet)) {
                chips.add(chip(names.of(facet, value), before -> before.with(facet, value, false)));
            }
        }
        filter.members()
                .forEach(
                        voted -> chips.add(chip(names.of(voted), before -> before.without(voted))));
        // A search has a way of its own to be cleared.
        if (!filter.searching("").isAll()) {
            var clear = new Hyperlink(texts.text("list.clear"));
            clear.setId("clear-filters");
            clear.getStyleClass().add("link");
            clear.setMinWidth(Region.USE_PREF_SIZE);
            clear.setOnAction(_ -> model.clearFilter());
            chips.add(clear);
        }
        setVisible(!chips.isEmpty());
        line.show(chips);
    }

    private Button chip(String name, UnaryOperator<VoteFilter> without) {
        var chip = new Button(texts.text("filter.remove", name));
        chip.getStyleClass().addAll("chip", "active-chip");
        chip.setAccessibleText(texts.text("filter.remove.spoken", name));
        chip.setTooltip(new Tooltip(texts.text("filter.remove.spoken", name)));
        chip.setOnAction(_ -> {
            var filter = model.filterProperty();
            filter.set(without.apply(filter.get()));
        });
        return chip;
    }
}
