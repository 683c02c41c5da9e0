package org.rollcall.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.OwnGroup;
import org.rollcall.vote.Span;

/// The groups of members that the person made. All SQL on the tables `own_group` and
/// `own_group_member` is in this file.
///
/// Threads may share it.
public final class GroupStore {

    private static final String ALL = "SELECT id, name FROM own_group ORDER BY name";

    private static final String MEMBERS =
            """
            SELECT own_group, member, from_day, until_day
            FROM own_group_member
            ORDER BY own_group, member, number
            """;

    private static final String PUT =
            """
            INSERT INTO own_group (id, name, changed_at)
            VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET name = excluded.name, changed_at = excluded.changed_at
            """;

    private static final String CLEAR = "DELETE FROM own_group_member WHERE own_group = ?";

    private static final String ADD =
            """
            INSERT INTO own_group_member (own_group, member, number, from_day, until_day)
            VALUES (?, ?, ?, ?, ?)
            """;

    private static final String REMOVE = "DELETE FROM own_group WHERE id = ?";

    private final Database database;
    private final Clock clock = Clock.systemUTC();

    /// The groups in `scenarios`.
    public GroupStore(ScenarioDatabase scenarios) {
        database = scenarios.database();
    }

    /// All of them, by name.
    ///
    /// @throws StoreException if they cannot be read
    public List<OwnGroup> all() {
        return database.inTransaction(connection -> {
            var members = members(connection, database);
            try (var statement = connection.prepareStatement(ALL)) {
                var rows = statement.executeQuery();
                var found = new ArrayList<OwnGroup>();
                while (rows.next()) {
                    found.add(group(rows, members));
                }
                return List.copyOf(found);
            } catch (IllegalArgumentException e) {
                throw foreign(database, e);
            }
        });
    }

    private static OwnGroup group(
            ResultSet rows, Map<String, SortedMap<MemberCode, List<Span>>> members)
            throws SQLException {
        var id = rows.getString("id");
        return new OwnGroup(
                UUID.fromString(id),
                rows.getString("name"),
                members.getOrDefault(id, new TreeMap<>()));
    }

    private static Map<String, SortedMap<MemberCode, List<Span>>> members(
            Connection connection, Database database) throws SQLException {
        try (var statement = connection.prepareStatement(MEMBERS)) {
            var rows = statement.executeQuery();
            var found = new HashMap<String, SortedMap<MemberCode, List<Span>>>();
            while (rows.next()) {
                var span =
                        new Span(
                                day(rows.getString("from_day"), LocalDate.MIN),
                                day(rows.getString("until_day"), LocalDate.MAX));
                found.computeIfAbsent(rows.getString("own_group"), _ -> new TreeMap<>())
                        .computeIfAbsent(
                                new MemberCode(rows.getString("member")), _ -> new ArrayList<>())
                        .add(span);
            }
            return found;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw foreign(database, e);
        }
    }

    // Written by another program, for the tables let it through.
    private static StoreException foreign(Database database, RuntimeException found) {
        return StoreException.damaged(
                database.file(), "foreign", String.valueOf(found.getMessage()));
    }

    private static LocalDate day(@Nullable String text, LocalDate none) {
        return text == null ? none : LocalDate.parse(text);
    }

    /// Keeps `group`, in the place of what it was before.
    ///
    /// @throws StoreException if it cannot be kept, as where another has its name
    public void put(OwnGroup group) {
        var id = group.id().toString();
        database.doInTransaction(connection -> {
            try (var statement = connection.prepareStatement(PUT)) {
                statement.setString(1, id);
                statement.setString(2, group.name());
                statement.setString(3, clock.instant().toString());
                statement.executeUpdate();
            }
            run(connection, CLEAR, id);
            add(connection, group);
        });
    }

    private static void add(Connection connection, OwnGroup group) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            for (var member : group.members().entrySet()) {
                int number = 0;
                for (var span : member.getValue()) {
                    statement.setString(1, group.id().toString());
                    statement.setString(2, member.getKey().letters());
                    statement.setInt(3, number++);
                    statement.setString(4, text(span.from(), LocalDate.MIN));
                    statement.setString(5, text(span.until(), LocalDate.MAX));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static @Nullable String text(LocalDate day, LocalDate none) {
        return day.equals(none) ? null : day.toString();
    }

    /// Removes the group `id`, if it is there.
    ///
    /// @throws StoreException if it cannot be removed
    public void remove(UUID id) {
        database.doInTransaction(connection -> run(connection, REMOVE, id.toString()));
    }

    private static void run(Connection connection, String sql, String id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
