package org.rollcall.publish;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.vote.Choice;

/// Paints a sheet onto a page of a PDF, whose y runs upwards.
final class PdfPen {

    // By so much of the radius the handles of four curves stand off to make a circle.
    private static final double ROUND = 0.5523;
    // The stylesheet's stripes: from one to the next along both axes, half of it dark.
    private static final double STRIPES = 28;

    private final PDPageContentStream stream;
    private final Palette palette;
    private final PdfLetters letters;
    private final double height;
    private final double perUnit;

    PdfPen(
            PDPageContentStream stream,
            Palette palette,
            PdfLetters letters,
            double height,
            double perUnit) {
        this.stream = stream;
        this.palette = palette;
        this.letters = letters;
        this.height = height;
        this.perUnit = perUnit;
    }

    void paint(Sheet sheet) throws IOException {
        fill(0, 0, sheet.width(), sheet.height(), palette.page());
        for (var mark : sheet.marks()) {
            paint(mark);
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Sign sign -> lamp(sign);
            case Mark.Area area -> area(area);
            case Mark.Glyph(var glyph) -> sign(glyph.x(), glyph.y(), glyph.size(), glyph.choice());
            case Mark.Leader leader -> leader(leader);
            case Mark.Place place -> {
                for (var part : place.parts()) {
                    paint(part);
                }
            }
            case Mark.Box box -> {
                fill(box.x(), box.y(), box.width(), box.height(), palette.box(box.ink()));
                if (box.ink() == Ink.HYPOTHETICAL) {
                    stripes(box);
                }
            }
        }
    }

    private void words(Mark.Words words) throws IOException {
        var runs = letters.runs(words.text(), words.bold());
        double wide = 0;
        for (var run : runs) {
            wide += run.font().getStringWidth(run.text()) / 1000 * words.size();
        }
        // What was measured counts: letters that run wider are set closer.
        double narrowed = wide > words.length() ? words.length() / wide : 1;
        double left = words.right() ? words.x() - wide * narrowed : words.x();
        colour(palette.words(words.ink()));
        stream.beginText();
        stream.setTextMatrix(
                new Matrix(
                        (float) (narrowed * perUnit),
                        0,
                        0,
                        (float) perUnit,
                        across(left),
                        up(words.y())));
        for (var run : runs) {
            stream.setFont(run.font(), (float) words.size());
            stream.showText(run.text());
        }
        stream.endText();
    }

    private void lamp(Mark.Sign sign) throws IOException {
        double side = sign.size();
        double ring = LampShape.RING * side;
        colour(palette.ring(sign.choice()));
        rounded(sign.x(), sign.y(), side, LampShape.CORNER * side);
        colour(palette.lamp(sign.choice()));
        rounded(sign.x() + ring, sign.y() + ring, side - 2 * ring, LampShape.CORNER * side - ring);
        sign(sign.x() + side / 2, sign.y() + side / 2, side, sign.choice());
    }

    private void sign(double x, double y, double side, Choice choice) throws IOException {
        var colour = palette.sign(choice);
        colour(colour);
        for (var part : LampShape.sign(choice)) {
            switch (part) {
                case LampShape.Part.Bar(double wide, double high) ->
                        fill(
                                x - wide * side / 2,
                                y - high * side / 2,
                                wide * side,
                                high * side,
                                colour);
                case LampShape.Part.Disc(double radius) -> {
                    circle(x, y, radius * side);
                    stream.fill();
                }
                case LampShape.Part.Circle(double radius, double line) -> {
                    circle(x, y, (radius + line / 2) * side);
                    circle(x, y, (radius - line / 2) * side);
                    stream.fillEvenOdd();
                }
            }
        }
    }

    private void area(Mark.Area area) throws IOException {
        var choice = area.choice();
        colour(palette.land(choice));
        rings(area.outline());
        stream.fillEvenOdd();
        stream.setStrokingColor(Color.decode(palette.border(choice)));
        stream.setLineWidth((float) (area.line() * perUnit));
        rings(area.outline());
        stream.stroke();
    }

    private void rings(Outline outline) throws IOException {
        for (var ring : outline.rings()) {
            stream.moveTo(across(ring[0]), up(ring[1]));
            for (int at = 2; at < ring.length; at += 2) {
                stream.lineTo(across(ring[at]), up(ring[at + 1]));
            }
            stream.closePath();
        }
    }

    private void leader(Mark.Leader leader) throws IOException {
        var lamp = leader.lamp();
        stream.setStrokingColor(Color.decode(palette.box(Ink.EDGE)));
        stream.setLineWidth((float) (leader.line() * perUnit));
        stream.moveTo(across(lamp.atX()), up(lamp.atY()));
        stream.lineTo(across(lamp.x()), up(lamp.y()));
        stream.stroke();
    }

    private void fill(double x, double y, double wide, double high, String colour)
            throws IOException {
        colour(colour);
        rectangle(x, y, wide, high);
        stream.fill();
    }

    private void rectangle(double x, double y, double wide, double high) throws IOException {
        stream.addRect(across(x), up(y + high), (float) (wide * perUnit), (float) (high * perUnit));
    }

    private void stripes(Mark.Box box) throws IOException {
        stream.saveGraphicsState();
        rectangle(box.x(), box.y(), box.width(), box.height());
        stream.clip();
        colour(palette.stripe());
        double low = box.height();
        // A point is dark where the sum of its coordinates is in the second half of a period.
        for (double sum = STRIPES / 2; sum < box.width() + low; sum += STRIPES) {
            stream.moveTo(across(box.x() + sum), up(box.y()));
            stream.lineTo(across(box.x() + sum + STRIPES / 2), up(box.y()));
            stream.lineTo(across(box.x() + sum + STRIPES / 2 - low), up(box.y() + low));
            stream.lineTo(across(box.x() + sum - low), up(box.y() + low));
            stream.closePath();
        }
        stream.fill();
        stream.restoreGraphicsState();
    }

    private void circle(double x, double y, double radius) throws IOException {
        corners(x - radius, y - radius, 2 * radius, radius);
    }

    private void rounded(double x, double y, double side, double radius) throws IOException {
        corners(x, y, side, Math.max(0, radius));
        stream.fill();
    }

    // A square with round corners; with corners of half its side it is a circle.
    private void corners(double x, double y, double side, double radius) throws IOException {
        double near = radius * (1 - ROUND);
        double far = side - near;
        double end = side - radius;
        stream.moveTo(across(x + radius), up(y));
        stream.lineTo(across(x + end), up(y));
        curve(x + far, y, x + side, y + near, x + side, y + radius);
        stream.lineTo(across(x + side), up(y + end));
        curve(x + side, y + far, x + far, y + side, x + end, y + side);
        stream.lineTo(across(x + radius), up(y + side));
        curve(x + near, y + side, x, y + far, x, y + end);
        stream.lineTo(across(x), up(y + radius));
        curve(x, y + near, x + near, y, x + radius, y);
        stream.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
            throws IOException {
        stream.curveTo(across(x1), up(y1), across(x2), up(y2), across(x3), up(y3));
    }

    private void colour(String colour) throws IOException {
        stream.setNonStrokingColor(Color.decode(colour));
    }

    private float across(double x) {
        return (float) (x * perUnit);
    }

    private float up(double y) {
        return (float) ((height - y) * perUnit);
    }
}
