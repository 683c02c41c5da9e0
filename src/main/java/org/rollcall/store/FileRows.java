package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.vote.Refusal;
import org.rollcall.vote.Source;

/// The tables `source`, `file`, `refusal` and `change`: where a record is from.
final class FileRows {

    private static final String FILE =
            """
            INSERT INTO file (
                id, source, name, layout, sha256, bytes, records, taken, refused, data_until,
                imported_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REFUSAL =
            "INSERT INTO refusal (file, line, vote, reason) VALUES (?, ?, ?, ?)";

    private static final String FILES =
            """
            SELECT file.*, source.code
            FROM file
            JOIN source ON source.id = file.source
            ORDER BY file.id
            """;

    // Short, because it is asked of damaged files, too.
    private static final String NAMES =
            "SELECT substr(name, 1, 200) FROM file ORDER BY id LIMIT 50";

    private static final String REFUSALS =
            "SELECT file, line, vote, reason FROM refusal ORDER BY rowid";

    private static final String SOURCES =
            "SELECT code, name, terms, citation, page FROM source ORDER BY id";

    private static final String CHANGES =
            "SELECT symbol FROM change WHERE kind = ? ORDER BY symbol";

    private FileRows() {}

    static void insert(RecordWriter.Statements statements, int id, SourceFile file) {
        statements.run(
                FILE,
                id,
                RecordWriter.number(file.source()),
                file.name(),
                file.layout(),
                file.sha256(),
                file.bytes(),
                file.records(),
                file.taken(),
                file.refusals().size(),
                file.dataUntil().map(LocalDate::toString).orElse(""),
                file.importedAt().toString());
        for (var refusal : file.refusals()) {
            statements.run(REFUSAL, id, refusal.line(), refusal.vote(), refusal.reason());
        }
    }

    static List<SourceFile> files(Connection connection) throws SQLException {
        var refusals = refusals(connection);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(FILES)) {
            var found = new ArrayList<SourceFile>();
            while (rows.next()) {
                found.add(
                        new SourceFile(
                                Words.known(Source.ofCode(rows.getString("code")), "source"),
                                rows.getString("name"),
                                rows.getString("layout"),
                                rows.getString("sha256"),
                                rows.getLong("bytes"),
                                rows.getLong("records"),
                                rows.getInt("taken"),
                                refusals.getOrDefault(rows.getInt("id"), List.of()),
                                Optional.of(rows.getString("data_until"))
                                        .filter(day -> !day.isEmpty())
                                        .map(LocalDate::parse),
                                Instant.parse(rows.getString("imported_at"))));
            }
            return List.copyOf(found);
        }
    }

    /// The names of the first files, each cut off where it is too long to be shown.
    static List<String> names(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NAMES)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return List.copyOf(found);
        }
    }

    private static Map<Integer, List<Refusal>> refusals(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(REFUSALS)) {
            var found = new HashMap<Integer, List<Refusal>>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt(1), _ -> new ArrayList<>())
                        .add(new Refusal(rows.getLong(2), rows.getString(3), rows.getString(4)));
            }
            return found;
        }
    }

    static List<SourceInfo> sources(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SOURCES)) {
            var found = new ArrayList<SourceInfo>();
            while (rows.next()) {
                found.add(
                        new SourceInfo(
                                Words.known(Source.ofCode(rows.getString(1)), "source"),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5)));
            }
            return List.copyOf(found);
        }
    }

    static Changes changes(Connection connection) throws SQLException {
        return new Changes(
                changes(connection, "new"),
                changes(connection, "changed"),
                changes(connection, "gone"));
    }

    private static List<String> changes(Connection connection, String kind) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGES)) {
            statement.setString(1, kind);
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
