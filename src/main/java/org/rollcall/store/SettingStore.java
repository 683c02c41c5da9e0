package org.rollcall.store;

import java.util.Optional;

/// What the program remembers of how a person likes it. All SQL on the table `setting` is in this
/// file.
///
/// Threads may share it.
public final class SettingStore {

    private static final String GET = "SELECT value FROM setting WHERE name = ?";

    private static final String PUT =
            """
            INSERT INTO setting (name, value)
            VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """;

    private final Database database;

    /// The settings in `scenarios`.
    public SettingStore(ScenarioDatabase scenarios) {
        this.database = scenarios.database();
    }

    /// The value of the setting `name`, if it was ever put.
    ///
    /// @throws StoreException if it cannot be read
    public Optional<String> get(String name) {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(GET)) {
                statement.setString(1, name);
                var rows = statement.executeQuery();
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        });
    }

    /// Keeps `value` as the setting `name`.
    ///
    /// @throws StoreException if it cannot be kept
    public void put(String name, String value) {
        database.doInTransaction(connection -> {
            try (var statement = connection.prepareStatement(PUT)) {
                statement.setString(1, name);
                statement.setString(2, value);
                statement.executeUpdate();
            }
        });
    }
}
