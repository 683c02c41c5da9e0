package org.rollcall.feed;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.vote.Dated;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;
import org.rollcall.vote.Span;
import org.rollcall.vote.State;
import org.rollcall.vote.Succession;

/// The tables that tell who was a member of what, when and under which name.
///
/// `members.csv` lists every state; each other table adds one kind of fact and may name no state
/// that it does not list. Days are `from` (included) and `until` (not included); an empty cell
/// means "always" or "still".
public final class MemberTables {

    private static final String MEMBERS = "members.csv";

    private final Shelf shelf;
    private final Set<String> codes = new LinkedHashSet<>();

    private MemberTables(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Reads the tables that ship with the program.
    ///
    /// @throws FeedException if a table is not as it should be
    /// @throws IOException if one cannot be read
    public static Membership read() throws IOException {
        return read(Shelf.ofResources("members"));
    }

    /// Reads the tables on `shelf`.
    static Membership read(Shelf shelf) throws IOException {
        return new MemberTables(shelf).membership();
    }

    private Membership membership() throws IOException {
        var members = CsvTable.read(shelf, MEMBERS, "code", "iso2", "aliases");
        for (var row : members) {
            code(row, row.text("code"));
            if (!codes.add(row.text("code"))) {
                throw row.wrong(
                        Texts.say("expected.once"), Texts.say("found.again", row.text("code")));
            }
        }
        return new Membership(states(members), groups(), successions());
    }

    private List<State> states(List<CsvTable.Row> members) throws IOException {
        var names =
                dated(MemberTables::name, "names.csv", "code", "from", "until", "name", "board");
        var spans = dated(CsvTable.Row::span, "membership.csv", "code", "from", "until", "source");
        var barred =
                dated(row -> row.text("reason"), "barred.csv", "code", "from", "until", "reason");
        var council =
                dated(MemberTables::permanent, "council.csv", "code", "from", "until", "permanent");
        var regions = dated(MemberTables::region, "regions.csv", "code", "from", "until", "region");
        var notes =
                dated(row -> row.text("note"), "seatnotes.csv", "code", "from", "until", "note");
        var states = new ArrayList<State>();
        for (var row : members) {
            var code = row.text("code");
            if (of(names, code).isEmpty()) {
                throw row.wrong(Texts.say("expected.some-name", code), Texts.say("found.nothing"));
            }
            states.add(
                    new State(
                            new MemberCode(code),
                            of(names, code),
                            of(spans, code).stream().map(Dated::span).toList(),
                            of(barred, code),
                            of(council, code),
                            of(regions, code),
                            aliases(row.text("aliases")),
                            of(notes, code)));
        }
        return states;
    }

    private List<Group> groups() throws IOException {
        var groups = new LinkedHashMap<String, TreeMap<MemberCode, List<Span>>>();
        for (var row : CsvTable.read(shelf, "groups.csv", "group", "code", "from", "until")) {
            groups.computeIfAbsent(row.text("group"), _ -> new TreeMap<>())
                    .computeIfAbsent(known(row, "code"), _ -> new ArrayList<>())
                    .add(row.span());
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private List<Succession> successions() throws IOException {
        var found = new ArrayList<Succession>();
        for (var row : CsvTable.read(shelf, "successions.csv", "code", "successor", "on", "note")) {
            found.add(
                    new Succession(
                            known(row, "code"),
                            known(row, "successor"),
                            row.date("on", LocalDate.MIN),
                            row.text("note")));
        }
        return found;
    }

    private <T> Map<String, List<Dated<T>>> dated(
            Reading<T> reading, String file, String... columns) throws IOException {
        var found = new LinkedHashMap<String, List<Dated<T>>>();
        for (var row : CsvTable.read(shelf, file, columns)) {
            found.computeIfAbsent(known(row, "code").letters(), _ -> new ArrayList<>())
                    .add(new Dated<>(reading.of(row), row.span()));
        }
        // Who asks for the first or the last name means the earliest and the latest.
        found.values().forEach(all -> all.sort(comparing(dated -> dated.span().from())));
        return found;
    }

    private MemberCode known(CsvTable.Row row, String column) throws FeedException {
        var code = row.text(column);
        if (!codes.contains(code)) {
            throw row.wrong(Texts.say("expected.code"), FeedException.quoted(code));
        }
        return new MemberCode(code);
    }

    private static MemberCode code(CsvTable.Row row, String code) throws FeedException {
        try {
            return new MemberCode(code);
        } catch (IllegalArgumentException _) {
            throw row.wrong(Texts.say("expected.three-letters"), FeedException.quoted(code));
        }
    }

    private static State.Name name(CsvTable.Row row) throws FeedException {
        try {
            return new State.Name(row.text("name"), row.text("board"));
        } catch (IllegalArgumentException _) {
            throw row.wrong(
                    Texts.say("expected.board-name", State.Name.BOARD_LENGTH),
                    FeedException.quoted(row.text("board")));
        }
    }

    private static Boolean permanent(CsvTable.Row row) throws FeedException {
        return switch (row.text("permanent")) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                    throw row.wrong(
                            Texts.say("expected.yes-or-no"),
                            FeedException.quoted(row.text("permanent")));
        };
    }

    private static Region region(CsvTable.Row row) throws FeedException {
        return Region.ofCode(row.text("region"))
                .orElseThrow(() ->
                        row.wrong(
                                Texts.say("expected.region"),
                                FeedException.quoted(row.text("region"))));
    }

    private static List<String> aliases(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).filter(alias -> !alias.isEmpty()).toList();
    }

    private static <T> List<Dated<T>> of(Map<String, List<Dated<T>>> table, String code) {
        return table.getOrDefault(code, List.of());
    }

    /// What one row of a table says, besides whom and when.
    @FunctionalInterface
    private interface Reading<T> {
        T of(CsvTable.Row row) throws FeedException;
    }
}
