package org.rollcall.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A text of lines `key: value`.
///
/// A line that begins with two spaces continues the value before it; blank lines and lines that
/// begin with `#` say nothing.
final class Lines {

    private static final String CONTINUES = "  ";

    private final String file;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    /// A value and the line on which it begins.
    record Line(String value, long number) {}

    /// Takes `text` apart.
    ///
    /// @param file the name for refusals
    /// @param keys the keys that there may be
    /// @param repeatable those of them that may stand there more than once
    /// @throws FeedException if a line is no such line, or its key not one of these
    Lines(String file, String text, Set<String> keys, Set<String> repeatable) throws FeedException {
        this.file = file;
        long number = 0;
        String key = "";
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(CONTINUES)) {
                key = key(line, number, keys, repeatable);
                all(key).add(new Line(line.substring(key.length() + 1).strip(), number));
            } else if (key.isEmpty()) {
                throw wrong(number, Texts.say("expected.line"), FeedException.quoted(line));
            } else {
                var begun = all(key).removeLast();
                all(key).add(new Line((begun.value + " " + line.strip()).strip(), begun.number));
            }
        }
    }

    private String key(String line, long number, Set<String> keys, Set<String> repeatable)
            throws FeedException {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw wrong(number, Texts.say("expected.line"), FeedException.quoted(line));
        }
        var key = line.substring(0, colon);
        if (!keys.contains(key)) {
            throw wrong(
                    number,
                    Texts.say("expected.key", String.join(", ", keys)),
                    FeedException.quoted(key));
        }
        if (lines.containsKey(key) && !repeatable.contains(key)) {
            throw wrong(number, Texts.say("expected.key-once", key), Texts.say("found.again", key));
        }
        return key;
    }

    private List<Line> all(String key) {
        return lines.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    /// All values of `key`.
    List<Line> each(String key) {
        return List.copyOf(lines.getOrDefault(key, List.of()));
    }

    /// The value of `key`, if there is one.
    Optional<Line> maybe(String key) {
        return each(key).stream().findFirst();
    }

    /// The value of `key`, or nothing.
    String text(String key) {
        return maybe(key).map(Line::value).orElse("");
    }

    /// The value of `key`, which must be there.
    Line must(String key) throws FeedException {
        var line = maybe(key);
        if (line.isEmpty()) {
            throw wrong(0, Texts.say("expected.mandatory", key), Texts.say("found.nothing"));
        }
        if (line.get().value.isEmpty()) {
            throw wrong(
                    line.get().number,
                    Texts.say("expected.value", key),
                    Texts.say("found.nothing"));
        }
        return line.get();
    }

    /// The refusal of what stands on a line of this file.
    FeedException wrong(long number, String expected, String found) {
        return new FeedException(file, number, expected, found);
    }

    /// The refusal of the value `line`.
    FeedException wrong(Line line, String expected) {
        return wrong(line.number, expected, FeedException.quoted(line.value));
    }
}
