package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rollcall.scenario.Step;
import org.rollcall.tally.Rule;

/// The voting rules of hypothetical votes. All SQL on the table `scenario_step_rule` is in this
/// file.
final class ScenarioRules {

    private static final String ADD =
            """
            INSERT INTO scenario_step_rule (scenario, step, key, threshold_kind, numerator, denominator,
                base, tie, quorum, seats, veto_opposing, veto_holders, sources)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_ONE =
            """
            SELECT ifnull(step, -1) AS step, key, threshold_kind, numerator, denominator, base, tie,
                quorum, seats, veto_opposing, veto_holders, sources
            FROM scenario_step_rule
            WHERE scenario = ?
            """;

    private ScenarioRules() {}

    /// Keeps `rule`, which `step` brought to the scenario `id`, or which it has at the start.
    static void add(Connection connection, UUID id, int step, Rule rule) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, id.toString());
            if (step == Step.START) {
                statement.setNull(2, Types.INTEGER);
            } else {
                statement.setInt(2, step);
            }
            RuleRows.set(statement, 3, rule);
            statement.executeUpdate();
        }
    }

    /// The rules of the scenario `id` by the number of the step that brought them.
    ///
    /// @throws IllegalArgumentException if a rule is none that this program knows
    static Map<Integer, Rule> read(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(OF_ONE)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new HashMap<Integer, Rule>();
            while (rows.next()) {
                found.put(rows.getInt("step"), RuleRows.read(rows));
            }
            return found;
        }
    }
}
