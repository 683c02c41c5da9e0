package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Step;
import org.rollcall.vote.MemberCode;

/// Members that a person made up for hypothetical votes. All SQL on the table `scenario_own_member`
/// is in this file.
final class OwnMembers {

    private static final String ADD =
            """
            INSERT INTO scenario_own_member (scenario, step, member, name, colour, picture)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_ONE =
            """
            SELECT ifnull(step, -1) AS step, member, name, colour, picture
            FROM scenario_own_member
            WHERE scenario = ?
            """;

    private OwnMembers() {}

    /// Keeps `members`, which came to the scenario `id` with `step`, or were there at the start.
    static void add(Connection connection, UUID id, int step, Collection<OwnMember> members)
            throws SQLException {
        if (members.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(ADD)) {
            for (var member : members) {
                statement.setString(1, id.toString());
                if (step == Step.START) {
                    statement.setNull(2, Types.INTEGER);
                } else {
                    statement.setInt(2, step);
                }
                statement.setString(3, member.code().letters());
                statement.setString(4, member.name());
                statement.setString(5, member.colour().orElse(null));
                statement.setString(6, member.picture().orElse(null));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// Those of the scenario `id`, by the number of the step with which they came.
    ///
    /// @throws IllegalArgumentException if one is none that this program knows
    static Map<Integer, List<OwnMember>> read(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(OF_ONE)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new HashMap<Integer, List<OwnMember>>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt("step"), _ -> new ArrayList<>())
                        .add(
                                new OwnMember(
                                        new MemberCode(rows.getString("member")),
                                        rows.getString("name"),
                                        Optional.ofNullable(rows.getString("colour")),
                                        Optional.ofNullable(rows.getString("picture"))));
            }
            return found;
        }
    }

    /// `members` by their codes.
    static SortedMap<MemberCode, OwnMember> byCode(Collection<OwnMember> members) {
        var found = new TreeMap<MemberCode, OwnMember>();
        members.forEach(member -> found.put(member.code(), member));
        return found;
    }
}
