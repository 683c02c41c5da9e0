package org.rollcall.ui.votes;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.ui.kit.OutcomeBadge;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.vote.Membership;

/// A vote in the list: symbol and date, title, result as a bar and in numbers, outcome.
final class VoteCell extends ListCell<VoteEntry> {

    private final Membership membership;
    private final Texts texts = Texts.of(VoteCell.class, "votes");
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final Label symbol = new Label();
    private final Label date = new Label();
    private final Label title = new Label();
    private final ResultBar bar = new ResultBar();
    private final Label totals = new Label();
    private final Label hand = new Label(texts.text("list.hand"));
    private final OutcomeBadge badge = new OutcomeBadge();
    private final VBox box;

    VoteCell(Membership membership) {
        this.membership = membership;
        getStyleClass().add("vote-cell");
        symbol.getStyleClass().add("symbol");
        date.getStyleClass().add("muted");
        totals.getStyleClass().addAll("muted", "totals");
        date.setMinWidth(Region.USE_PREF_SIZE);
        totals.setMinWidth(Region.USE_PREF_SIZE);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(bar, Priority.ALWAYS);
        hand.getStyleClass().add("hand-badge");
        hand.setMinWidth(Region.USE_PREF_SIZE);
        hand.managedProperty().bind(hand.visibleProperty());
        var first = new HBox(symbol, hand, space, date);
        first.getStyleClass().add("first-line");
        var last = new HBox(bar, totals, badge);
        last.getStyleClass().add("result");
        box = new VBox(first, title, last);
        box.getStyleClass().add("vote-cell-box");
        // Not wider than the list, so that long titles end in an ellipsis.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VoteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var heading = entry.heading();
        var counts = entry.summary().counts();
        var wording = new Wording(new Names(membership, heading.date()));
        var outcome = wording.outcome(entry.decision().outcome());
        symbol.setText(heading.symbol());
        date.setText(dates.format(heading.date()));
        title.setText(heading.title());
        hand.setVisible(entry.summary().isByHand());
        bar.show(counts);
        totals.setText(counts.printed().replace('-', '–'));
        badge.show(entry.decision().outcome(), outcome);
        setGraphic(box);
        setAccessibleText(
                texts.text(
                        "list.entry",
                        heading.symbol(),
                        date.getText(),
                        heading.title(),
                        outcome,
                        counts.printed(),
                        entry.summary().isByHand() ? 1 : 0));
    }
}
