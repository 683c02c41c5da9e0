package org.rollcall.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// A value of a JSON text, and the line on which it stands, for texts that strangers wrote.
sealed interface Json {

    /// The line on which it begins, from 1.
    long line();

    /// An object.
    record Fields(Map<String, Json> fields, long line) implements Json {}

    /// An array.
    record Items(List<Json> items, long line) implements Json {}

    /// A string.
    record Text(String text, long line) implements Json {}

    /// A whole number.
    record Whole(int number, long line) implements Json {}

    /// True or false.
    record Truth(boolean truth, long line) implements Json {}

    /// Null, or a number that is not whole or too large.
    record Other(String text, long line) implements Json {}

    /// How deep values may lie in each other.
    int DEEPEST = 8;

    /// The object that `bytes` are in UTF-8.
    ///
    /// @param name the file's name, for messages
    /// @param largest the most bytes
    /// @param kind the word by which texts name such a file
    /// @throws FeedException if they are too many, no UTF-8, or not one object in JSON
    static Fields object(String name, byte[] bytes, int largest, String kind) throws FeedException {
        if (bytes.length > largest) {
            throw new FeedException(
                    name, 0, Texts.say("expected.small", largest), Texts.say("found.more"));
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (parse(name, text) instanceof Fields fields) {
                return fields;
            }
            throw new FeedException(
                    name, 1, Texts.say("expected." + kind), Texts.say("found.no-" + kind));
        } catch (CharacterCodingException _) {
            throw new FeedException(name, 0, Texts.say("expected.utf8"), Texts.say("found.bytes"));
        }
    }

    /// The value that `text` is.
    ///
    /// @param name the file's name, for messages
    /// @throws FeedException if it is not one JSON value, if an object has a field twice, or if
    ///   values lie too deep in each other
    static Json parse(String name, String text) throws FeedException {
        var factory =
                JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(
                                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                        .build();
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw refused(name, 1, "json", Texts.say("found.nothing"));
            }
            var value = value(parser);
            long line = parser.currentLocation().getLineNr();
            if (parser.nextToken() != null) {
                throw refused(name, line, "json-end", Texts.say("found.more"));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw refused(name, 0, "json-flat", Texts.say("found.more"));
        } catch (StreamReadException e) {
            boolean again = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw refused(
                    name,
                    Math.max(1, e.getLocation().getLineNr()),
                    again ? "json-once" : "json",
                    Texts.say(again ? "found.field-again" : "found.no-json"));
        }
    }

    private static FeedException refused(String name, long line, String expected, String found) {
        return new FeedException(name, line, Texts.say("expected." + expected), found);
    }

    private static Json value(JsonParser parser) {
        long line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, Json>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var field = parser.currentName();
                    parser.nextToken();
                    fields.put(field, value(parser));
                }
                yield new Fields(Collections.unmodifiableMap(fields), line);
            }
            case START_ARRAY -> {
                var items = new ArrayList<Json>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Items(List.copyOf(items), line);
            }
            case VALUE_STRING -> new Text(parser.getString(), line);
            case VALUE_TRUE -> new Truth(true, line);
            case VALUE_FALSE -> new Truth(false, line);
            case VALUE_NUMBER_INT -> number(parser.getString(), line);
            default -> new Other(parser.getString(), line);
        };
    }

    private static Json number(String digits, long line) {
        try {
            return new Whole(Integer.parseInt(digits), line);
        } catch (NumberFormatException _) {
            return new Other(digits, line);
        }
    }

    /// What it is, as a message shows it.
    default String shown() {
        return switch (this) {
            case Fields _ -> Texts.say("found.object");
            case Items _ -> Texts.say("found.array");
            case Text(String text, _) -> FeedException.quoted(cut(text));
            case Whole(int number, _) -> String.valueOf(number);
            case Truth(boolean truth, _) -> String.valueOf(truth);
            case Other(String text, _) -> cut(text);
        };
    }

    /// As much of `text` as a message shows.
    static String cut(String text) {
        int most = 60;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
