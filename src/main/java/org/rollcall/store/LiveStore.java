package org.rollcall.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveSetting;
import org.rollcall.scenario.LiveSetting.Replay;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Logged;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Practice;
import org.rollcall.scenario.Seat;
import org.rollcall.scenario.Stage;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The votes that were taken in a room, as their events. All SQL on the tables `live_vote`,
/// `live_open`, `live_seat` and `live_rule` is in this file.
///
/// What is appended is on the disk when the call returns. Threads may share it.
public final class LiveStore {

    private static final String LIST =
            """
            SELECT id, title, held_on, replay_of, begun_at,
                (SELECT kind
                 FROM live_event
                 WHERE vote = id
                     AND kind IN ('opened', 'cast', 'passed', 'counted', 'last-called', 'locked', 'announced')
                 ORDER BY CASE kind
                     WHEN 'announced' THEN 0 WHEN 'locked' THEN 1 WHEN 'last-called' THEN 2
                     WHEN 'opened' THEN 4 ELSE 3 END
                 LIMIT 1) AS latest
            FROM live_vote
            ORDER BY begun_at DESC
            """;

    private static final String ONE =
            """
            SELECT id, title, held_on, rule_name, manner, replay_of, lesson, attendance,
                live_vote.quorum AS practice_quorum, abstention, pass, abstain_after_pass,
                observers_vote, live_rule.*
            FROM live_vote JOIN live_rule ON live_rule.vote = live_vote.id
            WHERE id = ?
            """;

    private static final String SEATS = "SELECT * FROM live_seat WHERE vote = ? ORDER BY place";

    private static final String ADD =
            """
            INSERT INTO live_vote (id, title, held_on, rule_name, manner, replay_of, lesson,
                attendance, quorum, abstention, pass, abstain_after_pass, observers_vote, of_record,
                begun_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
            """;

    private static final String ADD_RULE =
            """
            INSERT INTO live_rule (vote, key, threshold_kind, numerator, denominator, base, tie,
                quorum, seats, veto_opposing, veto_holders, sources)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_SEAT =
            """
            INSERT INTO live_seat (vote, place, member, name, label, observer, recorded)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DELETE = "DELETE FROM live_vote WHERE id = ?";

    private static final String OPEN = "SELECT vote FROM live_open";

    private static final String SET_OPEN =
            """
            INSERT INTO live_open (id, vote) VALUES (1, ?)
            ON CONFLICT (id) DO UPDATE SET vote = excluded.vote
            """;

    private static final String CLOSE = "DELETE FROM live_open";

    // Always as many digits, so that the order of the texts is that of the moments.
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private final Database database;
    private final Clock clock;

    /// The live votes in `scenarios`.
    public LiveStore(ScenarioDatabase scenarios) {
        this(scenarios, Clock.systemUTC());
    }

    /// The same with another clock.
    LiveStore(ScenarioDatabase scenarios, Clock clock) {
        this.database = scenarios.database();
        this.clock = clock;
    }

    /// All that are kept, the one that was begun last first.
    ///
    /// @throws StoreException if they cannot be read
    public List<LiveHeading> list() {
        return reading(connection -> {
            try (var statement = connection.prepareStatement(LIST)) {
                var rows = statement.executeQuery();
                var found = new ArrayList<LiveHeading>();
                while (rows.next()) {
                    found.add(heading(rows));
                }
                return List.copyOf(found);
            }
        });
    }

    /// The one with this id after all its events, if it is kept.
    ///
    /// @throws StoreException if it cannot be read
    public Optional<LiveVote> find(UUID id) {
        return reading(connection -> {
            try (var statement = connection.prepareStatement(ONE)) {
                statement.setString(1, id.toString());
                var rows = statement.executeQuery();
                if (!rows.next()) {
                    return Optional.<LiveVote>empty();
                }
                var start = LiveVote.of(id, setting(rows, seats(connection, id)));
                var events = LiveEvents.read(connection, id).stream().map(Logged::event).toList();
                return Optional.of(start.after(events));
            }
        });
    }

    /// What happened in the vote with this id, in order; nothing where it is not kept.
    ///
    /// @throws StoreException if it cannot be read
    public List<Logged> log(UUID id) {
        return reading(connection -> List.copyOf(LiveEvents.read(connection, id)));
    }

    /// Keeps `vote`, in which nothing has happened yet, and puts it on the board.
    ///
    /// @throws StoreException if it cannot be kept, or one with its id already is
    public void create(LiveVote vote) {
        database.doInTransaction(connection -> {
            addRow(connection, vote);
            try (var statement = connection.prepareStatement(ADD_RULE)) {
                statement.setString(1, vote.id().toString());
                RuleRows.set(statement, 2, vote.setting().rule());
                statement.executeUpdate();
            }
            addSeats(connection, vote);
            open(connection, Optional.of(vote.id()));
        });
    }

    /// Keeps `events` of the vote `id`, all or none.
    ///
    /// @param first how many events it had before
    /// @return whether they are kept; if not, another window has added some, or deleted the vote
    /// @throws StoreException if they cannot be kept
    public boolean append(UUID id, int first, List<LiveEvent> events) {
        return database.inTransaction(connection -> {
            if (LiveEvents.next(connection, id) != first || !exists(connection, id)) {
                return false;
            }
            LiveEvents.add(connection, id, first, events, MOMENT.format(clock.instant()));
            return true;
        });
    }

    /// Forgets the one with this id, if it is kept.
    ///
    /// @throws StoreException if it cannot be deleted
    public void delete(UUID id) {
        database.doInTransaction(connection -> {
            try (var statement = connection.prepareStatement(DELETE)) {
                statement.setString(1, id.toString());
                statement.executeUpdate();
            }
        });
    }

    /// The one that is on the board, if one is.
    ///
    /// @throws StoreException if that cannot be read
    public Optional<UUID> open() {
        return reading(connection -> {
            try (var statement = connection.prepareStatement(OPEN)) {
                var rows = statement.executeQuery();
                return rows.next()
                        ? Optional.of(UUID.fromString(rows.getString(1)))
                        : Optional.<UUID>empty();
            }
        });
    }

    /// Puts another one on the board, or none.
    ///
    /// @throws StoreException if that cannot be kept
    public void open(Optional<UUID> id) {
        database.doInTransaction(connection -> open(connection, id));
    }

    private static void open(Connection connection, Optional<UUID> id) throws SQLException {
        try (var statement = connection.prepareStatement(id.isPresent() ? SET_OPEN : CLOSE)) {
            if (id.isPresent()) {
                statement.setString(1, id.get().toString());
            }
            statement.executeUpdate();
        }
    }

    private static boolean exists(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(ONE)) {
            statement.setString(1, id.toString());
            return statement.executeQuery().next();
        }
    }

    private void addRow(Connection connection, LiveVote vote) throws SQLException {
        var setting = vote.setting();
        var practice = setting.practice();
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, vote.id().toString());
            statement.setString(2, setting.title());
            statement.setString(3, setting.date().toString());
            statement.setString(4, setting.ruleName());
            statement.setString(5, setting.manner().code());
            if (setting.replay().isPresent()) {
                statement.setString(6, setting.replay().get().symbol());
            } else {
                statement.setNull(6, Types.VARCHAR);
            }
            statement.setBoolean(7, setting.isLesson());
            statement.setBoolean(8, practice.attendance());
            statement.setInt(9, practice.quorum());
            statement.setBoolean(10, practice.abstention());
            statement.setBoolean(11, practice.pass());
            statement.setBoolean(12, practice.abstainAfterPass());
            statement.setBoolean(13, practice.observersVote());
            statement.setString(14, MOMENT.format(clock.instant()));
            statement.executeUpdate();
        }
    }

    private static void addSeats(Connection connection, LiveVote vote) throws SQLException {
        var setting = vote.setting();
        try (var statement = connection.prepareStatement(ADD_SEAT)) {
            int place = 0;
            for (var seat : setting.seats()) {
                statement.setString(1, vote.id().toString());
                statement.setInt(2, place++);
                statement.setString(3, seat.member().letters());
                statement.setString(4, seat.name());
                statement.setString(5, seat.label());
                statement.setBoolean(6, seat.observer());
                var recorded = setting.replay().map(replay -> replay.choices().get(seat.member()));
                if (recorded.isPresent()) {
                    statement.setString(7, recorded.get().code());
                } else {
                    statement.setNull(7, Types.VARCHAR);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private record Placed(List<Seat> seats, TreeMap<MemberCode, Choice> recorded) {}

    private static Placed seats(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(SEATS)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var placed = new Placed(new ArrayList<>(), new TreeMap<>());
            while (rows.next()) {
                var member = new MemberCode(rows.getString("member"));
                placed.seats.add(
                        new Seat(
                                member,
                                rows.getString("name"),
                                rows.getString("label"),
                                rows.getBoolean("observer")));
                var word = rows.getString("recorded");
                if (word != null) {
                    placed.recorded.put(member, Words.known(Choice.ofCode(word), word));
                }
            }
            return placed;
        }
    }

    private static LiveSetting setting(ResultSet rows, Placed placed) throws SQLException {
        boolean lesson = rows.getBoolean("lesson");
        return new LiveSetting(
                rows.getString("title"),
                LocalDate.parse(rows.getString("held_on")),
                placed.seats,
                rows.getString("rule_name"),
                RuleRows.read(rows),
                practice(rows),
                Words.known(Manner.ofCode(rows.getString("manner")), rows.getString("manner")),
                Optional.ofNullable(rows.getString("replay_of"))
                        .map(symbol -> new Replay(symbol, placed.recorded, lesson)));
    }

    private static Practice practice(ResultSet rows) throws SQLException {
        return new Practice(
                rows.getBoolean("attendance"),
                rows.getInt("practice_quorum"),
                rows.getBoolean("abstention"),
                rows.getBoolean("pass"),
                rows.getBoolean("abstain_after_pass"),
                rows.getBoolean("observers_vote"));
    }

    private static LiveHeading heading(ResultSet rows) throws SQLException {
        return new LiveHeading(
                UUID.fromString(rows.getString("id")),
                rows.getString("title"),
                LocalDate.parse(rows.getString("held_on")),
                stage(rows.getString("latest")),
                Optional.ofNullable(rows.getString("replay_of")),
                Instant.parse(rows.getString("begun_at")));
    }

    private static Stage stage(@Nullable String latest) {
        return switch (latest) {
            case null -> Stage.UNLIT;
            case "opened" -> Stage.OPEN;
            case "last-called" -> Stage.LAST_CALL;
            case "locked" -> Stage.LOCKED;
            case "announced" -> Stage.RESULT;
            default -> Stage.COMING_IN;
        };
    }

    private <T> T reading(Database.Work<T> work) {
        return database.inTransaction(connection -> {
            try {
                return work.run(connection);
            } catch (IllegalArgumentException
                    | LiveVote.Objected
                    | NoSuchElementException
                    | DateTimeException e) {
                throw StoreException.damaged(
                        database.file(), "foreign", String.valueOf(e.getMessage()));
            }
        });
    }
}
