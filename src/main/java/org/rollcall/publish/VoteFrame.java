package org.rollcall.publish;

/// What stands above and below the board or the map of one vote in a picture: mark, heading,
/// totals, outcome.
final class VoteFrame {

    private final PicturedVote vote;
    private final AltText words;
    private final double width;
    private final double height;
    private final double unit;
    private final double edge;
    private final Texts texts = Texts.of(VoteFrame.class, "publish");
    private final Pen pen;

    VoteFrame(PicturedVote vote, AltText words, TextWidth widths, double width, double height) {
        this.vote = vote;
        this.words = words;
        this.width = width;
        this.height = height;
        pen = new Pen(widths);
        unit = Math.min(width / 1920, height / 1080);
        edge = 44 * unit;
    }

    /// Draws what is inside.
    @FunctionalInterface
    interface Inside {
        /// Draws into `room`.
        ///
        /// @return the size of the smallest names in it
        double draw(Room room);
    }

    /// The room inside.
    ///
    /// @param unit a pixel of a picture of 1920 by 1080
    record Room(Pen pen, double left, double top, double width, double height, double unit) {}

    /// The picture of `kind`, with `inside` in its middle.
    Sheet sheet(PictureKind kind, Inside inside) {
        double top = edge;
        if (vote.hypothetical()) {
            double band = 46 * unit;
            pen.band(0, width, band, edge, words.mark(), 26 * unit);
            top = band + edge * 0.6;
        }
        top = heading(top);
        double bottom = height - 150 * unit;
        double room = width - 2 * edge;
        double text = inside.draw(new Room(pen, edge, top, room, bottom - 30 * unit - top, unit));
        pen.box(edge, bottom, room, Math.max(1, unit), Ink.LINE);
        double end = pen.totals(edge, bottom + 75 * unit, unit, 44, words.counted());
        outcome(bottom, width - edge - end - 30 * unit);
        return new Sheet(width, height, words.title(kind), pen.marks(), text, words.of(kind));
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
