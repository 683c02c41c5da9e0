package org.rollcall.ui.votes;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Membership;

/// The four totals of a vote, large.
final class TotalsRow extends HBox {

    private final Membership membership;
    private final Texts texts = Texts.of(TotalsRow.class, "votes");
    private final Map<Choice, Label> names = new EnumMap<>(Choice.class);
    private final Map<Choice, Label> numbers = new EnumMap<>(Choice.class);
    private final Map<Choice, VBox> boxes = new EnumMap<>(Choice.class);

    private final TallyWords tallies = new TallyWords();
    private final Label instead = new Label();
    private final VBox nothing = new VBox(instead);

    TotalsRow(Membership membership) {
        this.membership = membership;
        instead.setId("no-totals");
        instead.setWrapText(true);
        instead.setMinHeight(Region.USE_PREF_SIZE);
        nothing.getStyleClass().addAll("card", "total");
        nothing.setMinWidth(0);
        HBox.setHgrow(nothing, Priority.ALWAYS);
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().add(nothing);
        getStyleClass().add("totals-row");
        for (var choice : Choice.values()) {
            var box = box(choice);
            HBox.setHgrow(box, Priority.ALWAYS);
            getChildren().add(box);
        }
    }

    private VBox box(Choice choice) {
        var name = new Label();
        name.getStyleClass().add("muted");
        name.setGraphic(new Lamp(choice));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var number = new Label();
        number.getStyleClass().add("total-number");
        number.setId("total-" + choice.code());
        var box = new VBox(name, number);
        box.getStyleClass().addAll("card", "total");
        names.put(choice, name);
        numbers.put(choice, number);
        box.managedProperty().bind(box.visibleProperty());
        boxes.put(choice, box);
        return box;
    }

    void show(OpenVote vote) {
        var wording = vote.wording(membership);
        var counts = TallyWords.counts(vote.rollCall());
        boolean named = TallyWords.hasNames(vote.rollCall());
        boolean counted = named || counts.present() > 0;
        instead.setText(counted ? "" : tallies.instead(vote.rollCall()));
        nothing.setVisible(!counted);
        boxes.values().forEach(box -> box.setVisible(counted));
        for (var choice : Choice.values()) {
            var name = wording.choice(choice);
            names.getOrDefault(choice, new Label()).setText(name);
            // Printed totals do not say who stayed away.
            var number =
                    named || choice != Choice.NOT_VOTING
                            ? texts.text("vote.count", counts.of(choice))
                            : texts.text("tally.none");
            numbers.getOrDefault(choice, new Label()).setText(number);
            boxes.getOrDefault(choice, new VBox())
                    .setAccessibleText(texts.text("vote.total", name, number));
        }
    }
}
