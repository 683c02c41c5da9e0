package org.rollcall.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/// The rule packs that the person made, as texts. All SQL on the table `rule_pack` is in this file.
///
/// Threads may share it.
public final class PackStore {

    private static final String ALL = "SELECT id, text FROM rule_pack ORDER BY id";

    private static final String PUT =
            """
            INSERT INTO rule_pack (id, text, changed_at)
            VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET text = excluded.text, changed_at = excluded.changed_at
            """;

    private static final String REMOVE = "DELETE FROM rule_pack WHERE id = ?";

    private final Database database;
    private final Clock clock = Clock.systemUTC();

    /// The rule packs in `scenarios`.
    public PackStore(ScenarioDatabase scenarios) {
        this.database = scenarios.database();
    }

    /// The texts of all of them by their ids.
    ///
    /// @throws StoreException if they cannot be read
    public Map<String, String> all() {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(ALL)) {
                var rows = statement.executeQuery();
                var found = new LinkedHashMap<String, String>();
                while (rows.next()) {
                    found.put(rows.getString("id"), rows.getString("text"));
                }
                return found;
            }
        });
    }

    /// Keeps `text` as the pack `id`, in the place of one that has this id.
    ///
    /// @throws StoreException if it cannot be kept
    public void put(String id, String text) {
        database.doInTransaction(connection -> {
            try (var statement = connection.prepareStatement(PUT)) {
                statement.setString(1, id);
                statement.setString(2, text);
                statement.setString(3, clock.instant().toString());
                statement.executeUpdate();
            }
        });
    }

    /// Removes the pack `id`, if there is one.
    ///
    /// @throws StoreException if it cannot be removed
    public void remove(String id) {
        database.doInTransaction(connection -> {
            try (var statement = connection.prepareStatement(REMOVE)) {
                statement.setString(1, id);
                statement.executeUpdate();
            }
        });
    }
}
