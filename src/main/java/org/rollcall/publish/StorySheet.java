package org.rollcall.publish;

import java.util.Arrays;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// A comparison or a member as a picture: the sentence, bars to compare, and who moved.
///
/// Its letters are as large as the picture allows: everything is said in full.
final class StorySheet {

    private final Story story;
    private final String source;
    private final TextWidth widths;
    private final double width;
    private final double height;
    private final double base;
    private final double edge;
    private final double room;
    private final Texts texts = Texts.of(StorySheet.class, "publish");
    private final Texts choices = Texts.of(StorySheet.class, "decision");

    private StorySheet(Story story, String source, TextWidth widths, double width, double height) {
        this.story = story;
        this.source = source;
        this.widths = widths;
        this.width = width;
        this.height = height;
        base = Math.min(width, height * 16 / 9) / 1920;
        edge = 64 * base;
        room = width - 2 * edge;
    }

    /// `story` in a picture of this size, in pixels.
    static Sheet of(Story story, String source, TextWidth widths, double width, double height) {
        return new StorySheet(story, source, widths, width, height).sheet();
    }

    private Sheet sheet() {
        double top = edge;
        var frame = new Pen(widths);
        if (story.hypothetical()) {
            double band = 54 * base;
            frame.band(0, width, band, edge, texts.text("board.hypothetical"), 30 * base);
            top = band + edge * 0.6;
        }
        double from = top;
        double unit = Pen.largest(base, height - edge - top, one -> body(new Pen(widths), one, 0));
        var body = new Pen(widths);
        body(body, unit, from);
        frame.add(body);
        return new Sheet(width, height, story.title(), frame.marks(), 26 * unit, story.spoken());
    }

    // Draws everything from `top` on and says where it ends.
    private double body(Pen pen, double unit, double top) {
        var plain = new Pen.Style(28 * unit, false, Ink.TEXT);
        var muted = new Pen.Style(22 * unit, false, Ink.MUTED);
        double y = pen.paragraph(edge, top, room, story.title(), muted.scaled(1.2));
        y =
                pen.paragraph(
                        edge,
                        y + 8 * unit,
                        room,
                        story.sentence(),
                        new Pen.Style(40 * unit, true, Ink.TEXT));
        for (var bar : story.bars()) {
            y = pen.paragraph(edge, y + 14 * unit, room, bar.label(), muted);
            y = bar(pen, unit, y + 4 * unit, bar.counts());
        }
        y = legend(pen, unit, y + 14 * unit);
        for (var line : story.lines()) {
            y = line(pen, y + 8 * unit, line, plain);
        }
        return source.isEmpty() ? y : pen.paragraph(edge, y + 16 * unit, room, source, muted);
    }

    private double bar(Pen pen, double unit, double y, Counts counts) {
        double high = 20 * unit;
        double gap = Math.max(2, 2 * base);
        var parts = Arrays.stream(Choice.values()).filter(one -> counts.of(one) > 0).toList();
        double free = room - gap * Math.max(0, parts.size() - 1);
        double x = edge;
        for (var part : parts) {
            double wide = free * counts.of(part) / counts.all();
            pen.part(x, y, wide, high, part, base);
            x += wide + gap;
        }
        return y + high;
    }

    // Which colour and sign is which vote.
    private double legend(Pen pen, double unit, double y) {
        var wording = new Pen.Style(22 * unit, false, Ink.MUTED);
        double lamp = wording.size() * BoardGrid.LAMP;
        double x = edge;
        for (var choice : Choice.values()) {
            var word = choices.text("choice." + choice.code());
            pen.sign(x, y, lamp, choice);
            pen.words(x + lamp * 1.3, y + lamp * 0.8, room, word, wording);
            x += lamp * 1.3 + pen.length(word, wording) + 28 * unit;
        }
        return y + lamp * 1.3;
    }

    private double line(Pen pen, double y, Story.Line line, Pen.Style style) {
        double lamp = style.size() * BoardGrid.LAMP;
        double x = edge;
        if (line.from().isPresent() && line.to().isPresent()) {
            pen.sign(x, y, lamp, line.from().get());
            pen.sign(x + lamp * 1.2, y, lamp, line.to().get());
            x += lamp * 2.8;
        }
        return pen.paragraph(x, y, width - edge - x, line.text(), style);
    }
}
