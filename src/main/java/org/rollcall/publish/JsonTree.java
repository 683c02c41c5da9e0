package org.rollcall.publish;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Maps, lists, texts, numbers and truths as JSON, for other programs. An absent value is `null`.
public final class JsonTree {

    private JsonTree() {}

    /// `tree` as a text, with a line break at its end.
    ///
    /// @throws IllegalArgumentException if there is anything else in it
    public static String of(Object tree) {
        return VoteJson.written(json -> write(json, tree));
    }

    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, inner) -> {
                    json.writeName(String.valueOf(name));
                    write(json, inner);
                });
                json.writeEndObject();
            }
            case Collection<?> list -> {
                json.writeStartArray();
                list.forEach(inner -> write(json, inner));
                json.writeEndArray();
            }
            case Optional<?> maybe when maybe.isEmpty() -> json.writeNull();
            case Optional<?> maybe -> write(json, maybe.get());
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            // As many digits as tell it from every other number.
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default ->
                    throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
        }
    }
}
