package org.rollcall.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.scenario.Edit;
import org.rollcall.tally.Rule;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The changes that a person made to hypothetical votes. All SQL on the tables `scenario_edit` and
/// `scenario_edit_ballot` is in this file.
final class ScenarioEdits {

    private static final String ADD =
            "INSERT INTO scenario_edit (scenario, number, kind, text) VALUES (?, ?, ?, ?)";

    private static final String ADD_BALLOT =
            """
            INSERT INTO scenario_edit_ballot (scenario, number, member, choice)
            VALUES (?, ?, ?, ?)
            """;

    // What belongs to an edit goes with it.
    private static final String DROP =
            "DELETE FROM scenario_edit WHERE scenario = ? AND number >= ?";

    private static final String OF_ONE =
            "SELECT number, kind, text FROM scenario_edit WHERE scenario = ? ORDER BY number";

    private static final String BALLOTS =
            "SELECT number, member, choice FROM scenario_edit_ballot WHERE scenario = ?";

    private static final String CAST = "cast";
    private static final String RULE = "rule";
    private static final String NAME = "name";

    private ScenarioEdits() {}

    /// Makes the edits of the scenario `id`, which are `before`, to `after`. Those that both begin
    /// with stay as they are, so that one more is cheap.
    static void change(Connection connection, UUID id, List<Edit> before, List<Edit> after)
            throws SQLException {
        int same = 0;
        while (same < Math.min(before.size(), after.size())
                && before.get(same).equals(after.get(same))) {
            same++;
        }
        if (same < before.size()) {
            try (var statement = connection.prepareStatement(DROP)) {
                statement.setString(1, id.toString());
                statement.setInt(2, same);
                statement.executeUpdate();
            }
        }
        if (same < after.size()) {
            try (var edits = connection.prepareStatement(ADD);
                    var ballots = connection.prepareStatement(ADD_BALLOT)) {
                for (int number = same; number < after.size(); number++) {
                    addRow(edits, id, number, after.get(number));
                    addParts(connection, ballots, id, number, after.get(number));
                }
            }
        }
    }

    private static void addRow(PreparedStatement edits, UUID id, int number, Edit edit)
            throws SQLException {
        edits.setString(1, id.toString());
        edits.setInt(2, number);
        edits.setNull(4, Types.VARCHAR);
        switch (edit) {
            case Edit.Cast _ -> edits.setString(3, CAST);
            case Edit.ChangeRule _ -> edits.setString(3, RULE);
            case Edit.Rename(String name) -> {
                edits.setString(3, NAME);
                edits.setString(4, name);
            }
        }
        edits.executeUpdate();
    }

    private static void addParts(
            Connection connection, PreparedStatement ballots, UUID id, int number, Edit edit)
            throws SQLException {
        switch (edit) {
            case Edit.Cast(SortedMap<MemberCode, Choice> choices) -> {
                for (var choice : choices.entrySet()) {
                    ballots.setString(1, id.toString());
                    ballots.setInt(2, number);
                    ballots.setString(3, choice.getKey().letters());
                    ballots.setString(4, choice.getValue().code());
                    ballots.addBatch();
                }
                ballots.executeBatch();
            }
            case Edit.ChangeRule(Rule rule) -> ScenarioRules.add(connection, id, number, rule);
            case Edit.Rename _ -> {}
        }
    }

    /// The edits of the scenario `id`.
    ///
    /// @param rules the rules that they brought, by their numbers
    /// @throws IllegalArgumentException if an edit is none that this program knows
    static List<Edit> read(Connection connection, UUID id, Map<Integer, Rule> rules)
            throws SQLException {
        var ballots = ballots(connection, id);
        try (var statement = connection.prepareStatement(OF_ONE)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new ArrayList<Edit>();
            while (rows.next()) {
                int number = rows.getInt("number");
                if (number != found.size()) {
                    throw new IllegalArgumentException("edit " + number);
                }
                var kind = rows.getString("kind");
                found.add(
                        switch (kind) {
                            case CAST ->
                                    new Edit.Cast(ballots.getOrDefault(number, new TreeMap<>()));
                            case RULE ->
                                    new Edit.ChangeRule(
                                            Words.known(
                                                    Optional.ofNullable(rules.get(number)),
                                                    "rule " + number));
                            case NAME -> new Edit.Rename(rows.getString("text"));
                            default -> throw new IllegalArgumentException("“" + kind + "”");
                        });
            }
            return List.copyOf(found);
        }
    }

    private static Map<Integer, SortedMap<MemberCode, Choice>> ballots(
            Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(BALLOTS)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new HashMap<Integer, SortedMap<MemberCode, Choice>>();
            while (rows.next()) {
                var word = rows.getString("choice");
                found.computeIfAbsent(rows.getInt("number"), _ -> new TreeMap<>())
                        .put(
                                new MemberCode(rows.getString("member")),
                                Words.known(Choice.ofCode(word), word));
            }
            return found;
        }
    }
}
