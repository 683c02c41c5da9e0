package org.rollcall.feed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;

/// One vote in the program's own form: lines `key: value` that a person can read and correct.
///
/// Members stand by their codes behind `in favour`, `against`, `abstaining` and `not voting`. What
/// is not as it should be is refused: no data is better than wrong data.
public final class VoteText {

    private static final Map<String, Choice> CHOICES = choices();
    private static final Set<String> REPEATABLE = Set.of("note");
    private static final Set<String> KEYS = keys();

    private static final Pattern PRINTED = Pattern.compile("(\\d{1,4})-(\\d{1,4})-(\\d{1,4})");
    private static final Pattern ORDER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Lines lines;

    private VoteText(Lines lines) {
        this.lines = lines;
    }

    /// The vote that `text` tells of.
    ///
    /// @param name the name of the file it comes from, for refusals
    /// @throws FeedException if the text is not a vote in this form
    public static RollCall parse(String name, String text) throws FeedException {
        var vote = new VoteText(new Lines(name, text, KEYS, REPEATABLE));
        return new RollCall(vote.heading(), vote.ballots(), vote.printed());
    }

    private Heading heading() throws FeedException {
        return new Heading(
                lines.must("symbol").value(),
                body(),
                date(),
                order(),
                lines.text("session"),
                question(),
                lines.text("question-basis"),
                flag("question-inferred", "yes", "no"),
                Method.RECORDED,
                result(),
                lines.must("title").value(),
                lines.text("about"),
                lines.text("draft"),
                lines.text("meeting"),
                lines.text("submitted"),
                lines.text("series"),
                Heading.Topic.NONE,
                new Heading.Origin(
                        lines.must("ballots-source").value(), lines.text("ballots-link")),
                lines.each("note").stream().map(Lines.Line::value).toList());
    }

    private Body body() throws FeedException {
        var line = lines.must("body");
        return Body.ofCode(line.value())
                .orElseThrow(() ->
                        lines.wrong(
                                line,
                                Texts.say(
                                        "expected.body",
                                        Arrays.stream(Body.values())
                                                .map(Body::code)
                                                .collect(Collectors.joining(", ")))));
    }

    private Question question() throws FeedException {
        var line = lines.must("question");
        return Question.ofCode(line.value())
                .orElseThrow(() ->
                        lines.wrong(
                                line,
                                Texts.say(
                                        "expected.question",
                                        Arrays.stream(Question.values())
                                                .map(Question::code)
                                                .collect(Collectors.joining(", ")))));
    }

    private LocalDate date() throws FeedException {
        var line = lines.must("date");
        try {
            return LocalDate.parse(line.value());
        } catch (DateTimeParseException _) {
            throw lines.wrong(line, Texts.say("expected.date"));
        }
    }

    private int order() throws FeedException {
        var line = lines.maybe("order");
        if (line.isEmpty()) {
            return 0;
        }
        if (!ORDER.matcher(line.get().value()).matches()) {
            throw lines.wrong(line.get(), Texts.say("expected.order"));
        }
        return Integer.parseInt(line.get().value());
    }

    private Recorded result() throws FeedException {
        lines.must("result");
        return flag("result", "adopted", "not-adopted") ? Recorded.ADOPTED : Recorded.NOT_ADOPTED;
    }

    private boolean flag(String key, String yes, String no) throws FeedException {
        var line = lines.maybe(key);
        if (line.isEmpty() || line.get().value().equals(no)) {
            return false;
        }
        if (!line.get().value().equals(yes)) {
            throw lines.wrong(
                    line.get(),
                    Texts.say(key.equals("result") ? "expected.result" : "expected.yes-or-no"));
        }
        return true;
    }

    private Optional<Printed> printed() throws FeedException {
        var line = lines.maybe("printed");
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var totals = PRINTED.matcher(line.get().value());
        if (!totals.matches()) {
            throw lines.wrong(line.get(), Texts.say("expected.printed"));
        }
        if (lines.text("printed-source").isEmpty()) {
            throw lines.wrong(
                    line.get().number(),
                    Texts.say("expected.printed-source"),
                    Texts.say("found.nothing"));
        }
        return Optional.of(
                new Printed(
                        Integer.parseInt(totals.group(1)),
                        Integer.parseInt(totals.group(2)),
                        Integer.parseInt(totals.group(3)),
                        lines.text("printed-source")));
    }

    private SortedMap<MemberCode, Choice> ballots() throws FeedException {
        var ballots = new TreeMap<MemberCode, Choice>();
        var where = new TreeMap<MemberCode, String>();
        for (var choice : CHOICES.entrySet()) {
            for (var line : lines.each(choice.getKey())) {
                for (var code : codes(line)) {
                    var before = where.putIfAbsent(code, choice.getKey());
                    if (before != null) {
                        throw lines.wrong(
                                line.number(),
                                Texts.say("expected.member-once"),
                                Texts.say("found.member-again", code, before));
                    }
                    ballots.put(code, choice.getValue());
                }
            }
        }
        if (ballots.isEmpty()) {
            throw lines.wrong(0, Texts.say("expected.votes"), Texts.say("found.nothing"));
        }
        return ballots;
    }

    private List<MemberCode> codes(Lines.Line line) throws FeedException {
        var words = SPACE.splitAsStream(line.value()).filter(word -> !word.isEmpty()).toList();
        for (var word : words) {
            if (!word.matches("[A-Z]{3}")) {
                throw lines.wrong(
                        line.number(),
                        Texts.say("expected.three-letters"),
                        FeedException.quoted(word));
            }
        }
        return words.stream().map(MemberCode::new).toList();
    }

    private static Map<String, Choice> choices() {
        var choices = new LinkedHashMap<String, Choice>();
        choices.put("in favour", Choice.YES);
        choices.put("against", Choice.NO);
        choices.put("abstaining", Choice.ABSTAINING);
        choices.put("not voting", Choice.NOT_VOTING);
        return Collections.unmodifiableMap(choices);
    }

    private static Set<String> keys() {
        var keys =
                new LinkedHashSet<>(
                        List.of(
                                "symbol",
                                "body",
                                "date",
                                "order",
                                "session",
                                "question",
                                "question-basis",
                                "question-inferred",
                                "result",
                                "title",
                                "about",
                                "draft",
                                "meeting",
                                "submitted",
                                "series",
                                "printed",
                                "printed-source",
                                "ballots-source",
                                "ballots-link",
                                "note"));
        keys.addAll(CHOICES.keySet());
        return Collections.unmodifiableSet(keys);
    }
}
