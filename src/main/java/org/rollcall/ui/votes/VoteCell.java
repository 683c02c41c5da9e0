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
    private final TallyWords tallies = new TallyWords();
    private final VotesViewModel model;
    private final MarkedText symbol = new MarkedText("symbol");
    private final Label date = new Label();
    private final MarkedText title = new MarkedText("title");
    private final ResultBar bar = new ResultBar();
    private final Label totals = new Label();
    private final Label hand = new Label(texts.text("list.hand"));
    private final OutcomeBadge badge = new OutcomeBadge();
    private final Region space = new Region();
    private final VBox box;

    VoteCell(VotesViewModel model) {
        this.model = model;
        this.membership = model.membership();
        getStyleClass().add("vote-cell");
        date.getStyleClass().add("muted");
        totals.getStyleClass().addAll("muted", "totals");
        date.setMinWidth(Region.USE_PREF_SIZE);
        totals.setMinWidth(Region.USE_PREF_SIZE);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(symbol, Priority.ALWAYS);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.managedProperty().bind(bar.visibleProperty());
        space.managedProperty().bind(bar.visibleProperty().not());
        hand.getStyleClass().add("hand-badge");
        hand.setMinWidth(Region.USE_PREF_SIZE);
        hand.managedProperty().bind(hand.visibleProperty());
        var first = new HBox(symbol, hand, date);
        first.getStyleClass().add("first-line");
        var last = new HBox(bar, totals, space, badge);
        last.getStyleClass().add("result");
        box = new VBox(first, title, last);
        box.getStyleClass().add("vote-cell-box");
        // Not wider than the list, so that long titles end in an ellipsis.
        setPrefWidth(0);
        // The same vote stays in its cell when something else is searched for.
        model.marksProperty()
                .subscribe(_ -> {
                    if (getItem() != null && !isEmpty()) {
                        mark(getItem());
                    }
                });
    }

    private void mark(VoteEntry entry) {
        symbol.show(entry.heading().symbol(), model.marksProperty().get());
        title.show(entry.heading().title(), model.marksProperty().get());
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
        var wording = new Wording(new Names(membership, heading.date()));
        var outcome = wording.outcome(entry.outcome());
        mark(entry);
        date.setText(dates.format(heading.date()));
        hand.setVisible(entry.summary().isByHand());
        bar.show(entry.counts());
        bar.setVisible(entry.counts().present() > 0);
        totals.setText(tallies.inShort(entry));
        badge.show(entry.outcome(), outcome);
        setGraphic(box);
        setAccessibleText(
                texts.text(
                        "list.entry",
                        heading.symbol(),
                        date.getText(),
                        heading.title(),
                        outcome,
                        totals.getText(),
                        entry.summary().isByHand() ? 1 : 0));
    }
}
