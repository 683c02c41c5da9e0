package org.rollcall.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSize;
import org.rollcall.vote.Body;
import org.rollcall.vote.Question;
import org.rollcall.vote.Source;
import picocli.CommandLine.TypeConversionException;

/// Turns what was typed after an option into values, or says what could have been typed.
final class Converters {

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
        return PictureSize.read(typed).orElseThrow(() -> wrong("wrong.size", typed));
    }

    PictureKind show(String typed) {
        return PictureKind.ofCode(typed)
                .filter(PictureKind::isOfVote)
                .orElseThrow(() ->
                        wrong(
                                "wrong.show",
                                typed,
                                Arrays.stream(PictureKind.values())
                                        .filter(PictureKind::isOfVote)
                                        .map(PictureKind::code)
                                        .collect(Collectors.joining(", "))));
    }

    PictureFormat format(String typed) {
        return PictureFormat.ofEnding(typed)
                .orElseThrow(() ->
                        wrong(
                                "wrong.format",
                                typed,
                                Arrays.stream(PictureFormat.values())
                                        .map(PictureFormat::ending)
                                        .collect(Collectors.joining(", "))));
    }

    AgreementMethod method(String typed) {
        return AgreementMethod.ofCode(typed)
                .orElseThrow(() ->
                        wrong(
                                "wrong.method",
                                typed,
                                Arrays.stream(AgreementMethod.values())
                                        .map(AgreementMethod::code)
                                        .collect(Collectors.joining(", "))));
    }

    /// A source with enough votes of the Assembly to compare members by.
    Source source(String typed) {
        return switch (typed) {
            case "unvotes" -> Source.VOETEN;
            case "undl" -> Source.LIBRARY_ASSEMBLY;
            default -> throw wrong("wrong.source", typed);
        };
    }

    private TypeConversionException wrong(String key, Object... values) {
        return new TypeConversionException(texts.text(key, values));
    }
}
