package org.rollcall.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rollcall.vote.Body;
import org.rollcall.vote.Question;
import picocli.CommandLine.TypeConversionException;

/// Turns what was typed after an option into values, or says what could have been typed.
final class Converters {

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{2,3})[x×]([1-9][0-9]{2,3})");

    private final AppTexts texts;

    Converters(AppTexts texts) {
        this.texts = texts;
    }

    Body body(String typed) {
        return Arrays.stream(Body.values())
                .filter(body -> body.code().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                "wrong.body",
                                typed,
                                Arrays.stream(Body.values())
                                        .map(Body::code)
                                        .collect(Collectors.joining(", "))));
    }

    Question question(String typed) {
        return Question.ofCode(typed)
                .orElseThrow(() ->
                        wrong(
                                "wrong.question",
                                typed,
                                Arrays.stream(Question.values())
                                        .map(Question::code)
                                        .collect(Collectors.joining(", "))));
    }

    LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw wrong("wrong.date", typed);
        }
    }

    PictureSize size(String typed) {
        var match = SIZE.matcher(typed);
        if (!match.matches()) {
            throw wrong("wrong.size", typed);
        }
        return new PictureSize(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    private TypeConversionException wrong(String key, Object... values) {
        return new TypeConversionException(texts.text(key, values));
    }
}
