package org.rollcall.feed;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes views in the form that [ViewText] reads. The same view is the same text always.
public final class ViewWriter {

    private ViewWriter() {}

    /// `view` as JSON, with a line break at its end.
    public static String write(WindowView view) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("rollcall-view", ViewText.VERSION);
            json.writeStringProperty("page", view.page());
            view.vote().ifPresent(vote -> json.writeStringProperty("vote", vote));
            json.writeStringProperty("tab", view.tab());
            filter(json, view.filter());
            table(json, view.table());
            if (!view.within().isEmpty()) {
                json.writeStringProperty("within", view.within());
            }
            view.compared()
                    .ifPresent(pair -> {
                        json.writeObjectPropertyStart("compare");
                        json.writeName("before");
                        side(json, pair.before());
                        json.writeName("after");
                        side(json, pair.after());
                        json.writeEndObject();
                    });
            if (!view.grid().isEmpty()) {
                json.writeArrayPropertyStart("grid");
                view.grid().forEach(vote -> side(json, vote));
                json.writeEndArray();
            }
            view.hypothetical()
                    .ifPresent(made -> {
                        json.writeObjectPropertyStart("hypothetical");
                        json.writeStringProperty("id", made.id().toString());
                        json.writeStringProperty("name", made.name());
                        json.writeEndObject();
                    });
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void filter(JsonGenerator json, WindowView.Filter filter) {
        json.writeObjectPropertyStart("filter");
        if (!filter.query().isEmpty()) {
            json.writeStringProperty("query", filter.query());
        }
        filter.chosen()
                .forEach((property, values) -> {
                    json.writeArrayPropertyStart(property);
                    values.forEach(json::writeString);
                    json.writeEndArray();
                });
        filter.from().ifPresent(year -> json.writeNumberProperty("from", year));
        filter.until().ifPresent(year -> json.writeNumberProperty("until", year));
        filter.margin().ifPresent(votes -> json.writeNumberProperty("margin", votes));
        if (!filter.members().isEmpty()) {
            json.writeArrayPropertyStart("members");
            filter.members().forEach(voted -> voted(json, voted));
            json.writeEndArray();
        }
        json.writeStringProperty("order", filter.order());
        json.writeEndObject();
    }

    private static void voted(JsonGenerator json, WindowView.Voted voted) {
        json.writeStartObject();
        json.writeStringProperty("member", voted.member().letters());
        json.writeStringProperty("choice", voted.choice().code());
        json.writeBooleanProperty("alone", voted.alone());
        json.writeEndObject();
    }

    private static void table(JsonGenerator json, WindowView.Table table) {
        json.writeObjectPropertyStart("table");
        json.writeStringProperty("group", table.group());
        json.writeArrayPropertyStart("columns");
        for (var column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("column", column.name());
            json.writeNumberProperty("width", column.width());
            json.writeBooleanProperty("shown", column.shown());
            json.writeNumberProperty("sorted", column.sorted());
            json.writeBooleanProperty("upwards", column.upwards());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, WindowView.Side side) {
        json.writeStartObject();
        json.writeStringProperty(side.hypothetical() ? "hypothetical" : "vote", side.name());
        json.writeEndObject();
    }
}
