package org.rollcall.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rollcall.vote.Choice;

/// What a picture of a vote shows, in words, for whoever does not see it. The same vote has the
/// same words always, and of a hypothetical one its mark comes first.
public final class AltText {

    private final PicturedVote vote;
    private final Names names;
    private final Wording wording;
    private final Texts texts = Texts.of(AltText.class, "publish");

    /// Words about `vote` with these names.
    public AltText(PicturedVote vote, Names names) {
        this.vote = vote;
        this.names = names;
        wording = new Wording(names);
    }

    /// What the picture of `kind` shows.
    public String of(PictureKind kind) {
        var said = new ArrayList<String>();
        said.add(
                texts.text(
                        vote.hypothetical() ? "alt.vote.hypothetical" : "alt.vote",
                        texts.text("alt." + kind.code()),
                        vote.title(),
                        vote.occasion()));
        said.add(texts.text("alt.outcome", outcome(), wording.verdict(vote.decision())));
        if (vote.isCounted()) {
            said.add(totals());
        }
        if (vote.hasNames()) {
            (kind == PictureKind.VERDICT
                            ? vote.counts().smallestSide().stream().toList()
                            : smallestFirst())
                    .forEach(choice -> said.add(side(choice)));
        }
        if (!vote.source().isEmpty() && kind != PictureKind.BOARD) {
            said.add(texts.text("alt.source", vote.source()));
        }
        return String.join(" ", said);
    }

    /// What the picture of `kind` is, in a few words.
    public String title(PictureKind kind) {
        var what =
                texts.text(
                        "alt.title." + kind.code(),
                        vote.symbol().isEmpty() ? vote.title() : vote.symbol());
        return vote.hypothetical() ? texts.text("alt.title.hypothetical", what) : what;
    }

    /// The words for decisions.
    Wording wording() {
        return wording;
    }

    /// The words for the mark of what did not happen.
    String mark() {
        return texts.text("board.hypothetical");
    }

    /// The outcome as a badge says it.
    String outcome() {
        return wording.outcome(vote.decision().outcome());
    }

    /// Whoever made `choice`, all of them by name: "Against (2): Belarus and Eritrea."
    String side(Choice choice) {
        return texts.text(
                "alt.side",
                wording.choice(choice),
                vote.counts().of(choice),
                names.list(vote.who(choice)));
    }

    /// The names of whoever is on a board or in a table.
    Names names() {
        return names;
    }

    /// The totals that are known, with their words.
    List<Pen.Total> counted() {
        return Arrays.stream(Choice.values())
                // Printed totals do not say who stayed away.
                .filter(choice -> vote.hasNames() || choice != Choice.NOT_VOTING)
                .map(choice ->
                        new Pen.Total(
                                choice,
                                wording.choice(choice),
                                texts.text("board.count", vote.counts().of(choice))))
                .toList();
    }

    private String totals() {
        var counts = vote.counts();
        return texts.text(
                vote.hasNames() ? "alt.totals" : "alt.totals.printed",
                counts.yes(),
                counts.no(),
                counts.abstaining(),
                counts.notVoting());
    }

    // Whoever listens hears first what is searched for most.
    private List<Choice> smallestFirst() {
        return Arrays.stream(Choice.values())
                .filter(choice -> vote.counts().of(choice) > 0)
                .sorted(Comparator.comparingInt(vote.counts()::of))
                .toList();
    }
}
