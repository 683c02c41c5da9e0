package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rollcall.tally.Rule;

/// The voting rules of hypothetical votes. All SQL on the table `scenario_rule` is in this file.
final class ScenarioRules {

    /// Stands for the number of an edit where the rule is the one at the start.
    static final int START = -1;

    private static final String ADD =
            """
            INSERT INTO scenario_rule (scenario, edit, key, threshold_kind, numerator, denominator,
                base, tie, quorum, seats, veto_opposing, veto_holders, sources)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_ONE =
            """
            SELECT ifnull(edit, -1) AS edit, key, threshold_kind, numerator, denominator, base, tie,
                quorum, seats, veto_opposing, veto_holders, sources
            FROM scenario_rule
            WHERE scenario = ?
            """;

    private ScenarioRules() {}

    /// Keeps `rule`, which `edit` brought to the scenario `id`, or which it has at the [#START].
    static void add(Connection connection, UUID id, int edit, Rule rule) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, id.toString());
            if (edit == START) {
                statement.setNull(2, Types.INTEGER);
            } else {
                statement.setInt(2, edit);
            }
            RuleRows.set(statement, 3, rule);
            statement.executeUpdate();
        }
    }

    /// The rules of the scenario `id` by the number of the edit that brought them.
    ///
    /// @throws IllegalArgumentException if a rule is none that this program knows
    static Map<Integer, Rule> read(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(OF_ONE)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new HashMap<Integer, Rule>();
            while (rows.next()) {
                found.put(rows.getInt("edit"), RuleRows.read(rows));
            }
            return found;
        }
    }
}
