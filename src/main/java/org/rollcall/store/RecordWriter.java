package org.rollcall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Printed;
import org.rollcall.vote.RollCall;
import org.sqlite.SQLiteConfig;

/// Writes a record whole, into a new file. All SQL that writes to its tables is in this file.
public final class RecordWriter {

    private static final String META = "INSERT INTO meta (name, value) VALUES (?, ?)";

    private static final String SOURCE = "INSERT INTO source (id, name) VALUES (?, ?)";

    private static final String VOTE =
            """
            INSERT INTO vote (
                id, symbol, body, held_on, place, session, question, basis, inferred, adopted,
                title, about, draft, meeting, submitted, series, source, link,
                yes, no, abstaining, not_voting,
                printed_yes, printed_no, printed_abstaining, printed_source)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String NOTE =
            "INSERT INTO vote_note (vote, number, text) VALUES (?, ?, ?)";

    private static final String BALLOT =
            "INSERT INTO ballot (vote, member, choice) VALUES (?, ?, ?)";

    private static final String INDEX = "INSERT INTO vote_text (vote_text) VALUES ('rebuild')";

    private static final String COUNT =
            "SELECT (SELECT count(*) FROM vote), (SELECT count(*) FROM ballot)";

    private static final int NO_LIMIT = -1;

    private final Connection connection;
    private final Map<String, Integer> sources = new HashMap<>();

    private RecordWriter(Connection connection) {
        this.connection = connection;
    }

    /// Writes `votes` to `newFile`, checks what was written, and waits until it is on the disk.
    ///
    /// The file must not be there yet. If this fails or the program is killed, what is there is of
    /// no use: write to a name that nobody reads, and rename.
    ///
    /// @param fingerprint of the built-in votes, by which a later start knows whether they changed
    /// @throws StoreException if it cannot be written, or does not hold afterwards what it should
    public static void write(Path newFile, List<RollCall> votes, String fingerprint) {
        write(newFile, votes, fingerprint, NO_LIMIT);
    }

    /// Does the same on a disk that has room for `pages` pages.
    static void write(Path newFile, List<RollCall> votes, String fingerprint, int pages) {
        var config = new SQLiteConfig();
        // Nobody else reads this file, and a half-written one is thrown away.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        if (pages != NO_LIMIT) {
            config.setMaxPageCount(pages);
        }
        try (var database = Database.openToWrite(newFile, config)) {
            database.doInTransaction(
                    connection -> new RecordWriter(connection).all(votes, fingerprint));
            database.check();
            var expected = expected(votes);
            var found = database.outsideTransaction(RecordWriter::counted);
            if (!found.equals(expected)) {
                throw StoreException.damaged(newFile, "counts-differ", found, expected);
            }
        }
        try {
            DiskFiles.sync(newFile);
        } catch (IOException e) {
            throw StoreException.of(newFile, e);
        }
    }

    private void all(List<RollCall> votes, String fingerprint) throws SQLException {
        Scripts.run(connection, Scripts.read(RecordStore.SCRIPT));
        try (var meta = connection.prepareStatement(META)) {
            add(meta, "schema_version", String.valueOf(RecordStore.VERSION));
            add(meta, "built_at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            add(meta, RecordStore.FINGERPRINT, fingerprint);
        }
        try (var vote = connection.prepareStatement(VOTE);
                var ballot = connection.prepareStatement(BALLOT);
                var note = connection.prepareStatement(NOTE)) {
            int id = 0;
            for (var rollCall : votes) {
                id++;
                addVote(vote, id, rollCall);
                addNotes(note, id, rollCall.heading().notes());
                addBallots(ballot, id, rollCall);
            }
        }
        Scripts.run(connection, INDEX);
    }

    private void addVote(PreparedStatement vote, int id, RollCall rollCall) throws SQLException {
        var heading = rollCall.heading();
        var counts = rollCall.counts();
        var cells =
                List.<Object>of(
                        id,
                        heading.symbol(),
                        heading.body().code(),
                        heading.date().toString(),
                        heading.order(),
                        heading.session(),
                        heading.question().code(),
                        heading.basis(),
                        heading.inferred(),
                        heading.recordedAdopted(),
                        heading.title(),
                        heading.about(),
                        heading.draft(),
                        heading.meeting(),
                        heading.submitted(),
                        heading.series(),
                        source(heading.origin()),
                        heading.origin().link(),
                        counts.yes(),
                        counts.no(),
                        counts.abstaining(),
                        counts.notVoting());
        int column = 0;
        for (var cell : cells) {
            vote.setObject(++column, cell);
        }
        setPrinted(vote, column, rollCall);
        vote.executeUpdate();
    }

    private static void setPrinted(PreparedStatement vote, int before, RollCall rollCall)
            throws SQLException {
        if (rollCall.printed().isEmpty()) {
            for (int column = before + 1; column <= before + 4; column++) {
                vote.setNull(column, Types.NULL);
            }
            return;
        }
        Printed printed = rollCall.printed().get();
        vote.setInt(before + 1, printed.yes());
        vote.setInt(before + 2, printed.no());
        vote.setInt(before + 3, printed.abstaining());
        vote.setString(before + 4, printed.source());
    }

    private int source(Heading.Origin origin) throws SQLException {
        var known = sources.get(origin.source());
        if (known != null) {
            return known;
        }
        int id = sources.size() + 1;
        sources.put(origin.source(), id);
        try (var source = connection.prepareStatement(SOURCE)) {
            source.setInt(1, id);
            source.setString(2, origin.source());
            source.executeUpdate();
        }
        return id;
    }

    private static void addNotes(PreparedStatement note, int vote, List<String> notes)
            throws SQLException {
        int number = 0;
        for (var text : notes) {
            note.setInt(1, vote);
            note.setInt(2, ++number);
            note.setString(3, text);
            note.executeUpdate();
        }
    }

    private static void addBallots(PreparedStatement ballot, int vote, RollCall rollCall)
            throws SQLException {
        for (var each : rollCall.choices().entrySet()) {
            Choice choice = each.getValue();
            ballot.setInt(1, vote);
            ballot.setString(2, each.getKey().letters());
            ballot.setInt(3, Choices.number(choice));
            ballot.addBatch();
        }
        ballot.executeBatch();
    }

    private static void add(PreparedStatement meta, String name, String value) throws SQLException {
        meta.setString(1, name);
        meta.setString(2, value);
        meta.executeUpdate();
    }

    private static String expected(List<RollCall> votes) {
        return votes.size()
                + " votes, "
                + votes.stream().mapToInt(vote -> vote.choices().size()).sum()
                + " ballots";
    }

    private static String counted(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            return rows.getInt(1) + " votes, " + rows.getInt(2) + " ballots";
        }
    }
}
