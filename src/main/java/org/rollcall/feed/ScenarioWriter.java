package org.rollcall.feed;

import java.io.StringWriter;
import java.util.Collection;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.scenario.Step;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Rule;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes hypothetical votes in the form that [ScenarioText] reads, with their whole timeline.
public final class ScenarioWriter {

    private final JsonGenerator json;
    private final RuleText rules;

    private ScenarioWriter(JsonGenerator json, RuleText rules) {
        this.json = json;
        this.rules = rules;
    }

    /// `scenario` as JSON, with a line break at its end.
    ///
    /// @param membership who was a member of what, by which the rules of the day are known
    public static String write(Scenario scenario, Membership membership) {
        var text = new StringWriter();
        var origin = scenario.origin();
        var rules = new RuleText(new Decisions(membership), origin.body(), origin.date());
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new ScenarioWriter(json, rules).write(scenario);
        }
        return text.append('\n').toString();
    }

    private void write(Scenario scenario) {
        var origin = scenario.origin();
        json.writeStartObject();
        json.writeNumberProperty("rollcall-scenario", ScenarioText.VERSION);
        json.writeBooleanProperty("hypothetical", true);
        json.writeStringProperty("name", scenario.firstName());
        origin.symbol().ifPresent(symbol -> json.writeStringProperty("from", symbol));
        json.writeStringProperty("body", origin.body().code());
        json.writeStringProperty("date", origin.date().toString());
        json.writeStringProperty("question", origin.question().code());
        rule(origin.rule());
        votes("start", origin.choices());
        own(origin.own().values());
        json.writeArrayPropertyStart("steps");
        scenario.steps().forEach(this::step);
        json.writeEndArray();
        json.writeNumberProperty("at", scenario.at());
        json.writeNumberProperty("tip", scenario.tip());
        json.writeEndObject();
    }

    private void step(Step step) {
        json.writeStartObject();
        json.writeNumberProperty("follows", step.follows());
        json.writeStringProperty("change", step.edit().code());
        switch (step.edit()) {
            case Edit.Cast(var choices) -> votes("votes", choices);
            case Edit.ChangeRule(Rule rule) -> rule(rule);
            case Edit.Reseat(var joining, var named, var leaving) -> {
                votes("joining", joining);
                own(named.values());
                json.writeStringProperty("leaving", codes(leaving));
            }
            case Edit.Rename(String name) -> json.writeStringProperty("text", name);
            case Edit.Annotate(String notes) -> json.writeStringProperty("text", notes);
        }
        json.writeEndObject();
    }

    private void rule(Rule rule) {
        json.writeName("rule");
        rules.write(json, rule);
    }

    private void votes(String name, SortedMap<MemberCode, Choice> votes) {
        json.writeObjectPropertyStart(name);
        for (var choice : Choice.values()) {
            var members =
                    votes.entrySet().stream()
                            .filter(vote -> vote.getValue() == choice)
                            .map(vote -> vote.getKey())
                            .toList();
            if (!members.isEmpty()) {
                json.writeStringProperty(choice.code(), codes(members));
            }
        }
        json.writeEndObject();
    }

    private void own(Collection<OwnMember> members) {
        if (members.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("own-members");
        for (var member : members) {
            json.writeStartObject();
            json.writeStringProperty("code", member.code().letters());
            json.writeStringProperty("name", member.name());
            member.colour().ifPresent(colour -> json.writeStringProperty("colour", colour));
            member.picture().ifPresent(png -> json.writeStringProperty("picture", png));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Codes in one text, parted by spaces.
    static String codes(Collection<MemberCode> members) {
        return members.stream().map(MemberCode::letters).collect(Collectors.joining(" "));
    }
}
