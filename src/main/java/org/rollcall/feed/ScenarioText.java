package org.rollcall.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.scenario.Seat;
import org.rollcall.scenario.Step;
import org.rollcall.scenario.StepRefused;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Question;

/// Hypothetical votes as JSON, the form that `assets/docs/scenario-files.md` describes.
///
/// A file from a stranger is looked through to its end before anything is taken of it. It comes
/// back as a hypothetical vote whatever it says, and under a new id.
public final class ScenarioText {

    /// The largest file, in bytes.
    public static final int LARGEST = 8 * 1024 * 1024;

    /// The most changes.
    public static final int MOST_STEPS = 20_000;

    static final int VERSION = 1;

    private static final Set<String> FIELDS =
            Set.of(
                    "rollcall-scenario",
                    "hypothetical",
                    "name",
                    "from",
                    "body",
                    "date",
                    "question",
                    "rule",
                    "start",
                    "own-members",
                    "steps",
                    "at",
                    "tip");
    private static final Set<String> VOTES =
            Arrays.stream(Choice.values()).map(Choice::code).collect(Collectors.toSet());
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][\\p{Graph} ]{2,79}");
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final JsonFields read;
    private final Json.Fields whole;
    private final Membership membership;

    private ScenarioText(JsonFields read, Json.Fields whole, Membership membership) {
        this.read = read;
        this.whole = whole;
        this.membership = membership;
    }

    /// Reads the hypothetical vote that `bytes` are, and gives it the id `id`.
    ///
    /// @param name the file's name, for messages
    public static Checked<Scenario> read(
            String name, byte[] bytes, Membership membership, UUID id) {
        return JsonFields.check(
                name,
                bytes,
                LARGEST,
                "scenario",
                (read, fields) -> new ScenarioText(read, fields, membership).scenario(id));
    }

    /// Reads the hypothetical vote that is in `file`, and gives it the id `id`.
    ///
    /// @throws IOException if it cannot be read
    public static Checked<Scenario> read(Path file, Membership membership, UUID id)
            throws IOException {
        var bytes = JsonFields.bytes(file, LARGEST);
        return read(String.valueOf(file.getFileName()), bytes, membership, id);
    }

    private Optional<Scenario> scenario(UUID id) {
        read.known(whole, FIELDS);
        read.number(whole, "rollcall-scenario", VERSION, VERSION);
        mark();
        var name = read.text(whole, "name", Scenario.LONGEST_NAME, true);
        var origin = origin();
        var at = read.number(whole, "at", Step.START, MOST_STEPS);
        var tip = read.number(whole, "tip", Step.START, MOST_STEPS);
        var rows = read.items(whole, "steps", 0, MOST_STEPS);
        if (origin.isEmpty() || !read.complaints().isEmpty()) {
            return Optional.empty();
        }
        var rules = new RuleText(decisions(), origin.get().body(), origin.get().date());
        var steps = steps(rows, rules);
        if (!read.complaints().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Scenario.of(
                            id,
                            name.orElseThrow(),
                            origin.get(),
                            steps,
                            at.orElseThrow(),
                            tip.orElseThrow()));
        } catch (StepRefused e) {
            read.complain("scenario-change", rows.get(e.number()), said(e));
        } catch (IllegalArgumentException e) {
            read.complain("scenario-way", whole, said(e));
        }
        return Optional.empty();
    }

    private static String said(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    private Decisions decisions() {
        return new Decisions(membership);
    }

    private void mark() {
        read.required(whole, "hypothetical")
                .filter(json -> !(json instanceof Json.Truth(boolean truth, _) && truth))
                .ifPresent(json -> read.complain("scenario-mark", json));
    }

    private Optional<Origin> origin() {
        var body = coded("body", Body::ofCode, "scenario-body");
        var question = coded("question", Question::ofCode, "scenario-body");
        var date = date();
        var symbol = symbol();
        var rule = read.required(whole, "rule");
        var start = read.required(whole, "start");
        var own = own(whole);
        if (body.isEmpty() || question.isEmpty() || date.isEmpty() || rule.isEmpty()) {
            return Optional.empty();
        }
        if (!RuleBook.questions(body.get()).contains(question.get())) {
            read.complain("scenario-body", whole, question.get().code());
            return Optional.empty();
        }
        var rules = new RuleText(decisions(), body.get(), date.get());
        var decided = rules.read(read, rule.get());
        var choices = start.map(json -> votes(json, own)).orElseGet(TreeMap::new);
        if (choices.isEmpty() || choices.size() > Rule.MOST_SEATS) {
            read.complain("scenario-somebody", whole, String.valueOf(choices.size()));
        }
        if (symbol.isPresent() && !own.isEmpty()) {
            read.complain("scenario-real", whole, String.valueOf(own.firstKey()));
        }
        if (!choices.keySet().containsAll(own.keySet())) {
            read.complain("scenario-votes", whole, String.valueOf(own.keySet()));
        }
        return read.complaints().isEmpty()
                ? decided.map(one ->
                        new Origin(
                                symbol, body.get(), date.get(), question.get(), one, choices, own))
                : Optional.empty();
    }

    private <T> Optional<T> coded(
            String name, Function<String, Optional<T>> meaning, String expected) {
        var value = read.required(whole, name);
        var found =
                value.flatMap(json ->
                        json instanceof Json.Text(String code, _)
                                ? meaning.apply(code)
                                : Optional.<T>empty());
        value.filter(_ -> found.isEmpty()).ifPresent(json -> read.complain(expected, json));
        return found;
    }

    private Optional<LocalDate> date() {
        var value = read.required(whole, "date");
        try {
            if (value.isPresent() && value.get() instanceof Json.Text(String text, _)) {
                var date = LocalDate.parse(text);
                if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
                    return Optional.of(date);
                }
            }
        } catch (DateTimeException _) {
            // It is complained of below.
        }
        value.ifPresent(json -> read.complain("scenario-date", json));
        return Optional.empty();
    }

    private Optional<String> symbol() {
        var value = Optional.ofNullable(whole.fields().get("from"));
        var symbol =
                value.flatMap(json ->
                        json instanceof Json.Text(String text, _) && SYMBOL.matcher(text).matches()
                                ? Optional.of(text)
                                : Optional.<String>empty());
        value.filter(_ -> symbol.isEmpty())
                .ifPresent(json -> read.complain("scenario-symbol", json));
        return symbol;
    }

    private SortedMap<MemberCode, OwnMember> own(Json.Fields fields) {
        var found = new TreeMap<MemberCode, OwnMember>();
        if (!fields.fields().containsKey("own-members")) {
            return found;
        }
        for (var json : read.items(fields, "own-members", 1, OwnMember.MOST)) {
            var member = member(json);
            if (member.isEmpty() || found.put(member.get().code(), member.get()) != null) {
                read.complain("scenario-member", json);
            }
        }
        return found;
    }

    private Optional<OwnMember> member(Json json) {
        if (!(json instanceof Json.Fields fields)) {
            return Optional.empty();
        }
        read.known(fields, Set.of("code", "name", "colour", "picture"));
        var code = read.text(fields, "code", 3, true);
        var name = read.text(fields, "name", Seat.LONGEST_NAME, true);
        var colour = read.text(fields, "colour", 7, false);
        var picture = read.text(fields, "picture", OwnMember.LARGEST_PICTURE, false);
        try {
            return Optional.of(
                    new OwnMember(
                            new MemberCode(code.orElse("")),
                            name.orElse(""),
                            colour.filter(text -> !text.isEmpty()),
                            picture.filter(text -> !text.isEmpty())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private SortedMap<MemberCode, Choice> votes(Json json, SortedMap<MemberCode, OwnMember> own) {
        var found = new TreeMap<MemberCode, Choice>();
        if (!(json instanceof Json.Fields fields)) {
            read.complain("scenario-votes", json);
            return found;
        }
        read.known(fields, VOTES);
        for (var choice : Choice.values()) {
            for (var member : read.codes(fields, choice.code())) {
                if (found.put(member, choice) != null) {
                    read.complain("scenario-once", json, member.letters());
                }
                if (membership.state(member).isEmpty() && !own.containsKey(member)) {
                    read.complain("scenario-known", json, member.letters());
                }
            }
        }
        return found;
    }

    // Members that joined once may vote and leave in every later step.
    private List<Step> steps(List<Json> rows, RuleText rules) {
        var known = new TreeMap<>(own(whole));
        var steps = new ArrayList<Step>();
        for (var row : rows) {
            if (!(row instanceof Json.Fields fields)) {
                read.complain("scenario-step", row);
                continue;
            }
            var follows = read.number(fields, "follows", Step.START, MOST_STEPS);
            if (follows.filter(number -> number >= steps.size()).isPresent()) {
                read.complain("scenario-follows", row, String.valueOf(follows.orElse(0)));
            }
            known.putAll(own(fields));
            var edit = edit(fields, rules, known);
            steps.add(
                    new Step(
                            follows.orElse(Step.START),
                            edit.orElseGet(() -> new Edit.Annotate(""))));
        }
        return steps;
    }

    private Optional<Edit> edit(
            Json.Fields fields, RuleText rules, SortedMap<MemberCode, OwnMember> known) {
        var change = fields.fields().get("change");
        var kind = change instanceof Json.Text(String text, _) ? text : "";
        return switch (kind) {
            case "cast" -> {
                read.known(fields, Set.of("follows", "change", "votes"));
                yield read.required(fields, "votes").map(json -> new Edit.Cast(votes(json, known)));
            }
            case "rule" -> {
                read.known(fields, Set.of("follows", "change", "rule"));
                yield read.required(fields, "rule")
                        .flatMap(json -> rules.read(read, json))
                        .map(Edit.ChangeRule::new);
            }
            case "members" -> {
                read.known(
                        fields, Set.of("follows", "change", "joining", "own-members", "leaving"));
                var leaving = read.codes(fields, "leaving");
                yield read.required(fields, "joining")
                        .map(json -> new Edit.Reseat(votes(json, known), own(fields), leaving));
            }
            case "name" -> {
                read.known(fields, Set.of("follows", "change", "text"));
                yield read.text(fields, "text", Scenario.LONGEST_NAME, true).map(Edit.Rename::new);
            }
            case "notes" -> {
                read.known(fields, Set.of("follows", "change", "text"));
                yield read.lines(fields, "text", Scenario.LONGEST_NOTES).map(Edit.Annotate::new);
            }
            default -> {
                read.complain("scenario-step", fields, FeedException.quoted(Json.cut(kind)));
                yield Optional.empty();
            }
        };
    }
}
