package org.rollcall.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Source;

/// Who did what in each of many votes.
///
/// What is shown is read from the table `member_bits`, across: a thousand rows of bits say the same
/// as a million rows of `ballot`, and are read in a moment. What one source says is not there, and
/// is read from `ballot`.
final class BallotRows {

    private static final String VOTES =
            """
            SELECT vote.id, vote.symbol, vote.body, vote.held_on, vote.session
            FROM vote
            JOIN account ON account.id = vote.shown
            WHERE account.list IS NOT NULL
            ORDER BY vote.held_on, vote.place, vote.id
            """;

    private static final String TOLD =
            """
            SELECT account.list, vote.symbol,
                coalesce(account.body, vote.body) AS body,
                coalesce(account.held_on, vote.held_on) AS held_on,
                coalesce(account.session, vote.session) AS session
            FROM account
            JOIN vote ON vote.id = account.vote
            JOIN source ON source.id = account.source
            WHERE source.code = ? AND account.list IS NOT NULL
            ORDER BY 4, vote.place, account.id
            """;

    private static final String BITS = "SELECT member, choice, votes FROM member_bits";

    private record Bits(MemberCode member, Choice choice, BitSet votes) {}

    private BallotRows() {}

    /// Hands the ballots that are shown of every vote of `bodies` to `use`, oldest first.
    static void all(Connection connection, Set<Body> bodies, Consumer<CastBallots> use)
            throws SQLException {
        var bits = bits(connection);
        try (var statement = connection.prepareStatement(VOTES)) {
            var rows = statement.executeQuery();
            while (rows.next()) {
                if (bodies.contains(body(rows))) {
                    use.accept(cast(rows, ballots(bits, rows.getInt("id"))));
                }
            }
        }
    }

    /// Hands what `source` says of every vote of `bodies` to `use`, the oldest first by its own
    /// account.
    static void told(
            Connection connection, Set<Body> bodies, Source source, Consumer<CastBallots> use)
            throws SQLException {
        var lists = AccountRows.lists(connection);
        try (var statement = connection.prepareStatement(TOLD)) {
            statement.setString(1, source.code());
            var rows = statement.executeQuery();
            while (rows.next()) {
                if (bodies.contains(body(rows))) {
                    var list = lists.getOrDefault(rows.getInt("list"), BallotList.NONE);
                    use.accept(cast(rows, list));
                }
            }
        }
    }

    private static Body body(ResultSet rows) throws SQLException {
        return Words.known(Body.ofCode(rows.getString("body")), "body");
    }

    private static CastBallots cast(ResultSet rows, BallotList ballots) throws SQLException {
        return new CastBallots(
                rows.getString("symbol"),
                body(rows),
                LocalDate.parse(rows.getString("held_on")),
                rows.getString("session"),
                ballots);
    }

    private static List<Bits> bits(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(BITS)) {
            var rows = statement.executeQuery();
            var found = new ArrayList<Bits>();
            while (rows.next()) {
                found.add(
                        new Bits(
                                new MemberCode(rows.getString(1)),
                                Choices.of(rows.getInt(2)),
                                BitSet.valueOf(rows.getBytes(3))));
            }
            return found;
        }
    }

    private static BallotList ballots(List<Bits> bits, int vote) {
        var builder = new BallotList.Builder();
        for (var row : bits) {
            if (row.votes.get(vote)) {
                builder.add(row.member, row.choice);
            }
        }
        return builder.build();
    }
}
