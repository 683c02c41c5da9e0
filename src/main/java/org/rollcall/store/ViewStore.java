package org.rollcall.store;

import java.util.ArrayList;
import java.util.List;

/// The filters that the person saved under a name. All SQL on the table `saved_view` is in this
/// file.
///
/// Threads may share it.
public final class ViewStore {

    private static final String ALL = "SELECT name, filter FROM saved_view ORDER BY name";

    private static final String PUT =
            """
            INSERT INTO saved_view (name, filter, created_at)
            VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE
            SET filter = excluded.filter, created_at = excluded.created_at
            """;

    private static final String REMOVE = "DELETE FROM saved_view WHERE name = ?";

    private final NamedTexts views;

    /// A filter under a name.
    ///
    /// @param name how the person calls it
    /// @param filter its text, which its feature reads
    public record View(String name, String filter) {}

    /// The saved filters in `scenarios`.
    public ViewStore(ScenarioDatabase scenarios) {
        views = new NamedTexts(scenarios, PUT, REMOVE);
    }

    /// All of them, by name.
    ///
    /// @throws StoreException if they cannot be read
    public List<View> all() {
        return views.read(connection -> {
            try (var statement = connection.prepareStatement(ALL)) {
                var rows = statement.executeQuery();
                var found = new ArrayList<View>();
                while (rows.next()) {
                    found.add(new View(rows.getString(1), rows.getString(2)));
                }
                return List.copyOf(found);
            }
        });
    }

    /// Keeps `view`, in the place of one of the same name.
    ///
    /// @throws StoreException if it cannot be kept
    public void put(View view) {
        views.put(view.name(), view.filter());
    }

    /// Removes the one called `name`, if there is one.
    ///
    /// @throws StoreException if it cannot be removed
    public void remove(String name) {
        views.remove(name);
    }
}
