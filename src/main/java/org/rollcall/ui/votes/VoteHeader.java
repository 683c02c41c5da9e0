package org.rollcall.ui.votes;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.SideBySide;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;

/// What a vote was on, when and where; its verdict and totals below.
final class VoteHeader extends VBox {

    // The verdict reads badly in a narrower column, in em.
    private static final double LEAST = 24;
    // Letters of a title that leave room for the board at 1280 by 720.
    private static final int LONGEST = 180;

    private final Texts texts = Texts.of(VoteHeader.class, "votes");
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private final Label occasion = new Label();
    private final Label title = new Label();
    private final Label symbols = new Label();
    private final Label hand = new Label(texts.text("vote.hand"));
    private final VerdictCard verdict;
    private final TotalsRow totals;

    VoteHeader(Membership membership, VoteActions actions) {
        verdict = new VerdictCard(membership);
        totals = new TotalsRow(membership);
        getStyleClass().add("vote-header");
        setMinHeight(USE_PREF_SIZE);
        var row = new SideBySide(verdict, totals, LEAST);
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(names(actions), row);
    }

    void show(OpenVote vote) {
        var heading = vote.rollCall().heading();
        occasion.setText(
                joined(
                        texts.text("vote.body." + heading.body().code()),
                        session(heading),
                        dates.format(heading.date()),
                        heading.meeting()));
        title.setText(shortened(heading.title()));
        title.setTooltip(inFull(heading.title()));
        symbols.setText(
                joined(
                        heading.symbol(),
                        heading.draft().isEmpty() ? "" : texts.text("vote.draft", heading.draft()),
                        heading.submitted().isEmpty()
                                ? ""
                                : texts.text("vote.submitted", heading.submitted())));
        hand.setVisible(vote.isByHand());
        verdict.show(vote);
        totals.show(vote);
    }

    // Some sources give what was said before the vote for its title; the Source tab has all of it.
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + "…";
    }

    private static Tooltip inFull(String text) {
        var tooltip = new Tooltip(text);
        tooltip.getStyleClass().add("wide-tooltip");
        tooltip.setWrapText(true);
        return tooltip;
    }

    private HBox names(VoteActions actions) {
        occasion.getStyleClass().add("muted");
        occasion.setId("occasion");
        occasion.setWrapText(true);
        occasion.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("vote-title");
        title.setId("title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        symbols.getStyleClass().add("muted");
        symbols.setId("symbols");
        List.of(occasion, title, symbols).forEach(label -> label.setMinWidth(0));
        hand.setId("by-hand");
        hand.getStyleClass().add("hand-badge");
        hand.setTooltip(new Tooltip(texts.text("vote.hand.tip")));
        hand.setMinWidth(Region.USE_PREF_SIZE);
        hand.managedProperty().bind(hand.visibleProperty());
        var last = new HBox(hand, symbols);
        last.getStyleClass().add("symbols-line");
        var text = new VBox(occasion, title, last);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var button = new Button(texts.text("vote.whatif"));
        button.setId("what-if");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.text("vote.whatif.tip")));
        button.setOnAction(_ -> actions.whatIf().run());
        var share = new Button(texts.text("vote.share"));
        share.setId("share");
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.setTooltip(new Tooltip(texts.text("vote.share.tip")));
        share.setOnAction(_ -> actions.share().run());
        var row = new HBox(text, share, button);
        row.getStyleClass().add("title-row");
        return row;
    }

    private String session(Heading heading) {
        var key = "vote.session." + heading.session().toUpperCase(Locale.ROOT);
        if (texts.has(key)) {
            return texts.text(key);
        }
        return heading.session().isEmpty()
                ? ""
                : texts.text("vote.session.regular", heading.session());
    }

    private String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.text("vote.separator")));
    }
}
