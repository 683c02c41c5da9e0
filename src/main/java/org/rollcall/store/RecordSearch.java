package org.rollcall.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Finds votes of the record by words and by who did what. It names votes by their numbers, which
/// are those of [VoteSummary#id].
///
/// Threads may share it.
public final class RecordSearch {

    private static final String WORDS = "SELECT rowid FROM vote_text WHERE vote_text MATCH ?";

    private static final String WITHOUT_WORDS =
            """
            SELECT id
            FROM vote
            WHERE id NOT IN (SELECT rowid FROM vote_text WHERE vote_text MATCH ?)
            """;

    private static final String BITS =
            "SELECT votes FROM member_bits WHERE member = ? AND choice = ?";

    private final Database database;

    RecordSearch(Database database) {
        this.database = database;
    }

    /// The votes whose texts have what `asked` asks for: bit n stands for the vote with the number
    /// n. They have no order: ranking takes time, and lists of votes have orders of their own.
    ///
    /// @throws StoreException if the record cannot be read
    public BitSet words(SearchWords asked) {
        var found = new BitSet();
        if (asked.isEmpty()) {
            return found;
        }
        var sql = asked.wanted().isEmpty() ? WITHOUT_WORDS : WORDS;
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, asked.query());
                var rows = statement.executeQuery();
                while (rows.next()) {
                    found.set(rows.getInt(1));
                }
                return found;
            }
        });
    }

    /// The votes whose texts have one such word or phrase, likewise.
    ///
    /// @throws StoreException if the record cannot be read
    public BitSet having(SearchWords.Wanted one) {
        return words(new SearchWords(List.of(one), List.of()));
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
