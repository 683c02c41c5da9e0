package org.rollcall.ui.whatif;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Scenario;
import org.rollcall.ui.kit.Apart;

/// What stands beside the ballots: outcome, timeline or notes.
final class SideTabs extends VBox {

    private final Texts texts = Texts.of(SideTabs.class, "whatif");
    private final OutcomePanel outcome;
    private final TimelinePanel timeline;
    private final NotesPanel notes;
    private final ToggleGroup group = new ToggleGroup();

    SideTabs(WhatIfViewModel model) {
        outcome = new OutcomePanel(model);
        timeline = new TimelinePanel(model);
        notes = new NotesPanel(model);
        getStyleClass().add("side-tabs");
        var pages = new Apart(outcome, timeline, notes);
        pages.getStyleClass().add("side-pages");
        VBox.setVgrow(pages, Priority.ALWAYS);
        var row =
                new HBox(
                        tab("outcome", outcome, pages),
                        tab("timeline", timeline, pages),
                        tab("notes", notes, pages));
        row.getStyleClass().add("side-tab-row");
        getChildren().addAll(row, pages);
        group.selectToggle(group.getToggles().getFirst());
    }

    private ToggleButton tab(String name, Node page, Apart pages) {
        var button = new ToggleButton(texts.text("tab." + name));
        button.setId("whatif-tab-" + name);
        button.getStyleClass().add("tab-button");
        button.setToggleGroup(group);
        // The one that is chosen stays chosen when it is pressed again.
        button.setOnAction(_ -> group.selectToggle(button));
        button.selectedProperty()
                .subscribe(chosen -> {
                    if (chosen) {
                        pages.showOnly(page);
                    }
                });
        return button;
    }

    /// Shows how `scenario` stands.
    void show(Scenario scenario) {
        outcome.show(scenario);
        timeline.show(scenario);
        notes.show(scenario);
    }
}
