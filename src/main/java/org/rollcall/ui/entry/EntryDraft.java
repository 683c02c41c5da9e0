package org.rollcall.ui.entry;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.vote.Body;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;

/// A vote as far as a person has entered it.
///
/// @param fields what was said; what is not said is not there or empty
/// @param answers what was decided about names, by the key of the question
record EntryDraft(Map<Field, String> fields, SortedMap<String, String> answers) {

    /// The answer by which a name is left out.
    static final String LEFT_OUT = "-";

    private static final String ANSWER = "answer.";

    EntryDraft {
        var kept = new EnumMap<Field, String>(Field.class);
        kept.putAll(fields);
        fields = Collections.unmodifiableMap(kept);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /// Nothing yet.
    static EntryDraft empty() {
        return new EntryDraft(Map.of(), new TreeMap<>());
    }

    /// What was said of `field`, without space around it; empty where nothing was.
    String get(Field field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// Whether nothing was said.
    boolean isEmpty() {
        return fields.values().stream().allMatch(String::isBlank);
    }

    /// The day, where it is one.
    Optional<LocalDate> date() {
        try {
            return get(Field.DATE).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(get(Field.DATE)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The body.
    Optional<Body> body() {
        return Body.ofCode(get(Field.BODY));
    }

    /// The kind of question.
    Optional<Question> question() {
        return Question.ofCode(get(Field.QUESTION));
    }

    /// What became of it.
    Recorded recorded() {
        return Recorded.ofCode(get(Field.RECORDED)).orElse(Recorded.NOT_STATED);
    }

    /// As a text that [#read(String)] reads.
    String write() {
        var properties = new Properties();
        fields.forEach((field, value) -> properties.setProperty(field.name(), value));
        answers.forEach((key, value) -> properties.setProperty(ANSWER + key, value));
        var out = new StringWriter();
        try {
            properties.store(out, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// What [#write()] wrote; nothing where `text` is something else.
    static EntryDraft read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException _) {
            return empty();
        }
        var fields = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            fields.put(field, properties.getProperty(field.name(), ""));
        }
        var answers = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            if (key.startsWith(ANSWER)) {
                answers.put(key.substring(ANSWER.length()), properties.getProperty(key, ""));
            }
        }
        return new EntryDraft(fields, answers);
    }
}
