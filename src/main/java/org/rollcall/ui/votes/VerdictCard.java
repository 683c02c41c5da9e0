package org.rollcall.ui.votes;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.OutcomeBadge;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.ui.kit.Steps;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Membership;

/// The outcome with its reason, the smallest side by name, and how near the other outcome was.
final class VerdictCard extends VBox {

    private final Membership membership;
    private final Texts texts = Texts.of(VerdictCard.class, "votes");
    private final OutcomeBadge badge = new OutcomeBadge();
    private final Label verdict = new Label();
    private final ResultBar bar = new ResultBar();
    private final Label side = new Label();
    private final Label nearest = new Label();
    private final Hyperlink steps = new Hyperlink();
    private final Hyperlink remarks = new Hyperlink();
    private final PopOver popOver = new PopOver();

    VerdictCard(Membership membership) {
        this.membership = membership;
        getStyleClass().addAll("card", "verdict-card");
        setMinHeight(USE_PREF_SIZE);
        verdict.setId("verdict");
        verdict.getStyleClass().add("strong");
        verdict.setWrapText(true);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        var first = new HBox(badge, verdict);
        first.getStyleClass().add("verdict-line");
        bar.getStyleClass().add("large");
        side.setId("smallest-side");
        side.setWrapText(true);
        side.getStyleClass().add("smallest-side");
        nearest.getStyleClass().add("muted");
        nearest.setId("nearest");
        nearest.setWrapText(true);
        getChildren().addAll(first, bar, side, nearest, links());
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setHideOnEscape(true);
        popOver.getRoot().getStyleClass().add("steps-popover");
    }

    private HBox links() {
        steps.setText(texts.text("vote.steps"));
        steps.setId("steps-link");
        remarks.setId("remarks-link");
        for (var link : List.of(steps, remarks)) {
            link.getStyleClass().add("link");
            link.setMinWidth(Region.USE_PREF_SIZE);
        }
        var row = new HBox(steps, remarks);
        row.getStyleClass().add("links");
        return row;
    }

    void show(OpenVote vote) {
        popOver.hide();
        var wording = vote.wording(membership);
        var decision = vote.decision();
        badge.show(decision.outcome(), wording.outcome(decision.outcome()));
        verdict.setText(wording.verdict(decision));
        var counts = TallyWords.counts(vote.rollCall());
        bar.show(counts);
        bar.setVisible(counts.present() > 0);
        bar.setManaged(bar.isVisible());
        showSide(vote, counts);
        show(nearest, wording.nearest(decision, vote.changes()).orElse(""));
        int count = decision.warnings().size();
        remarks.setText(texts.text("vote.warnings", count));
        remarks.setVisible(count > 0);
        steps.setOnAction(
                _ -> open(steps, Steps.of(wording.steps(decision)), texts.text("vote.steps")));
        remarks.setOnAction(_ ->
                open(
                        remarks,
                        Steps.ofWarnings(wording.warnings(decision)),
                        texts.text("source.remarks")));
    }

    private void showSide(OpenVote vote, Counts counts) {
        side.setTooltip(null);
        if (TallyWords.hasNames(vote.rollCall())) {
            counts.smallestSide()
                    .ifPresentOrElse(choice -> name(vote, choice), () -> show(side, ""));
        } else {
            // What the totals cannot say stands beside them where there are none.
            show(side, counts.present() > 0 ? new TallyWords().instead(vote.rollCall()) : "");
        }
    }

    private void open(Hyperlink from, VBox content, String title) {
        popOver.setTitle(title);
        popOver.setContentNode(content);
        popOver.show(from);
    }

    private void name(OpenVote vote, Choice choice) {
        var members = vote.rollCall().who(choice);
        var label = vote.wording(membership).choice(choice);
        var text =
                texts.text("vote.side", label, members.size())
                        + " "
                        + vote.names(membership).list(members);
        show(side, text);
        side.setTooltip(new Tooltip(text));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
