package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// The notes that the person wrote on votes. All SQL on the tables `note` and `note_text` is in
/// this file.
///
/// Threads may share it.
public final class NoteStore {

    private static final String GET = "SELECT text FROM note WHERE symbol = ?";

    private static final String PUT =
            """
            INSERT INTO note (symbol, text, changed_at)
            VALUES (?, ?, ?)
            ON CONFLICT (symbol) DO UPDATE
            SET text = excluded.text, changed_at = excluded.changed_at
            """;

    private static final String REMOVE = "DELETE FROM note WHERE symbol = ?";

    private static final String WORDS =
            """
            SELECT symbol
            FROM note
            WHERE id IN (SELECT rowid FROM note_text WHERE note_text MATCH ?)
            """;

    private static final String WITHOUT_WORDS =
            """
            SELECT symbol
            FROM note
            WHERE id NOT IN (SELECT rowid FROM note_text WHERE note_text MATCH ?)
            """;

    private final NamedTexts notes;

    /// The notes in `scenarios`.
    public NoteStore(ScenarioDatabase scenarios) {
        notes = new NamedTexts(scenarios, PUT, REMOVE);
    }

    /// What the person wrote on the vote `symbol`; empty where there is nothing.
    ///
    /// @throws StoreException if it cannot be read
    public String get(String symbol) {
        return notes.read(connection -> {
            try (var statement = connection.prepareStatement(GET)) {
                statement.setString(1, symbol);
                var rows = statement.executeQuery();
                return rows.next() ? rows.getString(1) : "";
            }
        });
    }

    /// Keeps `text` as the note on the vote `symbol`; none is kept where it is blank.
    ///
    /// @throws StoreException if it cannot be kept
    public void put(String symbol, String text) {
        if (text.isBlank()) {
            notes.remove(symbol);
        } else {
            notes.put(symbol, text);
        }
    }

    /// The symbols of the votes whose notes have what `asked` asks for.
    ///
    /// @throws StoreException if they cannot be read
    public Set<String> words(SearchWords asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        var sql = asked.wanted().isEmpty() ? WITHOUT_WORDS : WORDS;
        return notes.read(connection -> symbols(connection, sql, asked.query()));
    }

    private static Set<String> symbols(Connection connection, String sql, String query)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, query);
            var rows = statement.executeQuery();
            var found = new HashSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return Set.copyOf(found);
        }
    }
}
