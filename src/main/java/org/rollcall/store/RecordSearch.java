package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Finds votes of the record by words and by who did what. It names votes by their numbers, which
/// are those of [VoteSummary#id].
///
/// Threads may share it.
public final class RecordSearch {

    private static final String WORDS =
            "SELECT rowid FROM vote_text WHERE vote_text MATCH ? ORDER BY rank, rowid DESC";

    private static final String UNRANKED = "SELECT rowid FROM vote_text WHERE vote_text MATCH ?";

    private static final String WITHOUT_WORDS =
            """
            SELECT id
            FROM vote
            WHERE id NOT IN (SELECT rowid FROM vote_text WHERE vote_text MATCH ?)
            ORDER BY held_on DESC, place DESC
            """;

    private static final String BITS =
            "SELECT votes FROM member_bits WHERE member = ? AND choice = ?";

    private final Database database;

    RecordSearch(Database database) {
        this.database = database;
    }

    /// The votes whose texts have what `asked` asks for, the best match first.
    ///
    /// @throws StoreException if the record cannot be read
    public List<Integer> words(SearchWords asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var sql = asked.wanted().isEmpty() ? WITHOUT_WORDS : WORDS;
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, asked.query());
                var rows = statement.executeQuery();
                var found = new ArrayList<Integer>();
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
                return List.copyOf(found);
            }
        });
    }

    /// The votes whose texts have one such word or phrase, in no order: bit n stands for the vote
    /// with the number n.
    ///
    /// @throws StoreException if the record cannot be read
    public BitSet having(SearchWords.Wanted one) {
        return bits(new SearchWords(List.of(one), List.of()));
    }

    /// The votes whose texts have what `asked` asks for, in no order: ranking takes time, and where
    /// a list has an order of its own, nobody sees it.
    ///
    /// @throws StoreException if the record cannot be read
    public BitSet bits(SearchWords asked) {
        var found = new BitSet();
        if (asked.wanted().isEmpty()) {
            words(asked).forEach(found::set);
            return found;
        }
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(UNRANKED)) {
                statement.setString(1, asked.query());
                var rows = statement.executeQuery();
                while (rows.next()) {
                    found.set(rows.getInt(1));
                }
                return found;
            }
        });
    }

    /// The votes in which `member` made `choice`: bit n stands for the vote with the number n.
    ///
    /// @throws StoreException if the record cannot be read
    public BitSet voted(MemberCode member, Choice choice) {
        return database.inTransaction(connection -> bits(connection, member, choice));
    }

    static BitSet bits(Connection connection, MemberCode member, Choice choice)
            throws SQLException {
        try (var statement = connection.prepareStatement(BITS)) {
            statement.setString(1, member.letters());
            statement.setInt(2, Choices.number(choice));
            var rows = statement.executeQuery();
            return rows.next() ? BitSet.valueOf(rows.getBytes(1)) : new BitSet();
        }
    }
}
