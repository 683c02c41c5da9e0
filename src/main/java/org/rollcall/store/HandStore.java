package org.rollcall.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Source;

/// The votes that the person entered by hand. All SQL on the tables `hand_vote` and `hand_ballot`
/// is in this file.
///
/// Threads may share it.
public final class HandStore {

    private static final String FILE = "scenarios.db";
    private static final int WITH_TABLES = 2;

    private static final String ALL = "SELECT * FROM hand_vote ORDER BY held_on, symbol";

    private static final String BALLOTS =
            "SELECT member, choice FROM hand_ballot WHERE symbol = ? ORDER BY member";

    private static final String ADD =
            """
            INSERT INTO hand_vote (symbol, body, held_on, session, title, meeting, question, adopted,
                origin, link, printed_yes, printed_no, printed_abstaining, entered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_BALLOT =
            "INSERT INTO hand_ballot (symbol, member, choice) VALUES (?, ?, ?)";

    private static final String DELETE = "DELETE FROM hand_vote WHERE symbol = ?";

    private final Database database;
    private final Clock clock;

    /// The votes in `scenarios`.
    public HandStore(ScenarioDatabase scenarios) {
        this(scenarios, Clock.systemUTC());
    }

    /// The same with another clock.
    HandStore(ScenarioDatabase scenarios, Clock clock) {
        this.database = scenarios.database();
        this.clock = clock;
    }

    /// The votes in the scenarios of `folder`, which another program may have open; none where it
    /// has no scenarios, or older ones. Nothing is written or put aside.
    ///
    /// @throws StoreException if they cannot be read
    public static List<Account> in(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var database = Database.openToRead(file)) {
            if (database.applicationId() != ScenarioDatabase.APPLICATION) {
                throw StoreException.damaged(
                        file,
                        "not-ours",
                        String.valueOf(database.applicationId()),
                        String.valueOf(ScenarioDatabase.APPLICATION));
            }
            return database.version() < WITH_TABLES
                    ? List.of()
                    : database.inTransaction(connection -> all(connection, file));
        }
    }

    /// All that are kept, the oldest first.
    ///
    /// @throws StoreException if they cannot be read
    public List<Account> all() {
        return database.inTransaction(connection -> all(connection, database.file()));
    }

    /// Keeps `account` in place of one with the same symbol.
    ///
    /// @throws IllegalArgumentException if it was not entered by hand
    /// @throws StoreException if it cannot be kept
    public void put(Account account) {
        replace(account.heading().symbol(), account);
    }

    /// Keeps `account` in place of the one that was known as `symbol`, and of one with its own
    /// symbol.
    ///
    /// @throws IllegalArgumentException if it was not entered by hand
    /// @throws StoreException if it cannot be kept
    public void replace(String symbol, Account account) {
        if (account.source() != Source.HAND) {
            throw new IllegalArgumentException(account.source().code());
        }
        var entered = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        database.doInTransaction(connection -> {
            delete(connection, symbol);
            delete(connection, account.heading().symbol());
            insert(connection, account, entered);
        });
    }

    /// Removes the vote `symbol`, if it is there.
    ///
    /// @throws StoreException if it cannot be removed
    public void delete(String symbol) {
        database.doInTransaction(connection -> delete(connection, symbol));
    }

    private static void delete(Connection connection, String symbol) throws SQLException {
        Rows.insert(connection, DELETE, symbol);
    }

    private static void insert(Connection connection, Account account, String entered)
            throws SQLException {
        var heading = account.heading();
        var printed = account.printed();
        Rows.insert(
                connection,
                ADD,
                heading.symbol(),
                heading.body().code(),
                heading.date().toString(),
                heading.session(),
                heading.title(),
                heading.meeting(),
                heading.question().code(),
                heading.recorded().code(),
                heading.origin().source(),
                heading.origin().link(),
                printed.<Object>map(Printed::yes).orElse(Rows.NOTHING),
                printed.<Object>map(Printed::no).orElse(Rows.NOTHING),
                printed.<Object>map(Printed::abstaining).orElse(Rows.NOTHING),
                entered);
        try (var statement = connection.prepareStatement(ADD_BALLOT)) {
            for (var ballot : account.ballots().toMap().entrySet()) {
                Rows.fill(
                        statement,
                        heading.symbol(),
                        ballot.getKey().letters(),
                        ballot.getValue().code());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<Account> all(Connection connection, Path file) throws SQLException {
        try (var statement = connection.prepareStatement(ALL)) {
            var rows = statement.executeQuery();
            var found = new ArrayList<Account>();
            while (rows.next()) {
                found.add(account(connection, rows));
            }
            return List.copyOf(found);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw StoreException.damaged(file, "foreign", String.valueOf(e.getMessage()));
        }
    }

    private static Account account(Connection connection, ResultSet rows) throws SQLException {
        var heading = heading(rows);
        return new Account(
                Source.HAND,
                heading.symbol(),
                heading,
                ballots(connection, heading.symbol()),
                printed(rows, heading.origin().source()),
                false,
                0);
    }

    private static Heading heading(ResultSet rows) throws SQLException {
        return new Heading(
                rows.getString("symbol"),
                Words.known(Body.ofCode(rows.getString("body")), rows.getString("body")),
                LocalDate.parse(rows.getString("held_on")),
                0,
                rows.getString("session"),
                Words.known(
                        Question.ofCode(rows.getString("question")), rows.getString("question")),
                Texts.say("hand.basis"),
                false,
                Method.RECORDED,
                Words.known(Recorded.ofCode(rows.getString("adopted")), rows.getString("adopted")),
                rows.getString("title"),
                "",
                "",
                rows.getString("meeting"),
                "",
                "",
                Heading.Topic.NONE,
                new Heading.Origin(rows.getString("origin"), rows.getString("link")),
                List.of());
    }

    private static Optional<Printed> printed(ResultSet rows, String origin) throws SQLException {
        int yes = rows.getInt("printed_yes");
        return rows.wasNull()
                ? Optional.empty()
                : Optional.of(
                        new Printed(
                                yes,
                                rows.getInt("printed_no"),
                                rows.getInt("printed_abstaining"),
                                origin));
    }

    private static BallotList ballots(Connection connection, String symbol) throws SQLException {
        try (var statement = connection.prepareStatement(BALLOTS)) {
            statement.setString(1, symbol);
            var rows = statement.executeQuery();
            var builder = new BallotList.Builder();
            while (rows.next()) {
                var word = rows.getString("choice");
                builder.add(
                        new MemberCode(rows.getString("member")),
                        Words.known(Choice.ofCode(word), word));
            }
            return builder.build();
        }
    }
}
