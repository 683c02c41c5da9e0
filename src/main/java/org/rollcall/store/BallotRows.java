package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The table `member_bits`, read across: who did what in each of many votes.
///
/// A thousand rows of bits say the same as a million rows of `ballot`, and are read in a moment.
final class BallotRows {

    private static final String VOTES =
            """
            SELECT vote.id, vote.symbol, vote.body, vote.held_on
            FROM vote
            JOIN account ON account.id = vote.shown
            WHERE account.list IS NOT NULL
            ORDER BY vote.held_on, vote.place, vote.id
            """;

    private static final String BITS = "SELECT member, choice, votes FROM member_bits";

    private record Bits(MemberCode member, Choice choice, BitSet votes) {}

    private BallotRows() {}

    /// Hands the ballots of every vote of `bodies` to `use`, oldest first.
    static void all(Connection connection, Set<Body> bodies, RecordStore.BallotsUse use)
            throws SQLException {
        var bits = bits(connection);
        try (var statement = connection.prepareStatement(VOTES)) {
            var rows = statement.executeQuery();
            while (rows.next()) {
                if (bodies.contains(Words.known(Body.ofCode(rows.getString("body")), "body"))) {
                    use.take(
                            rows.getString("symbol"),
                            LocalDate.parse(rows.getString("held_on")),
                            ballots(bits, rows.getInt("id")));
                }
            }
        }
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
