package org.rollcall.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.rollcall.scenario.RulePack;
import org.rollcall.tally.Threshold;
import org.rollcall.vote.MemberCode;

/// The fields of an object in JSON, read one by one, with a sentence for whatever is wrong.
final class JsonFields {

    // The most complaints that anybody reads.
    private static final int MOST_COMPLAINTS = 20;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern SHARE = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

    private final String file;
    private final List<String> complaints = new ArrayList<>();

    /// A share such as `2/3`.
    ///
    /// @param some 1 or more, at most `whole`
    /// @param whole at most 1000
    record Share(int some, int whole) {}

    /// Fields of `file`.
    JsonFields(String file) {
        this.file = file;
    }

    /// Reads the JSON object that `bytes` are.
    ///
    /// @param name the file's name, for messages
    /// @param largest the most bytes
    /// @param kind the word by which texts name such a file
    /// @param reading makes of the fields what they say; it complains of what is wrong
    static <T> Checked<T> check(
            String name,
            byte[] bytes,
            int largest,
            String kind,
            BiFunction<JsonFields, Json.Fields, Optional<T>> reading) {
        var read = new JsonFields(name);
        try {
            var value = reading.apply(read, Json.object(name, bytes, largest, kind));
            return value.isPresent() && read.complaints().isEmpty()
                    ? new Checked.Taken<>(value.get())
                    : new Checked.Refused<>(read.complaints());
        } catch (FeedException e) {
            return new Checked.Refused<>(List.of(String.valueOf(e.getMessage())));
        }
    }

    /// As much of `file` as is needed to see whether it is too large.
    ///
    /// @throws IOException if it cannot be read
    static byte[] bytes(Path file, int largest) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            // One byte more than may be there tells that there is more.
            return stream.readNBytes(largest + 1);
        }
    }

    /// What was wrong so far, in sentences.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Says that `found` is not what the text `expected` wants.
    void complain(String expected, Json found) {
        say(found.line(), Texts.say("expected." + expected), found.shown());
    }

    /// Says that at `place` something else was expected.
    ///
    /// @param found what stands there, in words
    void complain(String expected, Json place, String found) {
        say(place.line(), Texts.say("expected." + expected), found);
    }

    private void say(long line, String expected, String found) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(
                    String.valueOf(new FeedException(file, line, expected, found).getMessage()));
        }
    }

    /// Complains of fields other than `known`.
    void known(Json.Fields fields, Set<String> known) {
        var names = String.join(", ", new TreeSet<>(known));
        fields.fields()
                .forEach((name, value) -> {
                    if (!known.contains(name)) {
                        say(
                                value.line(),
                                Texts.say("expected.json-field", names),
                                FeedException.quoted(name));
                    }
                });
    }

    /// The value of a field that must be there.
    Optional<Json> required(Json.Fields fields, String name) {
        var value = Optional.ofNullable(fields.fields().get(name));
        if (value.isEmpty()) {
            say(
                    fields.line(),
                    Texts.say("expected.json-required", name),
                    Texts.say("found.nothing"));
        }
        return value;
    }

    /// A whole number within bounds.
    Optional<Integer> number(Json.Fields fields, String name, int least, int largest) {
        var value = required(fields, name);
        if (value.isPresent()
                && value.get() instanceof Json.Whole(int number, _)
                && number >= least
                && number <= largest) {
            return Optional.of(number);
        }
        value.ifPresent(json ->
                say(
                        json.line(),
                        Texts.say("expected.json-number", name, least, largest),
                        json.shown()));
        return Optional.empty();
    }

    /// True or false.
    Optional<Boolean> truth(Json.Fields fields, String name) {
        var value = required(fields, name);
        if (value.isPresent() && value.get() instanceof Json.Truth(boolean truth, _)) {
            return Optional.of(truth);
        }
        value.ifPresent(
                json -> say(json.line(), Texts.say("expected.json-truth", name), json.shown()));
        return Optional.empty();
    }

    /// A text in one line.
    ///
    /// @param required whether there must be something
    Optional<String> text(Json.Fields fields, String name, int longest, boolean required) {
        if (!required && !fields.fields().containsKey(name)) {
            return Optional.of("");
        }
        var value = required(fields, name);
        if (value.isPresent()
                && value.get() instanceof Json.Text(String text, _)
                && text.length() <= longest
                && !(required && text.isBlank())
                && text.chars().noneMatch(Character::isISOControl)) {
            return Optional.of(text.strip());
        }
        value.ifPresent(json ->
                say(json.line(), Texts.say("expected.json-text", name, longest), json.shown()));
        return Optional.empty();
    }

    /// A word of small letters, digits and hyphens.
    Optional<String> word(Json.Fields fields, String name) {
        var value = required(fields, name);
        if (value.isPresent()
                && value.get() instanceof Json.Text(String text, _)
                && text.length() <= RulePack.LONGEST_NAME
                && WORD.matcher(text).matches()) {
            return Optional.of(text);
        }
        value.ifPresent(
                json -> say(json.line(), Texts.say("expected.json-word", name), json.shown()));
        return Optional.empty();
    }

    /// One of the words that `meanings` knows.
    <T> Optional<T> oneOf(Json.Fields fields, String name, Map<String, T> meanings) {
        var value = required(fields, name);
        if (value.isPresent()
                && value.get() instanceof Json.Text(String text, _)
                && meanings.containsKey(text)) {
            return Optional.ofNullable(meanings.get(text));
        }
        var words = String.join(", ", new TreeSet<>(meanings.keySet()));
        value.ifPresent(json ->
                say(json.line(), Texts.say("expected.json-one-of", name, words), json.shown()));
        return Optional.empty();
    }

    /// The items of a list.
    List<Json> items(Json.Fields fields, String name, int least, int longest) {
        var value = required(fields, name);
        if (value.isPresent()
                && value.get() instanceof Json.Items(List<Json> items, _)
                && items.size() >= least
                && items.size() <= longest) {
            return items;
        }
        value.ifPresent(json ->
                say(
                        json.line(),
                        Texts.say("expected.json-items", name, least, longest),
                        json.shown()));
        return List.of();
    }

    /// Codes of members in one text, parted by spaces, such as `BRA FRA`; empty where the field is
    /// missing.
    SortedSet<MemberCode> codes(Json.Fields fields, String name) {
        var found = new TreeSet<MemberCode>();
        var value = fields.fields().get(name);
        if (value == null) {
            return found;
        }
        var expected = Texts.say("expected.json-codes", name);
        if (!(value instanceof Json.Text(String text, _))) {
            say(value.line(), expected, value.shown());
            return found;
        }
        for (var code : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            if (!CODE.matcher(code).matches() || !found.add(new MemberCode(code))) {
                say(value.line(), expected, FeedException.quoted(Json.cut(code)));
            }
        }
        return found;
    }

    /// A text of any number of lines.
    Optional<String> lines(Json.Fields fields, String name, int longest) {
        var value = required(fields, name);
        if (value.isPresent()
                && value.get() instanceof Json.Text(String text, _)
                && text.length() <= longest
                && text.chars().allMatch(sign -> sign == '\n' || !Character.isISOControl(sign))) {
            return Optional.of(text);
        }
        value.ifPresent(json ->
                say(json.line(), Texts.say("expected.json-lines", name, longest), json.shown()));
        return Optional.empty();
    }

    /// The share that `text` is, if it is one.
    static Optional<Share> share(String text) {
        var parts = SHARE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int some = Integer.parseInt(parts.group(1));
        int whole = Integer.parseInt(parts.group(2));
        return some <= whole && whole <= Threshold.AtLeast.MOST
                ? Optional.of(new Share(some, whole))
                : Optional.empty();
    }
}
