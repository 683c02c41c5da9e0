package org.rollcall.feed;

/// Takes the rows of a table as they are read, cell by cell, so that nothing is made of cells that
/// nobody needs.
interface RowHandler {

    /// A cell of the row that is being read: `length` letters of `buffer`, for now only.
    void cell(int column, char[] buffer, int from, int length);

    /// The row is complete.
    ///
    /// @param line the line of the file on which it begins
    /// @param cells how many cells it has
    void row(long line, int cells);

    /// There are no more rows.
    ///
    /// @return which of the publisher's layouts the table has, in words
    String end();
}
