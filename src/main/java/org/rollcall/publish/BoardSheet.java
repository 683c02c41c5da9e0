package org.rollcall.publish;

import java.util.List;

/// The board of one vote as a picture.
final class BoardSheet {

    private static final double MOST_TEXT = 40;

    private final PicturedVote vote;
    private final AltText words;
    private final double width;
    private final double height;
    private final double unit;
    private final double edge;
    private final Texts texts = Texts.of(BoardSheet.class, "publish");
    private final Pen pen;

    private BoardSheet(
            PicturedVote vote, AltText words, TextWidth widths, double width, double height) {
        this.vote = vote;
        this.words = words;
        this.width = width;
        this.height = height;
        pen = new Pen(widths);
        unit = Math.min(width / 1920, height / 1080);
        edge = 44 * unit;
    }

    /// The board of `vote` with `items` in a picture of this size, in pixels.
    static Sheet of(
            PicturedVote vote,
            List<BoardItem> items,
            AltText words,
            TextWidth widths,
            double width,
            double height) {
        return new BoardSheet(vote, words, widths, width, height).sheet(items);
    }

    private Sheet sheet(List<BoardItem> items) {
        double top = edge;
        if (vote.hypothetical()) {
            double band = 46 * unit;
            pen.band(0, width, band, edge, words.mark(), 26 * unit);
            top = band + edge * 0.6;
        }
        top = heading(top);
        double bottom = height - 150 * unit;
        double room = width - 2 * edge;
        var places = pen.board(items, edge, top, room, bottom - 30 * unit - top, MOST_TEXT * unit);
        pen.box(edge, bottom, room, Math.max(1, unit), Ink.LINE);
        double end = pen.totals(edge, bottom + 75 * unit, unit, 44, words.counted());
        outcome(bottom, width - edge - end - 30 * unit);
        return new Sheet(
                width,
                height,
                words.title(PictureKind.BOARD),
                pen.marks(),
                places.isEmpty() ? MOST_TEXT * unit : places.getFirst().textSize(),
                words.of(PictureKind.BOARD));
    }

    private double heading(double top) {
        var title = new Pen.Style(32 * unit, true, Ink.TEXT);
        var occasion = new Pen.Style(21 * unit, false, Ink.MUTED);
        double room = width - 2 * edge;
        pen.words(edge, top + title.size(), room, vote.title(), title);
        double next = top + title.size() + occasion.size() * 1.7;
        pen.words(edge, next, room, vote.occasion(), occasion);
        return next + edge * 0.7;
    }

    private void outcome(double bottom, double room) {
        var decision = vote.decision();
        var ink = Ink.of(decision.outcome());
        pen.shrunkTo(
                width - edge,
                bottom + 78 * unit,
                room,
                Pen.loud(words.outcome()),
                new Pen.Style(44 * unit, true, ink),
                20 * unit);
        var needed = decision.needed();
        if (needed.isPresent()) {
            pen.shrunkTo(
                    width - edge,
                    bottom + 112 * unit,
                    room,
                    texts.text(
                            "board.needed",
                            needed.getAsInt(),
                            words.wording().threshold(decision.rule())),
                    new Pen.Style(20 * unit, false, Ink.MUTED),
                    16 * unit);
        }
    }
}
