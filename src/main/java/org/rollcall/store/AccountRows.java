package org.rollcall.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Source;

/// The tables `account` and `ballot`: what each source says of each vote.
final class AccountRows {

    private static final String INSERT =
            """
            INSERT INTO account (
                id, vote, source, reference, paired_by, part, line, origin, link,
                symbol, body, held_on, session, method, recorded,
                title, about, agenda, draft, meeting,
                list, yes, no, abstaining, not_voting,
                printed_yes, printed_no, printed_abstaining, printed_source)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT =
            """
            SELECT account.id, account.vote, vote.symbol AS vote_symbol, source.code AS source_code,
                account.reference, account.paired_by, account.part, account.line, account.link,
                account.list, coalesce(account.origin, '') AS source_name,
                coalesce(account.symbol, vote.symbol) AS symbol,
                coalesce(account.body, vote.body) AS body,
                coalesce(account.held_on, vote.held_on) AS held_on,
                coalesce(account.session, vote.session) AS session,
                coalesce(account.method, vote.method) AS method,
                coalesce(account.recorded, vote.recorded) AS recorded,
                coalesce(account.title, vote.title) AS title,
                coalesce(account.about, vote.about) AS about,
                coalesce(account.agenda, vote.agenda) AS agenda,
                coalesce(account.draft, vote.draft) AS draft,
                coalesce(account.meeting, vote.meeting) AS meeting,
                vote.question, vote.basis, vote.inferred, 0 AS place, '' AS submitted, '' AS series,
                account.printed_yes, account.printed_no, account.printed_abstaining,
                account.printed_source
            FROM account
            JOIN vote ON vote.id = account.vote
            JOIN source ON source.id = account.source
            """;

    private static final String OF_VOTE = SELECT + "WHERE vote.symbol = ? ORDER BY account.id";

    private static final String OF_ALL = SELECT + "ORDER BY account.id";

    // A string for each list: reading a million rows one by one takes several times as long.
    private static final String LISTS =
            "SELECT list, group_concat(member || choice, '') FROM ballot GROUP BY list";

    private static final String LIST = "SELECT member, choice FROM ballot WHERE list = ?";

    private static final String SOURCES =
            """
            SELECT account.vote, source.code
            FROM account
            JOIN source ON source.id = account.source
            """;

    private static final String COUNT_BY_SOURCE =
            """
            SELECT source.code, count(*)
            FROM account
            JOIN source ON source.id = account.source
            GROUP BY source.code
            """;

    private static final int LETTERS = 3;

    private AccountRows() {}

    /// Writes one account of the vote with `heading`.
    static void insert(
            RecordWriter.Statements statements,
            int id,
            int vote,
            int list,
            RecordVote.Told told,
            Heading heading) {
        var cells = new ArrayList<Object>(List.of(id, vote));
        cells.addAll(origin(told));
        cells.addAll(texts(told.account().heading(), heading));
        cells.add(list == 0 ? Rows.NOTHING : list);
        cells.addAll(figures(told.account()));
        statements.run(INSERT, cells.toArray());
    }

    private static List<Object> origin(RecordVote.Told told) {
        var account = told.account();
        var origin = account.heading().origin();
        return List.of(
                RecordWriter.number(account.source()),
                account.reference(),
                told.by().code(),
                account.part(),
                account.line(),
                origin.source().isEmpty() ? Rows.NOTHING : origin.source(),
                origin.link());
    }

    private static List<Object> texts(Heading own, Heading heading) {
        return List.of(
                other(own.symbol(), heading.symbol()),
                other(own.body().code(), heading.body().code()),
                other(own.date().toString(), heading.date().toString()),
                other(own.session(), heading.session()),
                other(own.method().code(), heading.method().code()),
                other(own.recorded().code(), heading.recorded().code()),
                other(own.title(), heading.title()),
                other(own.about(), heading.about()),
                other(own.topic().agenda(), heading.topic().agenda()),
                other(own.draft(), heading.draft()),
                other(own.meeting(), heading.meeting()));
    }

    private static List<Object> figures(Account account) {
        var counts = account.ballots().counts();
        var printed = account.printed();
        return List.of(
                counts.yes(),
                counts.no(),
                counts.abstaining(),
                counts.notVoting(),
                printed.<Object>map(Printed::yes).orElse(Rows.NOTHING),
                printed.<Object>map(Printed::no).orElse(Rows.NOTHING),
                printed.<Object>map(Printed::abstaining).orElse(Rows.NOTHING),
                printed.<Object>map(Printed::source).orElse(Rows.NOTHING));
    }

    private static Object other(String own, String ofVote) {
        return own.equals(ofVote) ? Rows.NOTHING : own;
    }

    /// What each source says of the vote `symbol`, in the order in which they are shown.
    static List<RecordVote.Told> of(Connection connection, String symbol) throws SQLException {
        try (var statement = connection.prepareStatement(OF_VOTE)) {
            statement.setString(1, symbol);
            var rows = statement.executeQuery();
            var found = new ArrayList<RecordVote.Told>();
            while (rows.next()) {
                var ballots = list(connection, rows.getInt("list"));
                var filed = SubjectRows.of(connection, rows.getInt("vote"));
                found.add(told(rows, ballots, filed));
            }
            return List.copyOf(found);
        }
    }

    /// Hands every account, and the symbol of its vote, to `use`, in the order of votes.
    static void all(Connection connection, BiConsumer<String, RecordVote.Told> use)
            throws SQLException {
        var lists = lists(connection);
        var subjects = SubjectRows.all(connection);
        try (var statement = connection.prepareStatement(OF_ALL)) {
            var rows = statement.executeQuery();
            while (rows.next()) {
                var ballots = lists.getOrDefault(rows.getInt("list"), BallotList.NONE);
                var filed = subjects.getOrDefault(rows.getInt("vote"), SubjectRows.NOTHING);
                use.accept(rows.getString("vote_symbol"), told(rows, ballots, filed));
            }
        }
    }

    private static RecordVote.Told told(ResultSet rows, BallotList ballots, SubjectRows.Filed filed)
            throws SQLException {
        var source = Words.known(Source.ofCode(rows.getString("source_code")), "source");
        var account =
                new Account(
                        source,
                        rows.getString("reference"),
                        VoteRows.heading(rows, List.of(), filed.by(source.code())),
                        ballots,
                        printed(rows),
                        rows.getBoolean("part"),
                        rows.getLong("line"));
        return new RecordVote.Told(
                account, Words.read(rows.getString("paired_by"), Pairing.values()));
    }

    /// The official totals in a row of `account`.
    static Optional<Printed> printed(ResultSet rows) throws SQLException {
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

    /// The ballots of the list `id`; of nobody where it is 0.
    static BallotList list(Connection connection, int id) throws SQLException {
        if (id == 0) {
            return BallotList.NONE;
        }
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setInt(1, id);
            var rows = statement.executeQuery();
            var builder = new BallotList.Builder();
            while (rows.next()) {
                builder.add(new MemberCode(rows.getString(1)), Choices.of(rows.getInt(2)));
            }
            return builder.build();
        }
    }

    /// All lists of ballots, by their numbers.
    static Map<Integer, BallotList> lists(Connection connection) throws SQLException {
        var codes = new HashMap<String, MemberCode>();
        var found = new HashMap<Integer, BallotList>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LISTS)) {
            while (rows.next()) {
                var text = rows.getString(2);
                var builder = new BallotList.Builder();
                for (int at = 0; at < text.length(); at += LETTERS + 1) {
                    var letters = text.substring(at, at + LETTERS);
                    builder.add(codes.computeIfAbsent(letters, MemberCode::new), choice(text, at));
                }
                found.put(rows.getInt(1), builder.build());
            }
        }
        return found;
    }

    private static Choice choice(String text, int at) {
        return Choices.of(text.charAt(at + LETTERS) - '0');
    }

    /// Who tells of each vote, by the numbers of the votes.
    static Map<Integer, Set<Source>> sources(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SOURCES)) {
            var found = new HashMap<Integer, Set<Source>>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt(1), _ -> EnumSet.noneOf(Source.class))
                        .add(Words.known(Source.ofCode(rows.getString(2)), "source"));
            }
            return found;
        }
    }

    /// Of how many votes each source tells; a source that tells of none is left out.
    static Map<Source, Integer> counts(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT_BY_SOURCE)) {
            var found = new HashMap<Source, Integer>();
            while (rows.next()) {
                found.put(Words.known(Source.ofCode(rows.getString(1)), "source"), rows.getInt(2));
            }
            return found;
        }
    }
}
