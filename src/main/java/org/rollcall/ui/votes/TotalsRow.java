package org.rollcall.ui.votes;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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

    TotalsRow(Membership membership) {
        this.membership = membership;
        getStyleClass().add("totals-row");
        for (var choice : Choice.values()) {
            getChildren().add(box(choice));
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
        boxes.put(choice, box);
        return box;
    }

    void show(OpenVote vote) {
        var wording = vote.wording(membership);
        var counts = vote.rollCall().counts();
        for (var choice : Choice.values()) {
            var name = wording.choice(choice);
            names.getOrDefault(choice, new Label()).setText(name);
            numbers.getOrDefault(choice, new Label())
                    .setText(texts.text("vote.count", counts.of(choice)));
            boxes.getOrDefault(choice, new VBox())
                    .setAccessibleText(texts.text("vote.total", name, counts.of(choice)));
        }
    }
}
