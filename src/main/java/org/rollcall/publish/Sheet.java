package org.rollcall.publish;

import java.util.List;
import java.util.Optional;
import org.rollcall.vote.Choice;

/// A picture of a vote as a pure drawing: boxes, words and lamps with their places, and no screen.
///
/// The window and the files only paint its marks, so that they cannot differ.
///
/// @param width in pixels; of paper, in those of which 96 are an inch
/// @param height in pixels
/// @param title what it is, in a few words
/// @param marks what to paint, from the back to the front
/// @param textSize the size of the names
/// @param spoken what the picture shows, in words; of a hypothetical vote its mark comes first
public record Sheet(
        double width,
        double height,
        String title,
        List<Mark> marks,
        double textSize,
        String spoken) {

    /// The smallest letters that can be read on a screen, in pixels. A small letter of Inter is
    /// 0.55 of that high: 5 pixels, the least in which the bars of an e and an a are apart.
    public static final double LEGIBLE = 9;

    /// One thing to paint.
    public sealed interface Mark {

        /// A line of words, already cut to what fits `width`.
        ///
        /// @param x the left edge of the room, or for `right` the right one
        /// @param y the baseline
        /// @param width the room
        /// @param length how wide the words are, measured; a painter with other letters keeps to it
        record Words(
                double x,
                double y,
                double width,
                String text,
                double length,
                double size,
                boolean bold,
                boolean right,
                Ink ink)
                implements Mark {

            /// Where the first letter begins.
            public double left() {
                return right ? x - length : x;
            }
        }

        /// A lamp without a name.
        record Sign(double x, double y, double size, Choice choice) implements Mark {}

        /// A member's lamp and name, or a heading.
        ///
        /// @param length how wide the name or heading is, measured
        record Place(
                double x,
                double y,
                double width,
                double height,
                double textSize,
                BoardItem item,
                double length)
                implements Mark {

            /// What it consists of, for a painter that knows no lamps with names.
            public List<Mark> parts() {
                // Where the letters of Inter stand in their line, in the middle of the place.
                double baseline = y + height / 2 + textSize * 0.36;
                return switch (item) {
                    case BoardItem.Lamp lamp -> {
                        double side = textSize * BoardGrid.LAMP;
                        yield List.of(
                                new Sign(x, y + (height - side) / 2, side, lamp.choice()),
                                words(
                                        side + textSize * BoardGrid.GAP,
                                        baseline,
                                        lamp.name(),
                                        false,
                                        lamp.choice() == Choice.NOT_VOTING ? Ink.MUTED : Ink.TEXT));
                    }
                    case BoardItem.Heading heading ->
                            List.of(words(0, baseline, heading.label(), true, Ink.MUTED));
                };
            }

            private Words words(double from, double baseline, String text, boolean bold, Ink ink) {
                return new Words(
                        x + from, baseline, width - from, text, length, textSize, bold, false, ink);
            }
        }

        /// An area of a map, painted with a vote or left blank.
        ///
        /// @param line how thick its border is
        record Area(Outline outline, Optional<Choice> choice, double line) implements Mark {}

        /// The sign of a vote without a lamp around it.
        record Glyph(MapPlan.Sign sign) implements Mark {}

        /// A line from where an area is to the lamp that stands for it.
        ///
        /// @param line how thick it is
        record Leader(MapPlan.Lamp lamp, double line) implements Mark {}

        /// A filled box.
        record Box(double x, double y, double width, double height, Ink ink) implements Mark {}
    }

    public Sheet {
        marks = List.copyOf(marks);
    }

    /// The size of the smallest letters on it.
    public double smallestText() {
        return marks.stream()
                .mapToDouble(mark ->
                        switch (mark) {
                            case Mark.Words words ->
                                    words.text().isBlank() ? Double.MAX_VALUE : words.size();
                            case Mark.Place place -> place.textSize();
                            case Mark.Sign _,
                                    Mark.Box _,
                                    Mark.Area _,
                                    Mark.Glyph _,
                                    Mark.Leader _ ->
                                    Double.MAX_VALUE;
                        })
                .min()
                .orElse(textSize);
    }

    /// Whether all of it can be read at this size.
    public boolean isLegible() {
        return smallestText() >= LEGIBLE - 1e-6;
    }
}
