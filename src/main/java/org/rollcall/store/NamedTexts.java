package org.rollcall.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;

/// Texts of the person, each under a name, with the moment of its last change. The SQL is that of
/// the store whose table it is.
///
/// Threads may share it.
final class NamedTexts {

    private final Database database;
    private final Clock clock = Clock.systemUTC();
    private final String put;
    private final String remove;

    /// Puts the cells of a statement in.
    @FunctionalInterface
    private interface Cells {
        void into(PreparedStatement statement) throws SQLException;
    }

    /// Texts in `scenarios`.
    ///
    /// @param put the statement that keeps a name, its text and the moment, in this order
    /// @param remove the statement that removes a name
    NamedTexts(ScenarioDatabase scenarios, String put, String remove) {
        this.database = scenarios.database();
        this.put = put;
        this.remove = remove;
    }

    /// Keeps `text` as `name`, in the place of one of that name.
    ///
    /// @throws StoreException if it cannot be kept
    void put(String name, String text) {
        run(
                put,
                statement -> {
                    statement.setString(1, name);
                    statement.setString(2, text);
                    statement.setString(3, clock.instant().toString());
                });
    }

    /// Removes `name`, if it is there.
    ///
    /// @throws StoreException if it cannot be removed
    void remove(String name) {
        run(remove, statement -> statement.setString(1, name));
    }

    /// What `work` reads, in a transaction of its own.
    ///
    /// @throws StoreException if it cannot be read
    <T> T read(Database.Work<T> work) {
        return database.inTransaction(work);
    }

    private void run(String sql, Cells cells) {
        database.doInTransaction(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                cells.into(statement);
                statement.executeUpdate();
            }
        });
    }
}
