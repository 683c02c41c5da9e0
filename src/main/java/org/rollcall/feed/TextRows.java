package org.rollcall.feed;

import java.util.Arrays;
import java.util.List;

/// Hands on the cells of some columns, as texts, row by row. A column that is not there is empty.
final class TextRows implements RowHandler {

    /// Takes the cells of a row, in the order in which the columns were asked for.
    @FunctionalInterface
    interface Use {
        void row(long line, List<String> cells);
    }

    private final int[] place;
    private final int size;
    private final String[] cells;
    private final String layout;
    private final Use use;
    private final Use broken;

    /// The cells of `wanted` columns.
    ///
    /// @param broken takes rows that have more or fewer cells than the table has columns
    TextRows(Columns columns, List<String> wanted, String layout, Use use, Use broken) {
        this.place = new int[columns.size()];
        Arrays.fill(place, -1);
        for (int index = 0; index < wanted.size(); index++) {
            int here = index;
            columns.find(wanted.get(index)).ifPresent(column -> place[column] = here);
        }
        this.size = columns.size();
        this.cells = new String[wanted.size()];
        Arrays.fill(cells, "");
        this.layout = layout;
        this.use = use;
        this.broken = broken;
    }

    @Override
    public void cell(int column, char[] buffer, int from, int length) {
        if (column < size && place[column] >= 0) {
            cells[place[column]] = new String(buffer, from, length);
        }
    }

    @Override
    public void row(long line, int count) {
        (count == size ? use : broken).row(line, List.of(cells));
        Arrays.fill(cells, "");
    }

    @Override
    public String end() {
        return layout;
    }
}
