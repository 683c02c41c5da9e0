package org.rollcall.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

/// Cells of rows that are to be written.
final class Rows {

    /// An empty cell.
    static final Object NOTHING = Optional.empty();

    private Rows() {}

    /// Puts `cells` into the gaps of `statement`; [#NOTHING] becomes NULL.
    static void fill(PreparedStatement statement, Object... cells) throws SQLException {
        int column = 0;
        for (var cell : cells) {
            column++;
            if (cell.equals(NOTHING)) {
                statement.setNull(column, Types.NULL);
            } else {
                statement.setObject(column, cell);
            }
        }
    }

    /// Runs `sql` with `cells` once.
    static void insert(Connection connection, String sql, Object... cells) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, cells);
            statement.executeUpdate();
        }
    }
}
