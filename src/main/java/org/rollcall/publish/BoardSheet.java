package org.rollcall.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rollcall.tally.Decision;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// The board of one vote as a picture: boxes, words and lamps with their places, and no screen.
///
/// Window and files only paint it, so that they cannot differ.
///
/// @param width in pixels
/// @param height in pixels
/// @param marks what to paint, from the back to the front
/// @param textSize the size of the names, in pixels
/// @param spoken what the picture shows, in words
public record BoardSheet(
        double width, double height, List<Mark> marks, double textSize, String spoken) {

    /// The smallest letters that can be read on a screen, in pixels.
    public static final double LEGIBLE = 9;

    /// One thing to paint.
    public sealed interface Mark {

        /// A line of words; it ends in an ellipsis where it is longer than `width`.
        ///
        /// @param x the left edge, or for `right` the right one
        /// @param y the baseline
        record Words(
                double x,
                double y,
                double width,
                String text,
                double size,
                boolean bold,
                boolean right,
                Ink ink)
                implements Mark {}

        /// A lamp without a name.
        record Sign(double x, double y, double size, Choice choice) implements Mark {}

        /// A member's lamp and name, or a heading.
        record Place(
                double x, double y, double width, double height, double textSize, BoardItem item)
                implements Mark {}

        /// A filled box.
        record Box(double x, double y, double width, double height, Ink ink) implements Mark {}
    }

    /// What a board says besides the names.
    ///
    /// @param title the title of the vote
    /// @param occasion symbol, body and date
    /// @param counts the totals
    /// @param decision the outcome
    /// @param hypothetical whether this did not happen; the picture is then marked
    public record Content(
            String title,
            String occasion,
            List<BoardItem> items,
            Counts counts,
            Decision decision,
            boolean hypothetical) {}

    public BoardSheet {
        marks = List.copyOf(marks);
    }

    /// The board of `content` in a picture of this size, in pixels.
    public static BoardSheet of(
            Content content, Wording wording, TextWidth widths, double width, double height) {
        return new Drawing(content, wording, widths, width, height).sheet();
    }

    /// Whether the names can be read at this size.
    public boolean isLegible() {
        return textSize >= LEGIBLE;
    }

    private static final class Drawing {

        private final Content content;
        private final Wording wording;
        private final TextWidth widths;
        private final double width;
        private final double height;
        private final double unit;
        private final double edge;
        private final Texts texts = Texts.of(BoardSheet.class, "publish");
        private final List<Mark> marks = new ArrayList<>();

        Drawing(Content content, Wording wording, TextWidth widths, double width, double height) {
            this.content = content;
            this.wording = wording;
            this.widths = widths;
            this.width = width;
            this.height = height;
            unit = Math.min(width / 1920, height / 1080);
            edge = 44 * unit;
        }

        BoardSheet sheet() {
            double top = edge;
            if (content.hypothetical()) {
                top = band();
            }
            top = heading(top);
            double bottom = height - 150 * unit;
            double textSize = names(top, bottom - 30 * unit);
            marks.add(new Mark.Box(edge, bottom, width - 2 * edge, Math.max(1, unit), Ink.LINE));
            totals(bottom);
            outcome(bottom);
            return new BoardSheet(width, height, marks, textSize, spoken());
        }

        // The mark of a hypothesis spans the picture, so that no cut can lose it unseen.
        private double band() {
            double high = 46 * unit;
            marks.add(new Mark.Box(0, 0, width, high, Ink.HYPOTHETICAL));
            marks.add(
                    new Mark.Words(
                            edge,
                            high * 0.72,
                            width - 2 * edge,
                            texts.text("board.hypothetical"),
                            26 * unit,
                            true,
                            false,
                            Ink.HYPOTHETICAL));
            return high + edge * 0.6;
        }

        private double heading(double top) {
            double size = 32 * unit;
            double occasion = 21 * unit;
            marks.add(
                    new Mark.Words(
                            edge,
                            top + size,
                            width - 2 * edge,
                            content.title(),
                            size,
                            true,
                            false,
                            Ink.TEXT));
            double next = top + size + occasion * 1.7;
            marks.add(
                    new Mark.Words(
                            edge,
                            next,
                            width - 2 * edge,
                            content.occasion(),
                            occasion,
                            false,
                            false,
                            Ink.MUTED));
            return next + edge * 0.7;
        }

        private double names(double top, double bottom) {
            var items = content.items();
            var grid =
                    BoardGrid.fit(
                            new BoardGrid.Space(
                                    items.size(),
                                    widths.widest(items),
                                    width - 2 * edge,
                                    bottom - top,
                                    1,
                                    40 * unit));
            for (int place = 0; place < items.size(); place++) {
                marks.add(
                        new Mark.Place(
                                edge + grid.x(place),
                                top + grid.y(place),
                                grid.cellWidth(),
                                grid.cellHeight(),
                                grid.textSize(),
                                items.get(place)));
            }
            return grid.textSize();
        }

        private void totals(double bottom) {
            double left = edge;
            double lamp = 30 * unit;
            double middle = bottom + 75 * unit;
            for (var choice : Choice.values()) {
                int count = content.counts().of(choice);
                var number = texts.text("board.count", count);
                var word = wording.choice(choice);
                double wordSize = 22 * unit;
                double numberSize = 56 * unit;
                marks.add(new Mark.Sign(left, middle - lamp / 2, lamp, choice));
                left += lamp * 1.45;
                marks.add(words(left, middle + wordSize * 0.36, word, wordSize, Ink.MUTED));
                left += widths.of(word) * wordSize * 1.02 + 16 * unit;
                marks.add(
                        new Mark.Words(
                                left,
                                middle + numberSize * 0.36,
                                width,
                                number,
                                numberSize,
                                true,
                                false,
                                Ink.TEXT));
                left += widths.of(number) * numberSize * 1.12 + 44 * unit;
            }
        }

        private Mark words(double x, double y, String text, double size, Ink ink) {
            return new Mark.Words(x, y, width, text, size, false, false, ink);
        }

        private void outcome(double bottom) {
            var outcome = content.decision().outcome();
            marks.add(
                    new Mark.Words(
                            width - edge,
                            bottom + 78 * unit,
                            width * 0.4,
                            wording.outcome(outcome).toUpperCase(Locale.ENGLISH),
                            44 * unit,
                            true,
                            true,
                            outcome.carried() ? Ink.CARRIED : Ink.FAILED));
            var needed = content.decision().needed();
            if (needed.isPresent()) {
                marks.add(
                        new Mark.Words(
                                width - edge,
                                bottom + 112 * unit,
                                width * 0.4,
                                texts.text(
                                        "board.needed",
                                        needed.getAsInt(),
                                        wording.threshold(content.decision().rule())),
                                20 * unit,
                                false,
                                true,
                                Ink.MUTED));
            }
        }

        private String spoken() {
            var counts = content.counts();
            return texts.text(
                    content.hypothetical() ? "board.spoken.hypothetical" : "board.spoken",
                    content.title(),
                    content.occasion(),
                    wording.outcome(content.decision().outcome()),
                    counts.yes(),
                    counts.no(),
                    counts.abstaining(),
                    counts.notVoting());
        }
    }
}
