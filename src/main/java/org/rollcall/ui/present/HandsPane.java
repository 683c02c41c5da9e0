package org.rollcall.ui.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// The numbers of a show of hands or a secret ballot.
final class HandsPane extends VBox {

    private static final List<Choice> COUNTED = List.of(Choice.YES, Choice.NO, Choice.ABSTAINING);
    private static final int MOST_DIGITS = 3;

    private final PresentViewModel model;
    private final Texts texts = Texts.of(HandsPane.class, "present");
    private final Map<Choice, TextField> fields = new EnumMap<>(Choice.class);
    private final TextField reason = new TextField();
    private final Label complaint = new Label();
    private Optional<LiveVote> shown = Optional.empty();

    HandsPane(PresentViewModel model) {
        this.model = model;
        setId("hands");
        getStyleClass().addAll("card", "present-card");
        var grid = new GridPane();
        grid.getStyleClass().add("present-grid");
        int row = 0;
        for (var choice : COUNTED) {
            var field = new TextField();
            field.setId("hands-" + choice.code());
            field.setAccessibleText(texts.text("vote." + choice.code()));
            field.setPromptText("0");
            field.setOnAction(_ -> count());
            fields.put(choice, field);
            var label = new Label(texts.text("vote." + choice.code()));
            label.setGraphic(new Lamp(choice));
            label.setLabelFor(field);
            grid.addRow(row++, label, field);
        }
        reason.setId("hands-reason");
        reason.setPromptText(texts.text("correct.reason"));
        reason.setAccessibleText(texts.text("correct.reason"));
        reason.setOnAction(_ -> count());
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        var count = new Button(texts.text("hands.count"));
        count.setId("hands-count");
        count.setOnAction(_ -> count());
        getChildren().addAll(new Label(texts.text("hands.title")), grid, reason, count, complaint);
    }

    void show(LiveVote vote) {
        boolean other = shown.filter(before -> before.id().equals(vote.id())).isEmpty();
        shown = Optional.of(vote);
        boolean now =
                !vote.setting().manner().byName()
                        && (vote.stage().isVoting() || vote.stage() == Stage.LOCKED);
        setVisible(now);
        setManaged(now);
        reason.setVisible(vote.stage() == Stage.LOCKED);
        reason.setManaged(vote.stage() == Stage.LOCKED);
        fields.forEach((choice, field) -> {
            field.setDisable(
                    choice == Choice.ABSTAINING && !vote.setting().practice().abstention());
            if (other) {
                field.setText(
                        vote.counted().map(hands -> String.valueOf(hands.of(choice))).orElse(""));
            }
        });
    }

    /// Puts the focus on the first number.
    void focus() {
        fields.values().iterator().next().requestFocus();
    }

    private void count() {
        var counts = Counts.NONE;
        for (var each : fields.entrySet()) {
            var text = each.getValue().getText().strip();
            if (!text.matches("\\d{0," + MOST_DIGITS + "}")) {
                complaint.setText(
                        texts.text("hands.number", texts.text("vote." + each.getKey().code())));
                each.getValue().requestFocus();
                return;
            }
            counts = counts.with(each.getKey(), text.isEmpty() ? 0 : Integer.parseInt(text));
        }
        complaint.setText("");
        boolean locked = shown.filter(vote -> vote.stage() == Stage.LOCKED).isPresent();
        var event =
                locked
                        ? new LiveEvent.Recounted(counts, reason.getText().strip())
                        : new LiveEvent.Counted(counts);
        if (model.happen(event)) {
            reason.clear();
        }
    }
}
