package org.rollcall.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.RollCall;

/// The record of votes, for reading. All SQL that reads its tables is in this file.
///
/// Threads may share it.
public final class RecordStore implements AutoCloseable {

    /// The script that makes the tables.
    static final String SCRIPT = "record-1.sql";

    /// The version of the tables; the script says the same.
    static final int VERSION = 1;

    /// The number by which a record is known; the script says the same.
    static final int APPLICATION = 0x524C4352;

    /// The name in `meta` of the built-in votes' fingerprint.
    static final String FINGERPRINT = "builtin_fingerprint";

    private static final String META = "SELECT value FROM meta WHERE name = ?";

    private static final String VOTES =
            """
            SELECT vote.*, source.name AS source_name
            FROM vote
            JOIN source ON source.id = vote.source
            """;

    private static final String NEWEST_FIRST = VOTES + "ORDER BY held_on DESC, place DESC, symbol";

    private static final String ONE = VOTES + "WHERE symbol = ?";

    private static final String NOTES = "SELECT vote, text FROM vote_note ORDER BY vote, number";

    private static final String NOTES_OF_ONE =
            "SELECT vote, text FROM vote_note WHERE vote = ? ORDER BY number";

    private static final String BALLOTS =
            """
            SELECT ballot.member, choice.word
            FROM ballot
            JOIN choice ON choice.id = ballot.choice
            WHERE ballot.vote = ?
            """;

    // The literal 2, "no", lets SQLite use the index of those against.
    private static final String AGAINST =
            """
            SELECT vote, member
            FROM ballot
            WHERE choice = 2 AND member IN (SELECT value FROM json_each(?))
            """;

    private static final String COUNT = "SELECT count(*) FROM vote";

    private static final String SEARCH =
            """
            SELECT vote.symbol
            FROM vote_text
            JOIN vote ON vote.id = vote_text.rowid
            WHERE vote_text MATCH ?
            ORDER BY vote_text.rank, vote.held_on DESC, vote.symbol
            LIMIT ?
            """;

    private final Database database;

    private RecordStore(Database database) {
        this.database = database;
    }

    /// Opens the record `file` and looks through it for damage.
    ///
    /// @throws StoreException if it cannot be opened, is damaged or no record, or too new
    public static RecordStore open(Path file) {
        var database = Database.openToRead(file);
        try {
            if (database.applicationId() != APPLICATION) {
                throw StoreException.damaged(
                        file,
                        "not-ours",
                        String.valueOf(database.applicationId()),
                        String.valueOf(APPLICATION));
            }
            if (database.version() > VERSION) {
                throw StoreException.newer(file, database.version(), VERSION);
            }
            database.check();
            return new RecordStore(database);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /// The file.
    public Path file() {
        return database.file();
    }

    /// The fingerprint of the built-in votes from which the record was built; empty if it has none.
    public String fingerprint() {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(META)) {
                statement.setString(1, FINGERPRINT);
                var rows = statement.executeQuery();
                return rows.next() ? rows.getString(1) : "";
            }
        });
    }

    /// How many votes there are.
    public int voteCount() {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(COUNT)) {
                return statement.executeQuery().getInt(1);
            }
        });
    }

    /// What all votes were on, the newest first.
    public List<Heading> headings() {
        return summaries(List.of()).stream().map(VoteSummary::heading).toList();
    }

    /// All votes, the newest first, without who voted how.
    ///
    /// @param askedAfter members of which to tell where they voted against, such as all that ever
    ///   had a permanent seat
    public List<VoteSummary> summaries(Collection<MemberCode> askedAfter) {
        return database.inTransaction(connection -> {
            var notes = notes(connection);
            var against = against(connection, askedAfter);
            try (var statement = connection.prepareStatement(NEWEST_FIRST)) {
                var rows = statement.executeQuery();
                var found = new ArrayList<VoteSummary>();
                while (rows.next()) {
                    int id = rows.getInt("id");
                    found.add(
                            new VoteSummary(
                                    heading(rows, notes.getOrDefault(id, List.of())),
                                    counts(rows),
                                    printed(rows),
                                    against.getOrDefault(id, new TreeSet<>())));
                }
                return List.copyOf(found);
            }
        });
    }

    /// The vote known by exactly this `symbol`, if it is in the record.
    public Optional<RollCall> find(String symbol) {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(ONE)) {
                statement.setString(1, symbol);
                var rows = statement.executeQuery();
                return rows.next() ? Optional.of(rollCall(connection, rows)) : Optional.empty();
            }
        });
    }

    /// The symbols of votes in whose texts each of `words` begins some word, whatever its accents;
    /// the best match first, at most `limit`. None, if `words` holds no letter and no digit.
    public List<String> search(String words, int limit) {
        var asked = asked(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(SEARCH)) {
                statement.setString(1, asked);
                statement.setInt(2, limit);
                var rows = statement.executeQuery();
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return List.copyOf(found);
            }
        });
    }

    // In quotation marks, what was typed cannot be taken for an operator of FTS5.
    private static String asked(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> "\"" + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }

    private static RollCall rollCall(Connection connection, ResultSet rows) throws SQLException {
        int id = rows.getInt("id");
        return new RollCall(
                heading(rows, notes(connection, id)), ballots(connection, id), printed(rows));
    }

    private static SortedMap<MemberCode, Choice> ballots(Connection connection, int vote)
            throws SQLException {
        try (var statement = connection.prepareStatement(BALLOTS)) {
            statement.setInt(1, vote);
            var rows = statement.executeQuery();
            var found = new TreeMap<MemberCode, Choice>();
            while (rows.next()) {
                found.put(
                        new MemberCode(rows.getString(1)),
                        Choice.ofCode(rows.getString(2)).orElseThrow());
            }
            return found;
        }
    }

    private static Map<Integer, SortedSet<MemberCode>> against(
            Connection connection, Collection<MemberCode> askedAfter) throws SQLException {
        var codes =
                askedAfter.stream()
                        .map(code -> "\"" + code + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
        try (var statement = connection.prepareStatement(AGAINST)) {
            statement.setString(1, codes);
            var rows = statement.executeQuery();
            var found = new HashMap<Integer, SortedSet<MemberCode>>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt(1), _ -> new TreeSet<>())
                        .add(new MemberCode(rows.getString(2)));
            }
            return found;
        }
    }

    private static Map<Integer, List<String>> notes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(NOTES)) {
            return notes(statement);
        }
    }

    private static List<String> notes(Connection connection, int vote) throws SQLException {
        try (var statement = connection.prepareStatement(NOTES_OF_ONE)) {
            statement.setInt(1, vote);
            return notes(statement).getOrDefault(vote, List.of());
        }
    }

    private static Map<Integer, List<String>> notes(PreparedStatement statement)
            throws SQLException {
        var rows = statement.executeQuery();
        var found = new HashMap<Integer, List<String>>();
        while (rows.next()) {
            found.computeIfAbsent(rows.getInt(1), _ -> new ArrayList<>()).add(rows.getString(2));
        }
        return found;
    }

    private static Heading heading(ResultSet rows, List<String> notes) throws SQLException {
        return new Heading(
                rows.getString("symbol"),
                Body.ofCode(rows.getString("body")).orElseThrow(),
                LocalDate.parse(rows.getString("held_on")),
                rows.getInt("place"),
                rows.getString("session"),
                Question.ofCode(rows.getString("question")).orElseThrow(),
                rows.getString("basis"),
                rows.getBoolean("inferred"),
                rows.getBoolean("adopted"),
                rows.getString("title"),
                rows.getString("about"),
                rows.getString("draft"),
                rows.getString("meeting"),
                rows.getString("submitted"),
                rows.getString("series"),
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

    private static Optional<Printed> printed(ResultSet rows) throws SQLException {
        var source = rows.getString("printed_source");
        return source == null
                ? Optional.empty()
                : Optional.of(
                        new Printed(
                                rows.getInt("printed_yes"),
                                rows.getInt("printed_no"),
                                rows.getInt("printed_abstaining"),
                                source));
    }

    /// Closes the file.
    @Override
    public void close() {
        database.close();
    }
}
