package org.rollcall.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;

/// The tables `vote` and `vote_note`, for reading: each vote as the account that is shown tells it.
final class VoteRows {

    private static final String VOTES =
            """
            SELECT vote.*, account.list, account.link, account.yes, account.no,
                account.abstaining, account.not_voting, account.printed_yes, account.printed_no,
                account.printed_abstaining, account.printed_source,
                source.code AS source_code,
                coalesce(account.origin, source.name) AS source_name
            FROM vote
            JOIN account ON account.id = vote.shown
            JOIN source ON source.id = account.source
            """;

    private static final String NEWEST_FIRST = VOTES + "ORDER BY held_on DESC, place DESC, symbol";

    private static final String ONE = VOTES + "WHERE vote.symbol = ?";

    private static final String NOTES = "SELECT vote, text FROM vote_note ORDER BY vote, number";

    private static final String NOTES_OF_ONE =
            "SELECT vote, text FROM vote_note WHERE vote = ? ORDER BY number";

    private VoteRows() {}

    /// All votes, the newest first, without who voted how.
    ///
    /// @param askedAfter members of which to tell where they voted against
    static List<VoteSummary> summaries(Connection connection, Collection<MemberCode> askedAfter)
            throws SQLException {
        var notes = notes(connection);
        var subjects = SubjectRows.all(connection);
        var sources = AccountRows.sources(connection);
        var against = against(connection, askedAfter);
        try (var statement = connection.prepareStatement(NEWEST_FIRST)) {
            var rows = statement.executeQuery();
            var found = new ArrayList<VoteSummary>();
            while (rows.next()) {
                int id = rows.getInt("id");
                var filed = subjects.getOrDefault(id, SubjectRows.NOTHING);
                found.add(
                        new VoteSummary(
                                id,
                                heading(rows, notes.getOrDefault(id, List.of()), filed.byAny()),
                                counts(rows),
                                AccountRows.printed(rows),
                                against.getOrDefault(id, new TreeSet<>()),
                                sources.getOrDefault(id, Set.of())));
            }
            return List.copyOf(found);
        }
    }

    /// The vote known by exactly this `symbol`, if there is one.
    static Optional<RollCall> find(Connection connection, String symbol) throws SQLException {
        try (var statement = connection.prepareStatement(ONE)) {
            statement.setString(1, symbol);
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(rollCall(connection, rows)) : Optional.empty();
        }
    }

    private static RollCall rollCall(Connection connection, ResultSet rows) throws SQLException {
        int id = rows.getInt("id");
        return new RollCall(
                heading(rows, notes(connection, id), SubjectRows.of(connection, id).byAny()),
                AccountRows.list(connection, rows.getInt("list")).toMap(),
                AccountRows.printed(rows));
    }

    private static Map<Integer, SortedSet<MemberCode>> against(
            Connection connection, Collection<MemberCode> askedAfter) throws SQLException {
        var found = new HashMap<Integer, SortedSet<MemberCode>>();
        for (var member : askedAfter) {
            RecordSearch.bits(connection, member, Choice.NO).stream()
                    .forEach(vote -> found.computeIfAbsent(vote, _ -> new TreeSet<>()).add(member));
        }
        return found;
    }

    private static Map<Integer, List<String>> notes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(NOTES)) {
            return texts(statement);
        }
    }

    private static List<String> notes(Connection connection, int vote) throws SQLException {
        try (var statement = connection.prepareStatement(NOTES_OF_ONE)) {
            statement.setInt(1, vote);
            return texts(statement).getOrDefault(vote, List.of());
        }
    }

    private static Map<Integer, List<String>> texts(PreparedStatement statement)
            throws SQLException {
        var rows = statement.executeQuery();
        var found = new HashMap<Integer, List<String>>();
        while (rows.next()) {
            found.computeIfAbsent(rows.getInt(1), _ -> new ArrayList<>()).add(rows.getString(2));
        }
        return found;
    }

    /// The heading in a row of `vote`, or of an account that fills its gaps from one.
    static Heading heading(ResultSet rows, List<String> notes, List<String> subjects)
            throws SQLException {
        return new Heading(
                rows.getString("symbol"),
                Body.ofCode(rows.getString("body")).orElseThrow(),
                LocalDate.parse(rows.getString("held_on")),
                rows.getInt("place"),
                rows.getString("session"),
                Question.ofCode(rows.getString("question")).orElseThrow(),
                rows.getString("basis"),
                rows.getBoolean("inferred"),
                Method.ofCode(rows.getString("method")).orElseThrow(),
                Recorded.ofCode(rows.getString("recorded")).orElseThrow(),
                rows.getString("title"),
                rows.getString("about"),
                rows.getString("draft"),
                rows.getString("meeting"),
                rows.getString("submitted"),
                rows.getString("series"),
                new Heading.Topic(rows.getString("agenda"), subjects),
                new Heading.Origin(rows.getString("source_name"), rows.getString("link")),
                notes);
    }

    private static Counts counts(ResultSet rows) throws SQLException {
        return new Counts(
                rows.getInt("yes"),
                rows.getInt("no"),
                rows.getInt("abstaining"),
                rows.getInt("not_voting"));
    }
}
