package org.rollcall.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.tally.Base;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.MemberCode;

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

    private static final String MORE_THAN_HALF = "more-than-half";
    private static final String AT_LEAST = "at-least";
    private static final String VOTES = "votes";

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
            statement.setString(3, rule.key());
            setThreshold(statement, rule.threshold());
            statement.setString(8, Words.of(rule.tie()));
            statement.setBoolean(9, rule.quorum());
            statement.setInt(10, rule.seats());
            statement.setInt(11, rule.veto().opposing());
            statement.setString(
                    12,
                    rule.veto().holders().stream()
                            .map(MemberCode::letters)
                            .collect(Collectors.joining(" ")));
            statement.setString(
                    13, rule.sources().stream().map(Words::of).collect(Collectors.joining(" ")));
            statement.executeUpdate();
        }
    }

    private static void setThreshold(PreparedStatement statement, Threshold threshold)
            throws SQLException {
        statement.setNull(5, Types.INTEGER);
        statement.setNull(6, Types.INTEGER);
        statement.setNull(7, Types.VARCHAR);
        switch (threshold) {
            case Threshold.MoreThanHalf(Base of) -> {
                statement.setString(4, MORE_THAN_HALF);
                statement.setString(7, Words.of(of));
            }
            case Threshold.AtLeast(int numerator, int denominator, Base of) -> {
                statement.setString(4, AT_LEAST);
                statement.setInt(5, numerator);
                statement.setInt(6, denominator);
                statement.setString(7, Words.of(of));
            }
            case Threshold.Votes(int count) -> {
                statement.setString(4, VOTES);
                statement.setInt(5, count);
            }
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
                found.put(rows.getInt("edit"), rule(rows));
            }
            return found;
        }
    }

    private static Rule rule(ResultSet rows) throws SQLException {
        return new Rule(
                rows.getString("key"),
                threshold(rows),
                Words.read(rows.getString("tie"), Tie.values()),
                veto(rows),
                rows.getInt("seats"),
                rows.getBoolean("quorum"),
                words(rows.getString("sources"))
                        .map(word -> Words.read(word, Provision.values()))
                        .toList());
    }

    private static Threshold threshold(ResultSet rows) throws SQLException {
        var kind = rows.getString("threshold_kind");
        return switch (kind) {
            case MORE_THAN_HALF -> new Threshold.MoreThanHalf(base(rows));
            case AT_LEAST ->
                    new Threshold.AtLeast(
                            rows.getInt("numerator"), rows.getInt("denominator"), base(rows));
            case VOTES -> new Threshold.Votes(rows.getInt("numerator"));
            default -> throw new IllegalArgumentException("“" + kind + "”");
        };
    }

    private static Base base(ResultSet rows) throws SQLException {
        return Words.read(rows.getString("base"), Base.values());
    }

    private static Veto veto(ResultSet rows) throws SQLException {
        var holders = new TreeSet<MemberCode>();
        words(rows.getString("veto_holders")).map(MemberCode::new).forEach(holders::add);
        return new Veto(holders, rows.getInt("veto_opposing"));
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.of() : Arrays.stream(text.split(" ", -1));
    }
}
