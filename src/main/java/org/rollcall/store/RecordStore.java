package org.rollcall.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

/// The record of votes, for reading: the list of them, and one vote whole.
///
/// Threads may share it.
public final class RecordStore implements AutoCloseable {

    /// The script that makes the tables.
    static final String SCRIPT = "record-2.sql";

    /// The version of the tables; the script says the same.
    static final int VERSION = 2;

    /// The number by which a record is known; the script says the same.
    static final int APPLICATION = 0x524C4352;

    /// The name in `meta` of the built-in votes' fingerprint.
    public static final String FINGERPRINT = "builtin_fingerprint";

    private static final String META = "SELECT value FROM meta WHERE name = ?";

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

    private static final String SUBJECTS =
            """
            SELECT DISTINCT vote_subject.vote, subject.name
            FROM vote_subject
            JOIN subject ON subject.id = vote_subject.subject
            ORDER BY vote_subject.vote, subject.name
            """;

    private static final String SUBJECTS_OF_ONE =
            """
            SELECT DISTINCT vote_subject.vote, subject.name
            FROM vote_subject
            JOIN subject ON subject.id = vote_subject.subject
            WHERE vote_subject.vote = ?
            ORDER BY subject.name
            """;

    private static final String SOURCES_OF_VOTES =
            """
            SELECT account.vote, source.code
            FROM account
            JOIN source ON source.id = account.source
            """;

    private static final String NOTES = "SELECT vote, text FROM vote_note ORDER BY vote, number";

    private static final String NOTES_OF_ONE =
            "SELECT vote, text FROM vote_note WHERE vote = ? ORDER BY number";

    private static final String COUNT = "SELECT count(*) FROM vote";

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
            if (database.version() == VERSION && !database.schema().equals(ownSchema())) {
                throw StoreException.damaged(file, "foreign-schema");
            }
            database.check();
            return new RecordStore(database);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    // Views, triggers and tables that this program did not make could do anything.
    private static List<String> ownSchema() {
        try (var empty = Database.inMemory()) {
            empty.outsideTransaction(connection -> {
                Scripts.run(connection, Scripts.read(SCRIPT));
                return true;
            });
            return empty.schema();
        }
    }

    /// The file.
    public Path file() {
        return database.file();
    }

    /// Whether it has the tables of this program, and was built from the votes with `fingerprint`.
    public boolean isOf(String fingerprint) {
        return database.version() == VERSION && fingerprint().equals(fingerprint);
    }

    /// Whether it has the tables of this program, of whichever votes it was built.
    public boolean isReadable() {
        return database.version() == VERSION;
    }

    private String fingerprint() {
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
            var subjects = subjects(connection);
            var sources = sourcesOfVotes(connection);
            var against = against(connection, askedAfter);
            try (var statement = connection.prepareStatement(NEWEST_FIRST)) {
                var rows = statement.executeQuery();
                var found = new ArrayList<VoteSummary>();
                while (rows.next()) {
                    int id = rows.getInt("id");
                    found.add(
                            new VoteSummary(
                                    id,
                                    heading(
                                            rows,
                                            notes.getOrDefault(id, List.of()),
                                            subjects.getOrDefault(id, List.of())),
                                    counts(rows),
                                    AccountRows.printed(rows),
                                    against.getOrDefault(id, new TreeSet<>()),
                                    sources.getOrDefault(id, Set.of())));
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

    /// What each source says of the vote `symbol`, the one that is shown first.
    public List<RecordVote.Told> accounts(String symbol) {
        return database.inTransaction(connection -> AccountRows.of(connection, symbol));
    }

    /// Hands the symbol of each vote, and what each source says of it, to `use`, in the order of
    /// votes; of one vote, the account that is shown comes first.
    public void accounts(BiConsumer<String, RecordVote.Told> use) {
        database.doInTransaction(connection -> AccountRows.all(connection, use));
    }

    /// The files from which votes were read.
    public List<SourceFile> files() {
        return database.inTransaction(FileRows::files);
    }

    /// What there is to know of each source.
    public List<SourceInfo> sources() {
        return database.inTransaction(FileRows::sources);
    }

    /// Of how many votes each source tells; a source that tells of none is left out.
    public Map<Source, Integer> votesBySource() {
        return database.inTransaction(FileRows::counts);
    }

    /// What the last import brought.
    public Changes changes() {
        return database.inTransaction(FileRows::changes);
    }

    /// Searches in this record.
    public RecordSearch searching() {
        return new RecordSearch(database);
    }

    private static RollCall rollCall(Connection connection, ResultSet rows) throws SQLException {
        int id = rows.getInt("id");
        return new RollCall(
                heading(rows, notes(connection, id), subjects(connection, id)),
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

    private static Map<Integer, Set<Source>> sourcesOfVotes(Connection connection)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SOURCES_OF_VOTES)) {
            var found = new HashMap<Integer, Set<Source>>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt(1), _ -> EnumSet.noneOf(Source.class))
                        .add(Words.known(Source.ofCode(rows.getString(2)), "source"));
            }
            return found;
        }
    }

    private static Map<Integer, List<String>> notes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(NOTES)) {
            return texts(statement);
        }
    }

    private static List<String> subjects(Connection connection, int vote) throws SQLException {
        try (var statement = connection.prepareStatement(SUBJECTS_OF_ONE)) {
            statement.setInt(1, vote);
            return texts(statement).getOrDefault(vote, List.of());
        }
    }

    private static Map<Integer, List<String>> subjects(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SUBJECTS)) {
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

    private static Heading heading(ResultSet rows, List<String> notes, List<String> subjects)
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

    /// Closes the file.
    @Override
    public void close() {
        database.close();
    }
}
