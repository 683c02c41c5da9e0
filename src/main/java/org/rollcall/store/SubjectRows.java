package org.rollcall.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The tables `vote_subject` and `subject`: under what each source files a vote.
final class SubjectRows {

    private static final String ALL =
            """
            SELECT vote_subject.vote, source.code, subject.name
            FROM vote_subject
            JOIN source ON source.id = vote_subject.source
            JOIN subject ON subject.id = vote_subject.subject
            """;

    private static final String OF_VOTE = ALL + "WHERE vote_subject.vote = ?";

    /// What nobody files under anything.
    static final Filed NOTHING = new Filed(Map.of());

    private SubjectRows() {}

    /// The subjects of one vote.
    ///
    /// @param bySource what each source names, by its code
    record Filed(Map<String, List<String>> bySource) {

        /// What the source with this `code` names.
        List<String> by(String code) {
            return bySource.getOrDefault(code, List.of());
        }

        /// What any source names, each once, sorted.
        List<String> byAny() {
            var names = new TreeSet<String>();
            bySource.values().forEach(names::addAll);
            return List.copyOf(names);
        }
    }

    /// The subjects of all votes that have one, by the numbers of the votes.
    static Map<Integer, Filed> all(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ALL)) {
            return filed(statement.executeQuery());
        }
    }

    /// The subjects of the vote with the number `vote`.
    static Filed of(Connection connection, int vote) throws SQLException {
        try (var statement = connection.prepareStatement(OF_VOTE)) {
            statement.setInt(1, vote);
            return filed(statement.executeQuery()).getOrDefault(vote, NOTHING);
        }
    }

    private static Map<Integer, Filed> filed(ResultSet rows) throws SQLException {
        var found = new HashMap<Integer, Filed>();
        while (rows.next()) {
            found.computeIfAbsent(rows.getInt(1), _ -> new Filed(new HashMap<>()))
                    .bySource()
                    .computeIfAbsent(rows.getString(2), _ -> new ArrayList<>())
                    .add(rows.getString(3));
        }
        return found;
    }
}
