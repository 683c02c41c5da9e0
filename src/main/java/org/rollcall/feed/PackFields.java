package org.rollcall.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rollcall.scenario.RulePack;
import org.rollcall.tally.Threshold;

/// The fields of a rule pack, read one by one, with a sentence for whatever is wrong.
final class PackFields {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SHARE = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

    private final String file;
    private final int most;
    private final List<String> complaints = new ArrayList<>();

    /// A share such as `2/3`.
    ///
    /// @param some 1 or more, at most `whole`
    /// @param whole at most 1000
    record Share(int some, int whole) {}

    /// Fields of `file`.
    ///
    /// @param most the most complaints that anybody reads
    PackFields(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /// What was wrong so far, in sentences.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Says that `found` is not what the text `expected` wants.
    void complain(String expected, Json found) {
        say(found.line(), Texts.say("expected.pack-" + expected), found.shown());
    }

    private void say(long line, String expected, String found) {
        if (complaints.size() < most) {
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
                                Texts.say("expected.pack-field", names),
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
                    Texts.say("expected.pack-required", name),
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
                        Texts.say("expected.pack-number", name, least, largest),
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
                json -> say(json.line(), Texts.say("expected.pack-truth", name), json.shown()));
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
                say(json.line(), Texts.say("expected.pack-text", name, longest), json.shown()));
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
                json -> say(json.line(), Texts.say("expected.pack-word", name), json.shown()));
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
                say(json.line(), Texts.say("expected.pack-one-of", name, words), json.shown()));
        return Optional.empty();
    }

    /// The items of a list that may be empty only where it is a list of vetoes.
    List<Json> items(Json.Fields fields, String name, int longest) {
        var value = required(fields, name);
        if (value.isPresent()
                && value.get() instanceof Json.Items(List<Json> items, _)
                && items.size() <= longest
                && (!items.isEmpty() || name.equals("veto"))) {
            return items;
        }
        value.ifPresent(json ->
                say(json.line(), Texts.say("expected.pack-items", name, longest), json.shown()));
        return List.of();
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
