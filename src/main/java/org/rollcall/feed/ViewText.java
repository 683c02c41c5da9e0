package org.rollcall.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rollcall.scenario.Scenario;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Views as JSON, the form that `assets/docs/view-files.md` describes.
///
/// A file from a stranger is looked through to its end before anything is taken of it. It says
/// where to look; nothing in it becomes a vote.
public final class ViewText {

    /// How such files end.
    public static final String ENDING = "rollcall-view";

    /// The orders of a list of votes, the usual one first.
    public static final List<String> ORDERS = List.of("newest", "oldest", "closest", "symbol");

    /// The properties by which a list is narrowed to some of their values.
    public static final List<String> PROPERTIES =
            List.of("body", "session", "subject", "outcome", "method", "source");

    /// The largest file, in bytes.
    public static final int LARGEST = 64 * 1024;

    /// The most votes in a grid.
    public static final int MOST_IN_GRID = 80;

    static final int VERSION = 1;

    private static final int LONGEST = 300;
    private static final int LONGEST_WITHIN = 1000;
    private static final int MOST_VALUES = 500;
    private static final int MOST_COLUMNS = 30;
    private static final int MOST_MEMBERS = 50;
    private static final int WIDEST = 9999;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_VOTES = 1000;
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private static final Set<String> FIELDS =
            Set.of(
                    "rollcall-view",
                    "page",
                    "vote",
                    "tab",
                    "filter",
                    "table",
                    "within",
                    "compare",
                    "grid",
                    "hypothetical");

    private final JsonFields read;

    private ViewText(JsonFields read) {
        this.read = read;
    }

    /// Reads the view that `bytes` are.
    ///
    /// @param name the file's name, for messages
    public static Checked<WindowView> read(String name, byte[] bytes) {
        return JsonFields.check(
                name, bytes, LARGEST, "view", (read, fields) -> new ViewText(read).view(fields));
    }

    /// Reads the view that is in `file`.
    ///
    /// @throws IOException if it cannot be read
    public static Checked<WindowView> read(Path file) throws IOException {
        return read(String.valueOf(file.getFileName()), JsonFields.bytes(file, LARGEST));
    }

    private Optional<WindowView> view(Json.Fields whole) {
        read.known(whole, FIELDS);
        read.number(whole, "rollcall-view", VERSION, VERSION);
        var page = read.word(whole, "page");
        var vote = read.text(whole, "vote", LONGEST, false).filter(text -> !text.isEmpty());
        var tab = read.word(whole, "tab");
        var filter = object(whole, "filter").map(this::filter).orElse(WindowView.Filter.ALL);
        var table = object(whole, "table").map(this::table).orElse(WindowView.Table.USUAL);
        var within = read.text(whole, "within", LONGEST_WITHIN, false).orElse("");
        var compared = object(whole, "compare").flatMap(this::pair);
        var grid = grid(whole);
        var made = object(whole, "hypothetical").flatMap(this::made);
        return read.complaints().isEmpty()
                ? Optional.of(
                        new WindowView(
                                page.orElseThrow(),
                                vote,
                                tab.orElseThrow(),
                                filter,
                                table,
                                within,
                                compared,
                                grid,
                                made))
                : Optional.empty();
    }

    private Optional<Json.Fields> object(Json.Fields fields, String name) {
        var value = fields.fields().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Json.Fields object) {
            return Optional.of(object);
        }
        read.complain("view-object", value);
        return Optional.empty();
    }

    private WindowView.Filter filter(Json.Fields fields) {
        var known = new TreeSet<>(PROPERTIES);
        known.addAll(List.of("query", "from", "until", "margin", "members", "order"));
        read.known(fields, known);
        SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
        for (var property : PROPERTIES) {
            if (fields.fields().containsKey(property)) {
                chosen.put(property, values(fields, property));
            }
        }
        return new WindowView.Filter(
                read.text(fields, "query", LONGEST, false).orElse(""),
                chosen,
                year(fields, "from"),
                year(fields, "until"),
                margin(fields),
                members(fields),
                fields.fields().containsKey("order")
                        ? read.oneOf(fields, "order", itself(ORDERS)).orElse("")
                        : ORDERS.getFirst());
    }

    private static Map<String, String> itself(List<String> words) {
        return words.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    // A year in a sentence has no comma in it, as other numbers have.
    private OptionalInt year(Json.Fields fields, String name) {
        var value = fields.fields().get(name);
        if (value instanceof Json.Whole(int year, _) && year >= 1 && year <= LAST_YEAR) {
            return OptionalInt.of(year);
        }
        if (value != null) {
            read.complain("view-year", value);
        }
        return OptionalInt.empty();
    }

    private OptionalInt margin(Json.Fields fields) {
        return fields.fields().containsKey("margin")
                ? read.number(fields, "margin", 1, MOST_VOTES).stream()
                        .mapToInt(value -> value)
                        .findFirst()
                : OptionalInt.empty();
    }

    // Sessions and subjects are whatever publishers call them; a line break would be a second one.
    private SortedSet<String> values(Json.Fields fields, String property) {
        var found = new TreeSet<String>();
        for (var item : read.items(fields, property, 0, MOST_VALUES)) {
            if (item instanceof Json.Text(String text, _)
                    && text.length() <= LONGEST
                    && text.chars().noneMatch(Character::isISOControl)) {
                found.add(text);
            } else {
                read.complain("view-value", item);
            }
        }
        return found;
    }

    private List<WindowView.Voted> members(Json.Fields fields) {
        var found = new ArrayList<WindowView.Voted>();
        if (!fields.fields().containsKey("members")) {
            return found;
        }
        var choices =
                Arrays.stream(Choice.values())
                        .collect(Collectors.toMap(Choice::code, Function.identity()));
        for (var item : read.items(fields, "members", 0, MOST_MEMBERS)) {
            if (item instanceof Json.Fields voted) {
                read.known(voted, Set.of("member", "choice", "alone"));
                var member = read.text(voted, "member", 3, true);
                var choice = read.oneOf(voted, "choice", choices);
                var alone = read.truth(voted, "alone");
                if (member.isPresent() && !CODE.matcher(member.get()).matches()) {
                    read.complain("view-member", item);
                } else if (member.isPresent() && choice.isPresent() && alone.isPresent()) {
                    found.add(
                            new WindowView.Voted(
                                    new MemberCode(member.get()), choice.get(), alone.get()));
                }
            } else {
                read.complain("view-object", item);
            }
        }
        return found;
    }

    private WindowView.Table table(Json.Fields fields) {
        read.known(fields, Set.of("group", "columns"));
        var group = read.word(fields, "group");
        var columns = new ArrayList<WindowView.Column>();
        for (var item : read.items(fields, "columns", 0, MOST_COLUMNS)) {
            if (item instanceof Json.Fields column) {
                column(column).ifPresent(columns::add);
            } else {
                read.complain("view-object", item);
            }
        }
        return new WindowView.Table(group.orElse(""), columns);
    }

    private Optional<WindowView.Column> column(Json.Fields fields) {
        read.known(fields, Set.of("column", "width", "shown", "sorted", "upwards"));
        var name = read.word(fields, "column");
        var width = read.number(fields, "width", 1, WIDEST);
        var shown = read.truth(fields, "shown");
        var sorted = read.number(fields, "sorted", 0, 9);
        var upwards = read.truth(fields, "upwards");
        return read.complaints().isEmpty()
                ? Optional.of(
                        new WindowView.Column(
                                name.orElseThrow(),
                                width.orElseThrow(),
                                shown.orElseThrow(),
                                sorted.orElseThrow(),
                                upwards.orElseThrow()))
                : Optional.empty();
    }

    private Optional<WindowView.Pair> pair(Json.Fields fields) {
        read.known(fields, Set.of("before", "after"));
        var before = object(fields, "before").flatMap(this::side);
        var after = object(fields, "after").flatMap(this::side);
        read.required(fields, "before");
        read.required(fields, "after");
        return before.flatMap(one -> after.map(other -> new WindowView.Pair(one, other)));
    }

    private List<WindowView.Side> grid(Json.Fields whole) {
        var votes = new ArrayList<WindowView.Side>();
        if (!whole.fields().containsKey("grid")) {
            return votes;
        }
        for (var item : read.items(whole, "grid", 0, MOST_IN_GRID)) {
            if (item instanceof Json.Fields vote) {
                side(vote).ifPresent(votes::add);
            } else {
                read.complain("view-object", item);
            }
        }
        return votes;
    }

    private Optional<WindowView.Side> side(Json.Fields fields) {
        read.known(fields, Set.of("vote", "hypothetical"));
        boolean made = fields.fields().containsKey("hypothetical");
        if (made && fields.fields().containsKey("vote")) {
            read.complain("view-one", fields);
            return Optional.empty();
        }
        return read.text(fields, made ? "hypothetical" : "vote", LONGEST, true)
                .map(name -> new WindowView.Side(name, made));
    }

    private Optional<WindowView.Made> made(Json.Fields fields) {
        read.known(fields, Set.of("id", "name"));
        var id = read.text(fields, "id", 36, true);
        var name = read.text(fields, "name", Scenario.LONGEST_NAME, true);
        if (id.isPresent() && !UUID_TEXT.matcher(id.get()).matches()) {
            read.complain("view-id", fields);
            return Optional.empty();
        }
        return id.flatMap(
                known -> name.map(called -> new WindowView.Made(UUID.fromString(known), called)));
    }
}
