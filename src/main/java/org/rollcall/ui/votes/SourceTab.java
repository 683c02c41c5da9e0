package org.rollcall.ui.votes;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.Steps;
import org.rollcall.ui.kit.VoteTab;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Printed;
import org.rollcall.vote.RollCall;

/// Where a vote's figures are from: steps with their sources, printed totals beside counted ones,
/// documents, origin, citation.
public final class SourceTab implements VoteTab {

    private final Membership membership;
    private final Texts texts = Texts.of(SourceTab.class, "votes");
    private final Texts publish = Texts.of(Wording.class, "publish");
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private final HandActions hand;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    /// Sources with these names.
    ///
    /// @param hand changes what the person entered
    public SourceTab(Membership membership, HandActions hand) {
        this.membership = membership;
        this.hand = hand;
        page.getStyleClass().add("source-page");
        page.setId("source-page");
        scroll.setFitToWidth(true);
    }

    @Override
    public String key() {
        return "source";
    }

    @Override
    public String title() {
        return texts.text("tab.source");
    }

    @Override
    public Node content() {
        return scroll;
    }

    @Override
    public Node tools() {
        return new Region();
    }

    @Override
    public void show(OpenVote vote) {
        var wording = vote.wording(membership);
        page.getChildren().clear();
        var heading = vote.rollCall().heading();
        accounts(vote);
        section("source.about", heading.about());
        page.getChildren()
                .addAll(title("source.decided"), Steps.of(wording.steps(vote.decision())));
        if (!vote.decision().warnings().isEmpty()) {
            page.getChildren()
                    .addAll(
                            title("source.remarks"),
                            Steps.ofWarnings(wording.warnings(vote.decision())));
        }
        changes(vote, wording);
        question(vote.rollCall());
        totals(vote.rollCall());
        documents(vote.rollCall());
        if (!heading.notes().isEmpty()) {
            page.getChildren().add(title("source.notes"));
            heading.notes().forEach(note -> page.getChildren().add(text(note)));
        }
        citation(vote.rollCall());
        scroll.setVvalue(0);
    }

    private void changes(OpenVote vote, Wording wording) {
        page.getChildren().add(title("source.changes"));
        if (vote.changes().isEmpty()) {
            page.getChildren().add(text(texts.text("source.changes.none")));
        }
        vote.changes()
                .forEach(change ->
                        page.getChildren()
                                .add(text(wording.change(vote.decision().rule(), change))));
    }

    private void question(RollCall rollCall) {
        var heading = rollCall.heading();
        var kind = publish.text("question." + heading.question().code());
        var inferred = heading.inferred() ? " " + texts.text("source.inferred") : "";
        section(
                "source.question",
                kind.substring(0, 1).toUpperCase(Locale.ROOT)
                        + kind.substring(1)
                        + ". "
                        + heading.basis()
                        + inferred);
    }

    private void totals(RollCall rollCall) {
        page.getChildren().add(title("source.totals"));
        var counts = rollCall.counts();
        boolean named = TallyWords.hasNames(rollCall);
        if (named) {
            fact(
                    texts.text("source.counted"),
                    counts.printed().replace('-', '–') + "–" + counts.notVoting());
        } else {
            page.getChildren().add(text(new TallyWords().instead(rollCall)));
        }
        rollCall.printed()
                .ifPresentOrElse(
                        printed -> {
                            fact(
                                    texts.text("source.printed", printed.source()),
                                    printed.yes()
                                            + "–"
                                            + printed.no()
                                            + "–"
                                            + printed.abstaining());
                            if (named) {
                                page.getChildren().add(text(agreement(printed, counts)));
                            }
                        },
                        () -> page.getChildren().add(text(texts.text("source.printed.none"))));
    }

    private String agreement(Printed printed, Counts counts) {
        return texts.text(printed.agreesWith(counts) ? "source.agree" : "source.differ");
    }

    private void accounts(OpenVote vote) {
        if (!vote.accounts().isEmpty()) {
            var section = new AccountsSection(vote.names(membership), hand);
            page.getChildren().addAll(title("source.accounts"), section.of(vote.accounts()));
        }
    }

    private void documents(RollCall rollCall) {
        var heading = rollCall.heading();
        page.getChildren().add(title("source.documents"));
        fact(texts.text("source.symbol"), heading.symbol());
        fact(texts.text("source.draft"), heading.draft());
        fact(texts.text("source.meeting"), heading.meeting());
        fact(texts.text("source.submitted"), heading.submitted());
        fact(texts.text("source.origin"), heading.origin().source());
        fact(texts.text("source.link"), heading.origin().link());
    }

    private void citation(RollCall rollCall) {
        var heading = rollCall.heading();
        var cited =
                texts.text(
                        "source.citation.text",
                        publish.text("body." + heading.body().code()),
                        heading.symbol(),
                        heading.title(),
                        dates.format(heading.date()),
                        heading.origin().source());
        section("source.citation", cited);
        var copy = new Button(texts.text("source.copy"));
        copy.setId("copy-citation");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(cited);
            Clipboard.getSystemClipboard().setContent(content);
        });
        page.getChildren().add(copy);
    }

    private void section(String key, String text) {
        if (!text.isBlank()) {
            page.getChildren().addAll(title(key), text(text));
        }
    }

    private void fact(String name, String value) {
        if (value.isBlank()) {
            return;
        }
        var label = new Label(name);
        label.getStyleClass().addAll("muted", "fact-name");
        var text = text(value);
        var row = new HBox(label, text);
        row.getStyleClass().add("fact");
        page.getChildren().add(row);
    }

    private Label title(String key) {
        var label = new Label(texts.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
