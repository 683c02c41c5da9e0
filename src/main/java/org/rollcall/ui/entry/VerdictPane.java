package org.rollcall.ui.entry;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.OutcomeBadge;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.ui.kit.Steps;
import org.rollcall.vote.Source;

/// What the rule of the day makes of the vote, and who has it already, before it is saved.
final class VerdictPane extends VBox {

    private final Texts texts = Texts.of(VerdictPane.class, "entry");
    private final EntryViewModel model;
    private final OutcomeBadge badge = new OutcomeBadge();
    private final Label verdict = new Label();
    private final ResultBar bar = new ResultBar();
    private final VBox remarks = new VBox();
    private final VBox card = new VBox();
    private final Label known = new Label();

    VerdictPane(EntryViewModel model) {
        this.model = model;
        getStyleClass().add("entry-verdict");
        verdict.setId("entry-verdict");
        verdict.getStyleClass().add("strong");
        known.setId("entry-known");
        known.getStyleClass().add("strong");
        for (var label : new Label[] {verdict, known}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        HBox.setHgrow(verdict, Priority.ALWAYS);
        var line = new HBox(badge, verdict);
        line.getStyleClass().add("entry-verdict-line");
        bar.getStyleClass().add("large");
        card.getStyleClass().addAll("card", "entry-verdict");
        card.getChildren().addAll(line, bar, remarks);
        getChildren().addAll(card, known);
        model.understoodProperty().subscribe(this::show);
    }

    private void show(Understood now) {
        card.setVisible(now.vote().isPresent());
        card.setManaged(now.vote().isPresent());
        now.vote().ifPresent(this::show);
        var edited = model.property(Field.EDITS).get();
        var symbol = now.account().map(account -> account.heading().symbol()).orElse("");
        known.setText(
                now.known().stream()
                        .filter(source -> source != Source.HAND || !symbol.equals(edited))
                        .map(source -> texts.text("known." + source.code()))
                        .collect(Collectors.joining("\n")));
        known.setVisible(!known.getText().isEmpty());
        known.setManaged(known.isVisible());
    }

    private void show(OpenVote vote) {
        var wording = vote.wording(model.membership());
        badge.show(vote.decision().outcome(), wording.outcome(vote.decision().outcome()));
        verdict.setText(wording.verdict(vote.decision()));
        bar.show(vote.rollCall().counts());
        remarks.getChildren().setAll(Steps.ofWarnings(wording.warnings(vote.decision())));
    }
}
