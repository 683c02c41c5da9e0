package org.rollcall.ui.present;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.rollcall.publish.LiveWording;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Seat;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.kit.Choices;
import org.rollcall.vote.Choice;

/// After the lock: an operator's error put right with its reason; after the announcement: what a
/// member says that it had meant to do.
final class AmendPane extends VBox {

    private final PresentViewModel model;
    private final Texts texts = Texts.of(AmendPane.class, "present");
    private final Label title = new Label();
    private final Label hint = new Label();
    private final ComboBox<Seat> who = new PrefixSelectionComboBox<>();
    private final ComboBox<Choice> choice = new PrefixSelectionComboBox<>();
    private final TextField reason = new TextField();
    private final Button amend = new Button();
    private Optional<LiveVote> shown = Optional.empty();

    AmendPane(PresentViewModel model) {
        this.model = model;
        setId("amend");
        getStyleClass().addAll("card", "present-card");
        title.getStyleClass().add("strong");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        who.setId("amend-who");
        who.setAccessibleText(texts.text("amend.who"));
        who.setPromptText(texts.text("amend.who"));
        who.setMaxWidth(Double.MAX_VALUE);
        Choices.name(who, Seat::name);
        choice.setId("amend-choice");
        choice.setAccessibleText(texts.text("amend.choice"));
        choice.setPromptText(texts.text("amend.choice"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(Choice.values());
        Choices.name(choice, value -> texts.text("vote." + value.code()));
        reason.setId("amend-reason");
        reason.setOnAction(_ -> amend());
        amend.setId("amend-do");
        amend.setOnAction(_ -> amend());
        getChildren().addAll(title, hint, who, choice, reason, amend);
    }

    void show(LiveVote vote) {
        shown = Optional.of(vote);
        boolean after = vote.stage() == Stage.LOCKED || vote.stage() == Stage.RESULT;
        boolean mine = vote.setting().replay().isEmpty() && vote.setting().manner().byName();
        setVisible(after && mine);
        setManaged(after && mine);
        var key = vote.stage() == Stage.RESULT ? "declare" : "correct";
        title.setText(texts.text(key + ".title"));
        hint.setText(texts.text(key + ".hint"));
        reason.setPromptText(texts.text(key + ".reason"));
        reason.setAccessibleText(texts.text(key + ".reason"));
        amend.setText(texts.text(key + ".do"));
        var seats =
                vote.stage() == Stage.RESULT
                        ? vote.setting().voters()
                        : vote.setting().voters().stream()
                                .filter(seat -> !vote.isAbsent(seat.member()))
                                .toList();
        if (!who.getItems().equals(seats)) {
            who.getItems().setAll(seats);
        }
    }

    /// Puts the focus here, with the delegation `seat` chosen.
    void focusOn(Optional<Seat> seat) {
        seat.filter(who.getItems()::contains).ifPresent(who::setValue);
        (who.getValue() == null ? who : choice).requestFocus();
    }

    private void amend() {
        if (shown.isEmpty() || who.getValue() == null || choice.getValue() == null) {
            return;
        }
        var member = who.getValue().member();
        var text = reason.getText().strip();
        boolean done =
                model.happen(
                        shown.get().stage() == Stage.RESULT
                                ? new LiveEvent.Declared(member, choice.getValue(), text)
                                : new LiveEvent.Corrected(member, choice.getValue(), text));
        if (done) {
            reason.clear();
            who.setValue(null);
            choice.setValue(null);
        }
    }

    /// What was put right or said so far.
    static String said(LiveVote vote) {
        var words = new LiveWording(vote);
        var lines = new ArrayList<String>();
        vote.corrections().forEach(event -> lines.add(words.event(event)));
        vote.declared()
                .forEach((member, choice) ->
                        lines.add(words.event(new LiveEvent.Declared(member, choice, ""))));
        return String.join("\n", lines);
    }
}
