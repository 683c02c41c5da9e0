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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.scenario.Step;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

/// The hypothetical votes that the person made. All SQL on the tables `scenario`, `scenario_saves`
/// and `scenario_start` is in this file.
///
/// Several windows may have the same vote open: who saves an older version than the one that is
/// kept is told so, and nothing is overwritten. Threads may share it.
public final class ScenarioStore {

    private static final String LIST =
            """
            SELECT id, name_now, from_symbol, body, held_on, changed_at
            FROM scenario
            ORDER BY changed_at DESC, version DESC
            """;

    private static final String ONE = "SELECT * FROM scenario WHERE id = ?";

    private static final String START =
            "SELECT member, choice FROM scenario_start WHERE scenario = ?";

    private static final String NEXT_VERSION =
            "UPDATE scenario_saves SET number = number + 1 RETURNING number";

    private static final String ADD =
            """
            INSERT INTO scenario (id, name, from_symbol, body, held_on, question, hypothetical,
                created_at, changed_at, version, name_now, at_step, tip_step)
            VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_START =
            "INSERT INTO scenario_start (scenario, member, choice) VALUES (?, ?, ?)";

    private static final String CHANGE =
            """
            UPDATE scenario
            SET changed_at = ?, name_now = ?, at_step = ?, tip_step = ?, version = ?
            WHERE id = ? AND version = ?
            """;

    private static final String DELETE = "DELETE FROM scenario WHERE id = ?";

    // Always as many digits, so that the order of the texts is that of the moments.
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private final Database database;
    private final Clock clock;

    // What is kept of the votes that this store has read or written: the steps that are there need
    // not be read again to add one.
    private final Map<UUID, Steps> known = new ConcurrentHashMap<>();

    private record Steps(int version, List<Step> steps) {}

    /// A hypothetical vote as it is kept.
    ///
    /// @param version which state of it this is; give it back to [#save(Scenario, int)]
    public record Kept(Scenario scenario, int version) {}

    /// What came of saving.
    public sealed interface Saved {

        /// It is kept.
        ///
        /// @param version which state of it that is; give it back to the next save
        record Done(int version) implements Saved {}

        /// Another window has saved or deleted it in the meantime, and nothing was changed.
        ///
        /// To keep one's own, create a copy of it.
        record Conflict() implements Saved {}
    }

    /// The hypothetical votes in `scenarios`.
    public ScenarioStore(ScenarioDatabase scenarios) {
        this(scenarios, Clock.systemUTC());
    }

    /// The same with another clock.
    ScenarioStore(ScenarioDatabase scenarios, Clock clock) {
        this.database = scenarios.database();
        this.clock = clock;
    }

    /// All that are kept, the one that was saved last first.
    ///
    /// @throws StoreException if they cannot be read
    public List<ScenarioHeading> list() {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(LIST)) {
                var rows = statement.executeQuery();
                var found = new ArrayList<ScenarioHeading>();
                while (rows.next()) {
                    found.add(heading(rows));
                }
                return List.copyOf(found);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw foreign(e);
            }
        });
    }

    /// The one with this id, if it is kept.
    ///
    /// @throws StoreException if it cannot be read
    public Optional<Kept> find(UUID id) {
        var found =
                database.inTransaction(connection -> {
                    try (var statement = connection.prepareStatement(ONE)) {
                        statement.setString(1, id.toString());
                        var rows = statement.executeQuery();
                        return rows.next()
                                ? Optional.of(kept(connection, id, rows))
                                : Optional.<Kept>empty();
                    } catch (IllegalArgumentException | DateTimeException e) {
                        throw foreign(e);
                    }
                });
        found.ifPresent(kept -> remember(kept.scenario(), kept.version()));
        return found;
    }

    /// Keeps `scenario`, of which nothing is kept yet, or nothing any more.
    ///
    /// @return which state of it that is; give it back to the next save
    /// @throws StoreException if it cannot be kept, or one with its id already is
    public int create(Scenario scenario) {
        int version =
                database.inTransaction(connection -> {
                    int next = nextVersion(connection);
                    addRow(connection, scenario, next);
                    addStart(connection, scenario);
                    var rule = scenario.origin().rule();
                    ScenarioRules.add(connection, scenario.id(), Step.START, rule);
                    OwnMembers.add(
                            connection,
                            scenario.id(),
                            Step.START,
                            scenario.origin().own().values());
                    new ScenarioSteps(connection, scenario.id())
                            .change(List.of(), scenario.steps());
                    return next;
                });
        remember(scenario, version);
        return version;
    }

    /// Keeps `scenario` as it stands now, if nobody has saved or deleted it since `version`.
    ///
    /// @param version which state of it was kept last
    /// @throws StoreException if it cannot be kept
    public Saved save(Scenario scenario, int version) {
        var saved =
                database.inTransaction(connection -> {
                    int next = nextVersion(connection);
                    if (!changeRow(connection, scenario, version, next)) {
                        return new Saved.Conflict();
                    }
                    var before = stepsBefore(connection, scenario.id(), version);
                    new ScenarioSteps(connection, scenario.id()).change(before, scenario.steps());
                    return new Saved.Done(next);
                });
        if (saved instanceof Saved.Done(int next)) {
            remember(scenario, next);
        }
        return saved;
    }

    /// Forgets the one with this id, if it is kept. To bring it back, create it again.
    ///
    /// @throws StoreException if it cannot be deleted
    public void delete(UUID id) {
        database.doInTransaction(connection -> {
            try (var statement = connection.prepareStatement(DELETE)) {
                statement.setString(1, id.toString());
                statement.executeUpdate();
            }
        });
        known.remove(id);
    }

    private void remember(Scenario scenario, int version) {
        known.put(scenario.id(), new Steps(version, scenario.steps()));
    }

    private List<Step> stepsBefore(Connection connection, UUID id, int version)
            throws SQLException {
        var remembered = known.get(id);
        if (remembered != null && remembered.version() == version) {
            return remembered.steps();
        }
        try {
            return new ScenarioSteps(connection, id).read(ScenarioRules.read(connection, id));
        } catch (IllegalArgumentException e) {
            throw foreign(e);
        }
    }

    private static int nextVersion(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT_VERSION)) {
            return statement.executeQuery().getInt(1);
        }
    }

    private void addRow(Connection connection, Scenario scenario, int version) throws SQLException {
        var origin = scenario.origin();
        var now = MOMENT.format(clock.instant());
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, scenario.id().toString());
            statement.setString(2, scenario.firstName());
            if (origin.symbol().isPresent()) {
                statement.setString(3, origin.symbol().get());
            } else {
                statement.setNull(3, Types.VARCHAR);
            }
            statement.setString(4, origin.body().code());
            statement.setString(5, origin.date().toString());
            statement.setString(6, origin.question().code());
            statement.setString(7, now);
            statement.setString(8, now);
            statement.setInt(9, version);
            statement.setString(10, scenario.name());
            statement.setInt(11, scenario.at());
            statement.setInt(12, scenario.tip());
            statement.executeUpdate();
        }
    }

    private static void addStart(Connection connection, Scenario scenario) throws SQLException {
        try (var statement = connection.prepareStatement(ADD_START)) {
            for (var choice : scenario.origin().choices().entrySet()) {
                statement.setString(1, scenario.id().toString());
                statement.setString(2, choice.getKey().letters());
                statement.setString(3, choice.getValue().code());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private boolean changeRow(Connection connection, Scenario scenario, int version, int next)
            throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            statement.setString(1, MOMENT.format(clock.instant()));
            statement.setString(2, scenario.name());
            statement.setInt(3, scenario.at());
            statement.setInt(4, scenario.tip());
            statement.setInt(5, next);
            statement.setString(6, scenario.id().toString());
            statement.setInt(7, version);
            return statement.executeUpdate() == 1;
        }
    }

    private static ScenarioHeading heading(ResultSet rows) throws SQLException {
        var body = rows.getString("body");
        return new ScenarioHeading(
                UUID.fromString(rows.getString("id")),
                rows.getString("name_now"),
                Optional.ofNullable(rows.getString("from_symbol")),
                Words.known(Body.ofCode(body), body),
                LocalDate.parse(rows.getString("held_on")),
                Instant.parse(rows.getString("changed_at")));
    }

    private static Kept kept(Connection connection, UUID id, ResultSet rows) throws SQLException {
        var rules = ScenarioRules.read(connection, id);
        var body = rows.getString("body");
        var question = rows.getString("question");
        var origin =
                new Origin(
                        Optional.ofNullable(rows.getString("from_symbol")),
                        Words.known(Body.ofCode(body), body),
                        LocalDate.parse(rows.getString("held_on")),
                        Words.known(Question.ofCode(question), question),
                        Words.known(Optional.ofNullable(rules.get(Step.START)), "no rule"),
                        start(connection, id),
                        OwnMembers.byCode(
                                OwnMembers.read(connection, id)
                                        .getOrDefault(Step.START, List.of())));
        return new Kept(
                Scenario.of(
                        id,
                        rows.getString("name"),
                        origin,
                        new ScenarioSteps(connection, id).read(rules),
                        rows.getInt("at_step"),
                        rows.getInt("tip_step")),
                rows.getInt("version"));
    }

    private static SortedMap<MemberCode, Choice> start(Connection connection, UUID id)
            throws SQLException {
        try (var statement = connection.prepareStatement(START)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new TreeMap<MemberCode, Choice>();
            while (rows.next()) {
                var word = rows.getString("choice");
                found.put(
                        new MemberCode(rows.getString("member")),
                        Words.known(Choice.ofCode(word), word));
            }
            return found;
        }
    }

    private StoreException foreign(RuntimeException found) {
        return StoreException.damaged(
                database.file(), "foreign", String.valueOf(found.getMessage()));
    }
}
