package org.rollcall.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
import java.util.TreeSet;
import java.util.UUID;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Step;
import org.rollcall.tally.Rule;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The changes that a person made to hypothetical votes. All SQL on the tables `scenario_step` and
/// `scenario_step_member` is in this file.
final class ScenarioSteps {

    private static final String ADD =
            """
            INSERT INTO scenario_step (scenario, number, follows, kind, text)
            VALUES (?, ?, ?, ?, ?)
            """;

    private static final String ADD_MEMBER =
            """
            INSERT INTO scenario_step_member (scenario, number, member, word)
            VALUES (?, ?, ?, ?)
            """;

    // What belongs to a step goes with it.
    private static final String DROP =
            "DELETE FROM scenario_step WHERE scenario = ? AND number >= ?";

    private static final String OF_ONE =
            """
            SELECT number, follows, kind, text
            FROM scenario_step
            WHERE scenario = ?
            ORDER BY number
            """;

    private static final String MEMBERS =
            "SELECT number, member, word FROM scenario_step_member WHERE scenario = ?";

    private static final String LEAVES = "leaves";

    private final Connection connection;
    private final UUID id;

    /// The steps of the scenario `id`.
    ScenarioSteps(Connection connection, UUID id) {
        this.connection = connection;
        this.id = id;
    }

    /// Makes the steps, which are `before`, to `after`. Those that both begin with stay as they
    /// are, so that one more is cheap.
    void change(List<Step> before, List<Step> after) throws SQLException {
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
            try (var steps = connection.prepareStatement(ADD);
                    var members = connection.prepareStatement(ADD_MEMBER)) {
                for (int number = same; number < after.size(); number++) {
                    addRow(steps, number, after.get(number));
                    addParts(members, number, after.get(number).edit());
                }
            }
        }
    }

    private void addRow(PreparedStatement steps, int number, Step step) throws SQLException {
        steps.setString(1, id.toString());
        steps.setInt(2, number);
        steps.setInt(3, step.follows());
        steps.setString(4, step.edit().code());
        switch (step.edit()) {
            case Edit.Rename(String name) -> steps.setString(5, name);
            case Edit.Annotate(String notes) -> steps.setString(5, notes);
            case Edit.Cast _, Edit.ChangeRule _, Edit.Reseat _ -> steps.setNull(5, Types.VARCHAR);
        }
        steps.executeUpdate();
    }

    private void addParts(PreparedStatement members, int number, Edit edit) throws SQLException {
        switch (edit) {
            case Edit.Cast(SortedMap<MemberCode, Choice> choices) ->
                    addChoices(members, number, choices);
            case Edit.ChangeRule(Rule rule) -> ScenarioRules.add(connection, id, number, rule);
            case Edit.Reseat(var joining, var named, var leaving) -> {
                addChoices(members, number, joining);
                for (var member : leaving) {
                    addMember(members, number, member, LEAVES);
                }
                members.executeBatch();
                OwnMembers.add(connection, id, number, named.values());
            }
            case Edit.Rename _, Edit.Annotate _ -> {}
        }
    }

    private void addChoices(
            PreparedStatement members, int number, SortedMap<MemberCode, Choice> choices)
            throws SQLException {
        for (var choice : choices.entrySet()) {
            addMember(members, number, choice.getKey(), choice.getValue().code());
        }
        members.executeBatch();
    }

    private void addMember(PreparedStatement members, int number, MemberCode member, String word)
            throws SQLException {
        members.setString(1, id.toString());
        members.setInt(2, number);
        members.setString(3, member.letters());
        members.setString(4, word);
        members.addBatch();
    }

    /// The steps as they are kept.
    ///
    /// @param rules the rules that they brought, by their numbers
    /// @throws IllegalArgumentException if a step is none that this program knows
    List<Step> read(Map<Integer, Rule> rules) throws SQLException {
        var words = words();
        var own = OwnMembers.read(connection, id);
        try (var statement = connection.prepareStatement(OF_ONE)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new ArrayList<Step>();
            while (rows.next()) {
                int number = rows.getInt("number");
                if (number != found.size()) {
                    throw new IllegalArgumentException("step " + number);
                }
                var kind = rows.getString("kind");
                var about = words.getOrDefault(number, new TreeMap<>());
                var edit =
                        switch (kind) {
                            case "cast" -> new Edit.Cast(choices(about));
                            case "rule" ->
                                    new Edit.ChangeRule(
                                            Words.known(
                                                    Optional.ofNullable(rules.get(number)),
                                                    "rule " + number));
                            case "members" -> reseat(about, own.getOrDefault(number, List.of()));
                            case "name" -> new Edit.Rename(rows.getString("text"));
                            case "notes" -> new Edit.Annotate(rows.getString("text"));
                            default -> throw new IllegalArgumentException("“" + kind + "”");
                        };
                found.add(new Step(rows.getInt("follows"), edit));
            }
            return List.copyOf(found);
        }
    }

    private static Edit reseat(SortedMap<MemberCode, String> about, Collection<OwnMember> own) {
        var leaving = new TreeSet<MemberCode>();
        var joining = new TreeMap<MemberCode, String>();
        about.forEach((member, word) -> {
            if (word.equals(LEAVES)) {
                leaving.add(member);
            } else {
                joining.put(member, word);
            }
        });
        return new Edit.Reseat(choices(joining), OwnMembers.byCode(own), leaving);
    }

    private static SortedMap<MemberCode, Choice> choices(SortedMap<MemberCode, String> words) {
        var choices = new TreeMap<MemberCode, Choice>();
        words.forEach(
                (member, word) -> choices.put(member, Words.known(Choice.ofCode(word), word)));
        return choices;
    }

    private Map<Integer, SortedMap<MemberCode, String>> words() throws SQLException {
        try (var statement = connection.prepareStatement(MEMBERS)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new HashMap<Integer, SortedMap<MemberCode, String>>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt("number"), _ -> new TreeMap<>())
                        .put(new MemberCode(rows.getString("member")), rows.getString("word"));
            }
            return found;
        }
    }
}
