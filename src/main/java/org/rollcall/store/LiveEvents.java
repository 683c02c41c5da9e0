package org.rollcall.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.Logged;
import org.rollcall.scenario.Presence;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What happened in live votes. All SQL on the tables `live_event` and `live_event_member` is in
/// this file.
final class LiveEvents {

    private static final String ADD =
            """
            INSERT INTO live_event (vote, number, kind, at, text, yes, no, abstaining)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_MEMBER =
            "INSERT INTO live_event_member (vote, number, member, word) VALUES (?, ?, ?, ?)";

    private static final String NEXT =
            "SELECT ifnull(max(number) + 1, 0) FROM live_event WHERE vote = ?";

    private static final String OF_ONE =
            """
            SELECT number, kind, at, text, yes, no, abstaining, member, word
            FROM live_event LEFT JOIN live_event_member USING (vote, number)
            WHERE vote = ?
            ORDER BY number, member
            """;

    private LiveEvents() {}

    /// The number that the next event of the vote `id` will have.
    static int next(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, id.toString());
            return statement.executeQuery().getInt(1);
        }
    }

    /// Keeps `events`, the first of which has the number `first`.
    static void add(
            Connection connection, UUID id, int first, List<LiveEvent> events, String moment)
            throws SQLException {
        try (var adding = connection.prepareStatement(ADD);
                var members = connection.prepareStatement(ADD_MEMBER)) {
            int number = first;
            for (var event : events) {
                add(adding, id, number, event, moment);
                for (var who : members(event).entrySet()) {
                    members.setString(1, id.toString());
                    members.setInt(2, number);
                    members.setString(3, who.getKey().letters());
                    set(members, 4, who.getValue());
                    members.addBatch();
                }
                members.executeBatch();
                number++;
            }
        }
    }

    private static void add(
            PreparedStatement adding, UUID id, int number, LiveEvent event, String moment)
            throws SQLException {
        adding.setString(1, id.toString());
        adding.setInt(2, number);
        adding.setString(3, event.code());
        adding.setString(4, moment);
        set(adding, 5, text(event));
        adding.setNull(6, Types.INTEGER);
        adding.setNull(7, Types.INTEGER);
        adding.setNull(8, Types.INTEGER);
        var counts =
                switch (event) {
                    case LiveEvent.Counted(Counts hands) -> hands;
                    case LiveEvent.Recounted(Counts hands, _) -> hands;
                    default -> Counts.NONE;
                };
        if (event instanceof LiveEvent.Counted || event instanceof LiveEvent.Recounted) {
            adding.setInt(6, counts.yes());
            adding.setInt(7, counts.no());
            adding.setInt(8, counts.abstaining());
        }
        adding.executeUpdate();
    }

    private static void set(PreparedStatement statement, int column, String text)
            throws SQLException {
        if (text.isEmpty()) {
            statement.setNull(column, Types.VARCHAR);
        } else {
            statement.setString(column, text);
        }
    }

    private static String text(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Corrected corrected -> corrected.reason();
            case LiveEvent.Recounted recounted -> recounted.reason();
            case LiveEvent.Guessed guessed -> guessed.outcome();
            case LiveEvent.Declared declared -> declared.note();
            default -> "";
        };
    }

    private static Map<MemberCode, String> members(LiveEvent event) {
        var members = new TreeMap<MemberCode, String>();
        switch (event) {
            case LiveEvent.Attended(var presence) ->
                    presence.forEach((member, answer) -> members.put(member, answer.code()));
            case LiveEvent.Cast(var choices) ->
                    choices.forEach((member, choice) -> members.put(member, choice.code()));
            case LiveEvent.Drawn(MemberCode member) -> members.put(member, "");
            case LiveEvent.Passed(MemberCode member) -> members.put(member, "");
            case LiveEvent.Withdrawn(MemberCode member) -> members.put(member, "");
            case LiveEvent.Corrected one -> members.put(one.member(), one.choice().code());
            case LiveEvent.Declared one -> members.put(one.member(), one.choice().code());
            default -> {}
        }
        return members;
    }

    /// The events of the vote `id`, in order.
    ///
    /// @throws IllegalArgumentException if an event is none that this program knows
    static List<Logged> read(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(OF_ONE)) {
            statement.setString(1, id.toString());
            var rows = statement.executeQuery();
            var found = new ArrayList<Logged>();
            boolean more = rows.next();
            while (more) {
                int number = rows.getInt("number");
                if (number != found.size()) {
                    throw new IllegalArgumentException("event " + number);
                }
                var row = Row.of(rows);
                do {
                    row.add(rows.getString("member"), rows.getString("word"));
                    more = rows.next();
                } while (more && rows.getInt("number") == number);
                found.add(new Logged(Instant.parse(row.at), row.event()));
            }
            return found;
        }
    }

    /// One event as it stands in the tables.
    private record Row(
            String kind,
            String at,
            String text,
            Counts counts,
            SortedMap<MemberCode, String> members) {

        static Row of(ResultSet rows) throws SQLException {
            var text = rows.getString("text");
            return new Row(
                    rows.getString("kind"),
                    rows.getString("at"),
                    text == null ? "" : text,
                    new Counts(rows.getInt("yes"), rows.getInt("no"), rows.getInt("abstaining"), 0),
                    new TreeMap<>());
        }

        void add(@Nullable String member, @Nullable String word) {
            if (member != null) {
                members.put(new MemberCode(member), word == null ? "" : word);
            }
        }

        LiveEvent event() {
            return switch (kind) {
                case "attended" -> new LiveEvent.Attended(presence());
                case "drawn" -> new LiveEvent.Drawn(members.firstKey());
                case "opened" -> new LiveEvent.Opened();
                case "cast" -> new LiveEvent.Cast(choices());
                case "passed" -> new LiveEvent.Passed(members.firstKey());
                case "withdrawn" -> new LiveEvent.Withdrawn(members.firstKey());
                case "counted" -> new LiveEvent.Counted(counts);
                case "last-called" -> new LiveEvent.LastCalled();
                case "locked" -> new LiveEvent.Locked();
                case "corrected" -> new LiveEvent.Corrected(members.firstKey(), choice(), text);
                case "recounted" -> new LiveEvent.Recounted(counts, text);
                case "guessed" -> new LiveEvent.Guessed(text);
                case "announced" -> new LiveEvent.Announced();
                case "declared" -> new LiveEvent.Declared(members.firstKey(), choice(), text);
                default -> throw new IllegalArgumentException("“" + kind + "”");
            };
        }

        private Choice choice() {
            return choices().firstEntry().getValue();
        }

        private TreeMap<MemberCode, Choice> choices() {
            var choices = new TreeMap<MemberCode, Choice>();
            members.forEach(
                    (member, word) -> choices.put(member, Words.known(Choice.ofCode(word), word)));
            return choices;
        }

        private TreeMap<MemberCode, Presence> presence() {
            var presence = new TreeMap<MemberCode, Presence>();
            members.forEach((member, word) ->
                    presence.put(member, Words.known(Presence.ofCode(word), word)));
            return presence;
        }
    }
}
