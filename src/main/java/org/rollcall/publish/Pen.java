package org.rollcall.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.vote.Choice;

/// Draws the marks of a sheet, and sees to it that words fit their room.
final class Pen {

    /// From line to line, as a multiple of the letters' size.
    static final double LEADING = 1.32;

    // The largest and smallest letters tried, as multiples of those of a board of this size.
    private static final double LARGEST = 2.6;
    private static final double SMALLEST = 0.05;
    private static final double STEP = 0.97;

    private static final String ELLIPSIS = "…";

    private final TextWidth widths;
    private final List<Mark> marks = new ArrayList<>();

    Pen(TextWidth widths) {
        this.widths = widths;
    }

    /// How words look.
    ///
    /// @param size in the unit of the sheet
    record Style(double size, boolean bold, Ink ink) {

        Style scaled(double factor) {
            return new Style(size * factor, bold, ink);
        }
    }

    /// What was drawn so far, from the back to the front.
    List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    /// How wide `text` is.
    double length(String text, Style style) {
        return widths.of(text, style.bold()) * style.size();
    }

    /// Words from `x` to the right, cut where they are longer than `room`.
    void words(double x, double y, double room, String text, Style style) {
        add(x, y, room, text, style, false);
    }

    /// `text` in lines from `y` down, all of it.
    ///
    /// @return where the last line ends
    double paragraph(double x, double y, double room, String text, Style style) {
        double end = y;
        for (var line : lines(text, style, room)) {
            words(x, end + style.size() * 1.02, room, line, style);
            end += style.size() * LEADING;
        }
        return end;
    }

    /// All that `other` drew, in front of what is here.
    void add(Pen other) {
        marks.addAll(other.marks);
    }

    /// Words that end at `x`, cut where they are longer than `room`.
    void wordsTo(double x, double y, double room, String text, Style style) {
        add(x, y, room, text, style, true);
    }

    /// Words in letters that are smaller where they would not fit, but never below `least`.
    void shrunkTo(double x, double y, double room, String text, Style style, double least) {
        double fitting = style.size() * Math.min(1, room / Math.max(1e-9, length(text, style)));
        wordsTo(
                x,
                y,
                room,
                text,
                new Style(
                        Math.max(Math.min(style.size(), least), fitting),
                        style.bold(),
                        style.ink()));
    }

    private void add(double x, double y, double room, String text, Style style, boolean right) {
        var shown = cut(text, style, room);
        if (shown.isEmpty()) {
            return;
        }
        marks.add(
                new Mark.Words(
                        x,
                        y,
                        room,
                        shown,
                        length(shown, style),
                        style.size(),
                        style.bold(),
                        right,
                        style.ink()));
    }

    void box(double x, double y, double width, double height, Ink ink) {
        marks.add(new Mark.Box(x, y, width, height, ink));
    }

    void sign(double x, double y, double size, Choice choice) {
        marks.add(new Mark.Sign(x, y, size, choice));
    }

    /// A map, from its areas to the lamps beside them.
    ///
    /// @param line how thick borders are
    void map(MapPlan plan, double line) {
        plan.areas().forEach(area -> marks.add(new Mark.Area(area.outline(), area.choice(), line)));
        plan.signs().forEach(sign -> marks.add(new Mark.Glyph(sign)));
        plan.lamps().forEach(lamp -> marks.add(new Mark.Leader(lamp, line)));
        plan.lamps()
                .forEach(lamp ->
                        sign(
                                lamp.x() - lamp.size() / 2,
                                lamp.y() - lamp.size() / 2,
                                lamp.size(),
                                lamp.choice()));
    }

    /// The four totals in a row from `x` on, each with lamp and word.
    ///
    /// @param between from one to the next, as a multiple of `unit`
    /// @param counts how many, for those that are shown
    /// @return where the last one ends
    double totals(double x, double middle, double unit, double between, List<Total> counts) {
        double left = x;
        double end = x;
        double lamp = 30 * unit;
        var word = new Style(22 * unit, false, Ink.MUTED);
        var number = new Style(56 * unit, true, Ink.TEXT);
        for (var total : counts) {
            sign(left, middle - lamp / 2, lamp, total.choice());
            left += lamp * 1.45;
            words(left, middle + word.size() * 0.36, Double.MAX_VALUE, total.word(), word);
            left += length(total.word(), word) + 16 * unit;
            words(left, middle + number.size() * 0.36, Double.MAX_VALUE, total.number(), number);
            end = left + length(total.number(), number);
            left = end + between * unit;
        }
        return end;
    }

    /// One of the totals: which, in words, and how many.
    record Total(Choice choice, String word, String number) {}

    /// A part of a bar; one that is too pale to be seen has an edge.
    ///
    /// @param line how thick the edge is, at least a pixel
    void part(double x, double y, double wide, double high, Choice choice, double line) {
        if (choice == Choice.NOT_VOTING) {
            double edge = Math.min(wide / 3, Math.max(1, line));
            box(x, y, wide, high, Ink.EDGE);
            box(x + edge, y + edge, wide - 2 * edge, high - 2 * edge, Ink.NOT_VOTING);
        } else {
            box(x, y, wide, high, Ink.of(choice));
        }
    }

    /// The largest unit in which a drawing is not higher than `high`.
    ///
    /// @param base that of a board of this size
    /// @param drawn how high it is in a unit
    static double largest(double base, double high, DoubleUnaryOperator drawn) {
        double unit = base * LARGEST;
        while (unit > base * SMALLEST && drawn.applyAsDouble(unit) > high) {
            unit *= STEP;
        }
        return unit;
    }

    /// The items of a board in the room from `x` and `y` on, with letters of at most `largest`.
    ///
    /// @return the places that were drawn
    List<Mark.Place> board(
            List<BoardItem> items,
            double x,
            double y,
            double width,
            double height,
            double largest) {
        var space =
                new BoardGrid.Space(items.size(), widths.widest(items), width, height, 1, largest);
        var grid = BoardGrid.fit(space);
        var places = new ArrayList<Mark.Place>();
        for (int place = 0; place < items.size(); place++) {
            places.add(place(items.get(place), x + grid.x(place), y + grid.y(place), grid));
        }
        marks.addAll(places);
        return places;
    }

    private Mark.Place place(BoardItem item, double x, double y, BoardGrid grid) {
        double size = grid.textSize();
        // As much as BoardCell leaves to the next place.
        double room = grid.cellWidth() - size * 0.3;
        var shown =
                switch (item) {
                    case BoardItem.Lamp lamp -> lamp;
                    case BoardItem.Heading heading ->
                            heading.labelled(
                                    cut(heading.label(), new Style(size, true, Ink.MUTED), room));
                };
        double length =
                switch (shown) {
                    case BoardItem.Lamp lamp -> widths.of(lamp.name(), false) * size;
                    case BoardItem.Heading heading -> widths.of(heading.label(), true) * size;
                };
        return new Mark.Place(x, y, grid.cellWidth(), grid.cellHeight(), size, shown, length);
    }

    /// The band that marks what is no vote of the record. It spans the sheet, so that no cut can
    /// lose it unseen.
    void band(double y, double width, double height, double edge, String text, double size) {
        box(0, y, width, height, Ink.HYPOTHETICAL);
        var style = new Style(size, true, Ink.HYPOTHETICAL);
        double room = width - 2 * edge;
        double fitting = Math.min(size, size * room / Math.max(1e-9, length(text, style)));
        words(
                edge,
                y + height / 2 + fitting * 0.36,
                room,
                text,
                new Style(fitting, true, style.ink()));
    }

    /// `text` in lines that are at most `room` wide.
    List<String> lines(String text, Style style, double room) {
        if (text.isBlank()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (length(longer, style) > room && !line.isEmpty()) {
                lines.add(line.toString());
                longer = word;
            }
            // A word that is longer than a line, such as an address, goes on in the next.
            while (length(longer, style) > room && longer.length() > 1) {
                int end = fitting(longer, style, room, "");
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    /// `text`, or as much of its beginning as fits `room`, with an ellipsis.
    private String cut(String text, Style style, double room) {
        if (length(text, style) <= room * (1 + 1e-9)) {
            return text;
        }
        int end = fitting(text, style, room, ELLIPSIS);
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    // How many letters of `text` fit, with `after` behind them; never half of a letter.
    private int fitting(String text, Style style, double room, String after) {
        int end = 0;
        int tooLong = text.length();
        while (tooLong - end > 1) {
            int middle = (end + tooLong) / 2;
            if (length(text.substring(0, middle).stripTrailing() + after, style) > room) {
                tooLong = middle;
            } else {
                end = middle;
            }
        }
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return after.isEmpty() ? Math.max(1, end) : end;
    }

    /// How an outcome is written large.
    static String loud(String outcome) {
        return outcome.toUpperCase(Locale.ENGLISH);
    }
}
