package org.rollcall.ui.whatif;

import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Scenario;

/// What a person writes on a hypothetical vote. It is kept whenever the writing pauses, each time
/// as one step of the timeline.
final class NotesPanel extends VBox {

    private final WhatIfViewModel model;
    private final TextArea notes = new TextArea();

    // Nobody loses more than a moment's writing.
    private final PauseTransition moment = new PauseTransition(Duration.seconds(1));
    private Optional<UUID> shown = Optional.empty();

    NotesPanel(WhatIfViewModel model) {
        this.model = model;
        var texts = Texts.of(NotesPanel.class, "whatif");
        getStyleClass().addAll("card", "scenario-notes");
        notes.setId("scenario-notes");
        notes.setWrapText(true);
        notes.setPromptText(texts.text("notes.prompt"));
        notes.setAccessibleText(texts.text("notes.spoken"));
        moment.setOnFinished(_ -> keep());
        notes.textProperty()
                .subscribe(() -> {
                    if (notes.getLength() > Scenario.LONGEST_NOTES) {
                        notes.deleteText(Scenario.LONGEST_NOTES, notes.getLength());
                    }
                    if (notes.isFocused()) {
                        moment.playFromStart();
                    }
                });
        model.onLeaving(this::keep);
        notes.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        keep();
                    }
                });
        VBox.setVgrow(notes, Priority.ALWAYS);
        var how = new Label(texts.text("notes.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("muted");
        getChildren().addAll(how, notes);
    }

    /// Keeps what is written.
    void keep() {
        moment.stop();
        shown.ifPresent(id -> model.annotate(id, notes.getText()));
    }

    /// Shows the notes of `scenario`, unless somebody is writing.
    void show(Scenario scenario) {
        boolean other = shown.filter(scenario.id()::equals).isEmpty();
        shown = Optional.of(scenario.id());
        if ((other || !notes.isFocused()) && !notes.getText().equals(scenario.notes())) {
            notes.setText(scenario.notes());
        }
    }
}
