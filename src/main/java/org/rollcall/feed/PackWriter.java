package org.rollcall.feed;

import java.io.StringWriter;
import java.util.EnumMap;
import java.util.Map;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.RulePack.Motion;
import org.rollcall.scenario.RulePack.Quorum;
import org.rollcall.tally.Base;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes rule packs in the form that [PackText] reads.
public final class PackWriter {

    private static final Map<Base, String> BASES =
            new EnumMap<>(
                    Map.of(
                            Base.PRESENT_AND_VOTING,
                            "present-and-voting",
                            Base.PRESENT,
                            "present",
                            Base.ATTENDING,
                            "present",
                            Base.MEMBERS,
                            "members"));

    private PackWriter() {}

    /// `pack` as JSON, with a line break at its end.
    public static String write(RulePack pack) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("rollcall-pack", 1);
            json.writeStringProperty("id", pack.id());
            json.writeStringProperty("name", pack.name());
            json.writeStringProperty("source", pack.source());
            json.writeBooleanProperty("attendance", pack.attendance());
            json.writeStringProperty("quorum", quorum(pack.quorum()));
            json.writeBooleanProperty("pass", pack.pass());
            json.writeBooleanProperty("abstain-after-pass", pack.abstainAfterPass());
            json.writeArrayPropertyStart("manners");
            pack.manners().forEach(manner -> json.writeString(manner.code()));
            json.writeEndArray();
            json.writeArrayPropertyStart("motions");
            pack.motions().forEach(motion -> write(json, motion));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Motion motion) {
        json.writeStartObject();
        json.writeStringProperty("id", motion.id());
        json.writeStringProperty("name", motion.name());
        switch (motion.threshold()) {
            case Threshold.MoreThanHalf(Base of) -> {
                json.writeStringProperty("majority", "more-than-half");
                json.writeStringProperty("of", BASES.get(of));
            }
            case Threshold.AtLeast(int some, int whole, Base of) -> {
                json.writeStringProperty("majority", some + "/" + whole);
                json.writeStringProperty("of", BASES.get(of));
            }
            case Threshold.Votes(int votes) -> json.writeNumberProperty("majority", votes);
        }
        json.writeStringProperty("tie", motion.tie() == Tie.SECOND_VOTE ? "second-vote" : "fails");
        json.writeBooleanProperty("abstention", motion.abstention());
        json.writeBooleanProperty("observers", motion.observers());
        json.writeArrayPropertyStart("veto");
        motion.holders().forEach(holder -> json.writeString(holder.letters()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String quorum(Quorum quorum) {
        if (quorum.numerator() == 0) {
            return "none";
        }
        return quorum.more() ? "more-than-half" : quorum.numerator() + "/" + quorum.denominator();
    }
}
