package org.rollcall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Source;
import org.sqlite.SQLiteConfig;

/// Writes a record whole, into a new file.
///
/// Lists of ballots may come first and from another thread than the rest, so that they are written
/// while a file is still being read.
///
/// If this fails or the program is killed, what is there is of no use: write to a name that nobody
/// reads, and rename once [#finish] is done.
public final class RecordWriter implements AutoCloseable {

    private static final String META = "INSERT INTO meta (name, value) VALUES (?, ?)";

    private static final String SOURCE =
            "INSERT INTO source (id, code, name, terms, citation, page) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String MEMBER = "INSERT INTO member (code, name) VALUES (?, ?)";

    private static final String VOTE =
            """
            INSERT INTO vote (
                id, symbol, body, held_on, place, session, method, recorded, question, basis,
                inferred, title, about, agenda, draft, meeting, submitted, series, shown)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String NOTE =
            "INSERT INTO vote_note (vote, number, text) VALUES (?, ?, ?)";

    private static final String SUBJECT = "INSERT INTO subject (id, name) VALUES (?, ?)";

    private static final String FILED =
            "INSERT OR IGNORE INTO vote_subject (vote, source, subject) VALUES (?, ?, ?)";

    // One statement a list: a statement a ballot would take most of the time of an import.
    private static final String BALLOTS =
            "INSERT INTO ballot (list, member, choice) SELECT ?, key, value FROM json_each(?)";

    private static final String BITS =
            "INSERT INTO member_bits (member, choice, votes) VALUES (?, ?, ?)";

    private static final String CHANGE = "INSERT INTO change (symbol, kind) VALUES (?, ?)";

    private static final String INDEX = "INSERT INTO vote_text (vote_text) VALUES ('rebuild')";

    private static final String COUNT =
            "SELECT (SELECT count(*) FROM vote), (SELECT count(*) FROM ballot)";

    private static final int NO_LIMIT = -1;
    private static final int JSON_LETTERS = 9;

    private final Database database;
    private final Statements statements;
    private final Map<BallotList, Integer> lists = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();
    private final MemberBits bits = new MemberBits();
    private long ballots;
    private int votes;
    private int accounts;

    private RecordWriter(Database database) {
        this.database = database;
        this.statements = new Statements(database);
    }

    /// Begins a record in `newFile`, which must not be there yet.
    ///
    /// @param sources what to say of each source
    /// @param members the last name of each member
    /// @throws StoreException if it cannot be written
    public static RecordWriter create(
            Path newFile, Collection<SourceInfo> sources, SortedMap<MemberCode, String> members) {
        return create(newFile, sources, members, NO_LIMIT);
    }

    /// Does the same on a disk that has room for `pages` pages.
    static RecordWriter create(
            Path newFile,
            Collection<SourceInfo> sources,
            SortedMap<MemberCode, String> members,
            int pages) {
        var config = new SQLiteConfig();
        // Nobody else reads this file, and a half-written one is thrown away.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        // Asked for after every row otherwise.
        config.setGetGeneratedKeys(false);
        if (pages != NO_LIMIT) {
            config.setMaxPageCount(pages);
        }
        var database = Database.openToWrite(newFile, config);
        try {
            // A look at the end is cheaper than one at every row.
            database.outsideTransaction(connection -> {
                Scripts.run(connection, "PRAGMA foreign_keys = OFF");
                return true;
            });
            database.begin();
            database.outsideTransaction(connection -> begin(connection, sources, members));
            return new RecordWriter(database);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    private static boolean begin(
            Connection connection,
            Collection<SourceInfo> sources,
            SortedMap<MemberCode, String> members)
            throws SQLException {
        Scripts.run(connection, Scripts.read(RecordStore.SCRIPT));
        for (var info : sources) {
            Rows.insert(
                    connection,
                    SOURCE,
                    number(info.source()),
                    info.source().code(),
                    info.name(),
                    info.terms(),
                    info.citation(),
                    info.page());
        }
        for (var member : members.entrySet()) {
            Rows.insert(connection, MEMBER, member.getKey().letters(), member.getValue());
        }
        return true;
    }

    /// The number by which the tables know a source: the lower, the sooner it is shown.
    static int number(Source source) {
        return List.of(Source.values()).indexOf(source) + 1;
    }

    /// Writes `list`, unless it is there already.
    ///
    /// @return its number; 0 for the list of nobody
    /// @throws StoreException if it cannot be written
    public int addBallots(BallotList list) {
        if (list.size() == 0) {
            return 0;
        }
        var known = lists.get(list);
        if (known != null) {
            return known;
        }
        int id = lists.size() + 1;
        lists.put(list, id);
        ballots += list.size();
        var json = new StringBuilder(list.size() * JSON_LETTERS).append('{');
        list.forEach((letters, choice) ->
                json.append(json.length() == 1 ? "\"" : ",\"")
                        .append(letters)
                        .append("\":")
                        .append(Choices.number(choice)));
        statements.run(BALLOTS, id, json.append('}').toString());
        return id;
    }

    /// Writes `vote`.
    ///
    /// @throws StoreException if it cannot be written, as where its symbol is there already
    public void addVote(RecordVote vote) {
        int id = ++votes;
        int shown = accounts + 1;
        addHeading(id, vote.heading(), shown);
        for (var told : vote.told()) {
            int list = addBallots(told.account().ballots());
            AccountRows.insert(statements, ++accounts, id, list, told, vote.heading());
            for (var subject : told.account().heading().topic().subjects()) {
                statements.run(FILED, id, number(told.account().source()), subject(subject));
            }
        }
        bits.add(id, vote.shown().ballots());
    }

    private void addHeading(int id, Heading heading, int shown) {
        statements.run(
                VOTE,
                id,
                heading.symbol(),
                heading.body().code(),
                heading.date().toString(),
                heading.order(),
                heading.session(),
                heading.method().code(),
                heading.recorded().code(),
                heading.question().code(),
                heading.basis(),
                heading.inferred(),
                heading.title(),
                heading.about(),
                heading.topic().agenda(),
                heading.draft(),
                heading.meeting(),
                heading.submitted(),
                heading.series(),
                shown);
        int number = 0;
        for (var text : heading.notes()) {
            statements.run(NOTE, id, ++number, text);
        }
    }

    private int subject(String name) {
        var known = subjects.get(name);
        if (known != null) {
            return known;
        }
        int id = subjects.size() + 1;
        subjects.put(name, id);
        statements.run(SUBJECT, id, name);
        return id;
    }

    /// Writes what there is to know of `files`, in their order.
    ///
    /// @throws StoreException if it cannot be written
    public void addFiles(List<SourceFile> files) {
        int id = 0;
        for (var file : files) {
            FileRows.insert(statements, ++id, file);
        }
    }

    /// Writes what the last import brought.
    ///
    /// @throws StoreException if it cannot be written
    public void addChanges(Changes changes) {
        changes.added().forEach(symbol -> statements.run(CHANGE, symbol, "new"));
        changes.changed().forEach(symbol -> statements.run(CHANGE, symbol, "changed"));
        changes.gone().forEach(symbol -> statements.run(CHANGE, symbol, "gone"));
    }

    /// Ends the record: indexes its words, looks through what was written, and waits until it is on
    /// the disk.
    ///
    /// @param meta what the file is to say of itself, besides its version and the time
    /// @throws StoreException if it cannot be written, or does not hold what it should
    public void finish(Map<String, String> meta) {
        statements.run(META, "schema_version", String.valueOf(RecordStore.VERSION));
        statements.run(META, "built_at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        meta.forEach((name, value) -> statements.run(META, name, value));
        bits.forEach((member, choice, votes) -> statements.run(BITS, member, choice, votes));
        statements.close();
        database.outsideTransaction(connection -> {
            Scripts.run(connection, INDEX);
            return true;
        });
        database.commit();
        database.check();
        var expected = votes + " votes, " + ballots + " ballots";
        var found = database.outsideTransaction(RecordWriter::counted);
        if (!found.equals(expected)) {
            throw StoreException.damaged(database.file(), "counts-differ", found, expected);
        }
        database.close();
        try {
            DiskFiles.sync(database.file());
        } catch (IOException e) {
            throw StoreException.of(database.file(), e);
        }
    }

    private static String counted(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            return rows.getInt(1) + " votes, " + rows.getInt(2) + " ballots";
        }
    }

    /// Closes the file, finished or not.
    @Override
    public void close() {
        database.close();
    }

    /// Statements that are prepared once and run often.
    static final class Statements {

        private final Database database;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        Statements(Database database) {
            this.database = database;
        }

        /// Runs `sql` with `cells`, of which absent ones are `Rows.NOTHING`.
        void run(String sql, Object... cells) {
            database.outsideTransaction(connection -> {
                var statement = prepared.get(sql);
                if (statement == null) {
                    statement = connection.prepareStatement(sql);
                    prepared.put(sql, statement);
                }
                Rows.fill(statement, cells);
                return statement.executeUpdate();
            });
        }

        void close() {
            database.outsideTransaction(_ -> {
                for (var statement : prepared.values()) {
                    statement.close();
                }
                return true;
            });
            prepared.clear();
        }
    }
}
