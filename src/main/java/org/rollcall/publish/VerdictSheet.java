package org.rollcall.publish;

import java.util.Arrays;
import org.rollcall.vote.Choice;

/// The outcome of one vote with its reason, the totals and the smallest side by name, as a picture.
///
/// Its letters are as large as the picture allows: everything is said in full.
final class VerdictSheet {

    private final PicturedVote vote;
    private final AltText words;
    private final TextWidth widths;
    private final double width;
    private final double height;
    private final double base;
    private final double edge;
    private final double room;
    private final Texts texts = Texts.of(VerdictSheet.class, "publish");

    private VerdictSheet(
            PicturedVote vote, AltText words, TextWidth widths, double width, double height) {
        this.vote = vote;
        this.words = words;
        this.widths = widths;
        this.width = width;
        this.height = height;
        base = Math.min(width, height * 16 / 9) / 1920;
        edge = 72 * base;
        room = width - 2 * edge;
    }

    /// The outcome of `vote` in a picture of this size, in pixels.
    static Sheet of(
            PicturedVote vote, AltText words, TextWidth widths, double width, double height) {
        return new VerdictSheet(vote, words, widths, width, height).sheet();
    }

    private Sheet sheet() {
        double top = edge;
        var frame = new Pen(widths);
        if (vote.hypothetical()) {
            double band = 54 * base;
            frame.band(0, width, band, edge, words.mark(), 30 * base);
            top = band + edge * 0.7;
        }
        double unit = Pen.largest(base, height - edge - top, one -> body(new Pen(widths), one, 0));
        var body = new Pen(widths);
        double end = body(body, unit, top);
        // What is left over goes above and below, more of it below.
        double shift = (height - edge - end) * 0.4;
        body = new Pen(widths);
        body(body, unit, top + shift);
        frame.add(body);
        return new Sheet(
                width,
                height,
                words.title(PictureKind.VERDICT),
                frame.marks(),
                32 * unit,
                words.of(PictureKind.VERDICT));
    }

    // Draws everything from `top` on and says where it ends.
    private double body(Pen pen, double unit, double top) {
        double y = top;
        y = text(pen, y, vote.occasion(), new Pen.Style(26 * unit, false, Ink.MUTED));
        y = text(pen, y + 8 * unit, vote.title(), new Pen.Style(40 * unit, true, Ink.TEXT));
        var outcome = new Pen.Style(88 * unit, true, Ink.of(vote.decision().outcome()));
        y = text(pen, y + 26 * unit, Pen.loud(words.outcome()), outcome);
        var reason = words.wording().verdict(vote.decision());
        y = text(pen, y + 4 * unit, reason, new Pen.Style(32 * unit, false, Ink.TEXT));
        if (vote.isCounted()) {
            y = bar(pen, unit, y + 26 * unit);
            y = totals(pen, unit, y + 14 * unit);
        }
        var smallest = vote.counts().smallestSide().filter(_ -> vote.hasNames());
        if (smallest.isPresent()) {
            y = side(pen, unit, y + 16 * unit, smallest.get());
        }
        if (!vote.source().isEmpty()) {
            y = text(pen, y + 22 * unit, vote.source(), new Pen.Style(20 * unit, false, Ink.MUTED));
        }
        return y;
    }

    private double text(Pen pen, double y, String text, Pen.Style style) {
        return pen.paragraph(edge, y, room, text, style);
    }

    private double bar(Pen pen, double unit, double y) {
        double high = 22 * unit;
        double gap = Math.max(2, 2 * base);
        var parts =
                Arrays.stream(Choice.values()).filter(one -> vote.counts().of(one) > 0).toList();
        double free = room - gap * (parts.size() - 1);
        double x = edge;
        for (var part : parts) {
            double wide = free * vote.counts().of(part) / vote.counts().all();
            pen.part(x, y, wide, high, part, base);
            x += wide + gap;
        }
        return y + high;
    }

    private double totals(Pen pen, double unit, double y) {
        double between = 44;
        double size = unit * 1.25;
        double end = new Pen(widths).totals(0, 0, size, between, words.counted());
        double fitting = size * Math.min(1, room / Math.max(1e-9, end));
        double high = 66 * fitting;
        pen.totals(edge, y + high / 2, fitting, between, words.counted());
        return y + high;
    }

    private double side(Pen pen, double unit, double y, Choice choice) {
        var label = new Pen.Style(30 * unit, true, Ink.TEXT);
        double lamp = label.size() * BoardGrid.LAMP;
        double high = label.size() * Pen.LEADING;
        pen.sign(edge, y + (high - lamp) / 2, lamp, choice);
        double from = edge + lamp * 1.4;
        pen.paragraph(
                from,
                y,
                width - edge - from,
                texts.text(
                        "picture.side", words.wording().choice(choice), vote.counts().of(choice)),
                label);
        return pen.paragraph(
                edge,
                y + high,
                room,
                words.names().list(vote.who(choice)),
                new Pen.Style(30 * unit, false, Ink.TEXT));
    }
}
