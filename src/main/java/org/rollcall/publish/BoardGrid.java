package org.rollcall.publish;

/// Where the names stand on a board of some size: columns read downwards, as in the hall.
///
/// @param columns 1 or more
/// @param rows 1 or more
/// @param textSize the size of the letters, in the unit of the board's size
/// @param cellWidth the width of one place
/// @param cellHeight the height of one place
public record BoardGrid(
        int columns, int rows, double textSize, double cellWidth, double cellHeight) {

    /// The side of a lamp, as a multiple of the letters' size.
    public static final double LAMP = 1.12;

    /// From the lamp to the name, as a multiple of the letters' size.
    public static final double GAP = 0.42;

    // From the end of the longest name to the next lamp; and from row to row.
    private static final double GUTTER = 0.7;
    private static final double LEADING = 1.34;
    private static final double AIRY = 2.3;

    /// What has to fit, and into what.
    ///
    /// @param items how many places, 0 or more
    /// @param longest the width of the longest name, as a multiple of the letters' size
    /// @param width the board's width
    /// @param height the board's height
    /// @param smallest the letters are never smaller than this; the board is then higher than asked
    /// @param largest the letters are never larger than this
    public record Space(
            int items,
            double longest,
            double width,
            double height,
            double smallest,
            double largest) {}

    /// The grid with the largest letters.
    public static BoardGrid fit(Space space) {
        int items = Math.max(1, space.items());
        int best = 1;
        double bestSize = 0;
        for (int columns = 1; columns <= items; columns++) {
            double size = size(space, items, columns);
            // As many columns as go with letters that are as large as they may be.
            if (size > bestSize + 1e-9 || size >= space.largest()) {
                best = columns;
                bestSize = size;
            }
        }
        if (bestSize <= space.smallest()) {
            best = widest(space, items);
        }
        return grid(space, items, best, Math.max(bestSize, space.smallest()));
    }

    /// The left edge of the place with this number, from 0.
    public double x(int place) {
        int column = place / rows;
        return column * cellWidth;
    }

    /// The upper edge of the place with this number, from 0.
    public double y(int place) {
        return place % rows * cellHeight;
    }

    /// The height of all rows.
    public double height() {
        return rows * cellHeight;
    }

    private static double size(Space space, int items, int columns) {
        double byHeight = space.height() / rows(items, columns) / LEADING;
        double byWidth = space.width() / columns / need(space);
        return Math.min(space.largest(), Math.min(byHeight, byWidth));
    }

    private static int widest(Space space, int items) {
        int columns = (int) (space.width() / (need(space) * space.smallest()));
        return Math.clamp(columns, 1, items);
    }

    private static double need(Space space) {
        return LAMP + GAP + space.longest() + GUTTER;
    }

    private static BoardGrid grid(Space space, int items, int columns, double size) {
        int rows = rows(items, columns);
        double high = Math.max(space.height() / rows, size * LEADING);
        return new BoardGrid(
                columns,
                rows,
                size,
                space.width() / columns,
                Math.min(high, Math.max(size, space.smallest()) * AIRY));
    }

    private static int rows(int items, int columns) {
        return (items + columns - 1) / columns;
    }
}
