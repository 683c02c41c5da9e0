package org.rollcall.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.tally.Base;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.MemberCode;

/// Voting rules as columns of a table: key, threshold_kind, numerator, denominator, base, tie,
/// quorum, seats, veto_opposing, veto_holders, sources.
final class RuleRows {

    private static final String MORE_THAN_HALF = "more-than-half";
    private static final String AT_LEAST = "at-least";
    private static final String VOTES = "votes";

    private RuleRows() {}

    /// Sets the columns of `rule`, the key being that with the number `first`.
    static void set(PreparedStatement statement, int first, Rule rule) throws SQLException {
        int next = first;
        statement.setString(next++, rule.key());
        setThreshold(statement, next, rule.threshold());
        next += 4;
        statement.setString(next++, Words.of(rule.tie()));
        statement.setBoolean(next++, rule.quorum());
        statement.setInt(next++, rule.seats());
        statement.setInt(next++, rule.veto().opposing());
        statement.setString(
                next++,
                rule.veto().holders().stream()
                        .map(MemberCode::letters)
                        .collect(Collectors.joining(" ")));
        statement.setString(
                next, rule.sources().stream().map(Words::of).collect(Collectors.joining(" ")));
    }

    private static void setThreshold(PreparedStatement statement, int first, Threshold threshold)
            throws SQLException {
        statement.setNull(first + 1, Types.INTEGER);
        statement.setNull(first + 2, Types.INTEGER);
        statement.setNull(first + 3, Types.VARCHAR);
        switch (threshold) {
            case Threshold.MoreThanHalf(Base of) -> {
                statement.setString(first, MORE_THAN_HALF);
                statement.setString(first + 3, Words.of(of));
            }
            case Threshold.AtLeast(int numerator, int denominator, Base of) -> {
                statement.setString(first, AT_LEAST);
                statement.setInt(first + 1, numerator);
                statement.setInt(first + 2, denominator);
                statement.setString(first + 3, Words.of(of));
            }
            case Threshold.Votes(int count) -> {
                statement.setString(first, VOTES);
                statement.setInt(first + 1, count);
            }
        }
    }

    /// The rule that stands in the row of `rows`.
    ///
    /// @throws IllegalArgumentException if it is none that this program knows
    static Rule read(ResultSet rows) throws SQLException {
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
