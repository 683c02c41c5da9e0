package org.rollcall.publish;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.rollcall.analysis.Foreteller;
import org.rollcall.analysis.Foretold;
import org.rollcall.analysis.LikelyMovers;
import org.rollcall.analysis.Trial;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.SmallestChange;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Printed;
import org.rollcall.vote.RollCall;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Votes as JSON, for other programs. What is not known is `null`.
public final class VoteJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    // A word for programs, not a text for people.
    private static final String METHOD = "most-similar-votes";

    private static final int SHARE_DIGITS = 4;

    private final Membership membership;

    /// Votes by these members.
    public VoteJson(Membership membership) {
        this.membership = membership;
    }

    /// One vote of a list.
    ///
    /// @param totals how many did what, if that is known
    public record Entry(Heading heading, Optional<Totals> totals, Outcome outcome) {}

    /// How many did what.
    ///
    /// @param notVoting how many did not vote; empty where only printed totals are known, which do
    ///   not tell
    public record Totals(int yes, int no, int abstaining, OptionalInt notVoting) {

        /// Totals of members that are all known.
        public static Totals of(Counts counts) {
            return new Totals(
                    counts.yes(),
                    counts.no(),
                    counts.abstaining(),
                    OptionalInt.of(counts.notVoting()));
        }

        /// Totals of which the names are not known.
        public static Totals of(Printed printed) {
            return new Totals(
                    printed.yes(), printed.no(), printed.abstaining(), OptionalInt.empty());
        }

        /// What is known of the totals of `vote`.
        public static Optional<Totals> of(RollCall vote) {
            return switch (Decisions.ballots(vote)) {
                case Ballots.Named named -> Optional.of(of(named.counts()));
                case Ballots.Totals _ -> vote.printed().map(Totals::of);
                case Ballots.WithoutVote _, Ballots.Lost _ -> Optional.empty();
            };
        }

        /// In favour, against, abstaining: `140-5-38`.
        public String printed() {
            return yes + "-" + no + "-" + abstaining;
        }
    }

    /// One vote with all that is known of it.
    public String show(RollCall vote) {
        var heading = vote.heading();
        var decision = new Decisions(membership).decide(vote);
        return written(json -> {
            json.writeStartObject();
            heading(json, heading);
            json.writeStringProperty("question", heading.question().code());
            totals(json, Totals.of(vote));
            official(json, vote.printed());
            decision(json, decision, heading.date());
            members(json, vote);
            json.writeEndObject();
        });
    }

    /// Votes in this order.
    public String list(List<Entry> entries) {
        return written(json -> {
            json.writeStartArray();
            for (var entry : entries) {
                json.writeStartObject();
                heading(json, entry.heading);
                totals(json, entry.totals);
                json.writeStringProperty("outcome", entry.outcome.code());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /// What a rule makes of `counts`.
    ///
    /// @param day the day of whose members the names are
    public String decide(Counts counts, Decision decision, LocalDate day) {
        return written(json -> {
            json.writeStartObject();
            totals(json, Optional.of(Totals.of(counts)));
            decision(json, decision, day);
            json.writeEndObject();
        });
    }

    /// A hypothetical vote: its first property says that it is one.
    ///
    /// @param foreteller who names the members likeliest to move; empty where nobody does
    public String whatIf(Scenario scenario, Optional<Foreteller> foreteller) {
        var origin = scenario.origin();
        var wording = new Wording(new Names(membership, origin.date()));
        return written(json -> {
            json.writeStartObject();
            json.writeBooleanProperty("hypothetical", true);
            json.writeStringProperty("from", origin.symbol().orElse(""));
            json.writeStringProperty("date", origin.date().toString());
            json.writeStringProperty("rule", wording.rule(scenario.rule()));
            json.writeArrayPropertyStart("changed");
            scenario.choices()
                    .forEach((member, now) ->
                            changed(json, member, origin.choices().get(member), now));
            json.writeEndArray();
            totals(json, Optional.of(Totals.of(scenario.counts())));
            decision(json, scenario.decision(), origin.date());
            json.writeArrayPropertyStart("smallestChanges");
            for (var change : scenario.smallestChanges()) {
                change(json, change, MoversWording.likeliest(foreteller, scenario, change));
            }
            json.writeEndArray();
            foreteller.ifPresent(known -> trial(json, known.trial()));
            json.writeEndObject();
        });
    }

    private static void changed(
            JsonGenerator json, MemberCode member, @Nullable Choice before, Choice now) {
        if (before != null && before != now) {
            json.writeStartObject();
            json.writeStringProperty("code", member.letters());
            json.writeStringProperty("from", before.code());
            json.writeStringProperty("to", now.code());
            json.writeEndObject();
        }
    }

    private static void change(JsonGenerator json, SmallestChange change, LikelyMovers movers) {
        json.writeStartObject();
        json.writeStringProperty("from", change.from().code());
        json.writeStringProperty("to", change.to().code());
        json.writeStringProperty("who", change.who().name().toLowerCase(Locale.ROOT));
        number(json, "howMany", change.howMany());
        json.writeNumberProperty("available", change.available());
        json.writeArrayPropertyStart("likeliest");
        if (movers instanceof LikelyMovers.Named(List<Foretold> members, Trial _)) {
            members.forEach(member -> foretold(json, member, change.to()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void foretold(JsonGenerator json, Foretold member, Choice to) {
        json.writeStartObject();
        json.writeStringProperty("code", member.member().letters());
        json.writeNumberProperty("similarVotes", member.votes());
        json.writeNumberProperty("ofThese", member.similar().of(to));
        json.writeNumberProperty("weightedShare", rounded(member.share(to)));
        json.writeEndObject();
    }

    private static void trial(JsonGenerator json, Trial trial) {
        json.writeObjectPropertyStart("foretelling");
        json.writeStringProperty("method", METHOD);
        json.writeNumberProperty("votesTried", trial.votes());
        json.writeNumberProperty("ballotsTried", trial.ballots());
        json.writeNumberProperty("shareRight", rounded(trial.share()));
        json.writeNumberProperty("shareRightByRegionalGroup", rounded(trial.groupShare()));
        json.writeNumberProperty("shareRightByOwnCommonestVote", rounded(trial.ownShare()));
        json.writeBooleanProperty("better", trial.isBetter());
        json.writeEndObject();
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static void heading(JsonGenerator json, Heading heading) {
        json.writeStringProperty("symbol", heading.symbol());
        json.writeStringProperty("body", heading.body().code());
        json.writeStringProperty("date", heading.date().toString());
        json.writeStringProperty("title", heading.title());
    }

    private static void totals(JsonGenerator json, Optional<Totals> known) {
        if (known.isEmpty()) {
            json.writeNullProperty("totals");
            return;
        }
        var totals = known.get();
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("yes", totals.yes);
        json.writeNumberProperty("no", totals.no);
        json.writeNumberProperty("abstaining", totals.abstaining);
        number(json, "notVoting", totals.notVoting);
        json.writeEndObject();
    }

    private static void official(JsonGenerator json, Optional<Printed> known) {
        if (known.isEmpty()) {
            json.writeNullProperty("officialTotals");
            return;
        }
        var printed = known.get();
        json.writeObjectPropertyStart("officialTotals");
        json.writeNumberProperty("yes", printed.yes());
        json.writeNumberProperty("no", printed.no());
        json.writeNumberProperty("abstaining", printed.abstaining());
        json.writeStringProperty("source", printed.source());
        json.writeEndObject();
    }

    private void decision(JsonGenerator json, Decision decision, LocalDate day) {
        var wording = new Wording(new Names(membership, day));
        json.writeStringProperty("outcome", decision.outcome().code());
        json.writeArrayPropertyStart("vetoedBy");
        if (decision.outcome() instanceof Outcome.Vetoed(SortedSet<MemberCode> by)) {
            by.forEach(member -> json.writeString(member.letters()));
        }
        json.writeEndArray();
        var counted = decision.needed().isPresent();
        number(json, "needed", decision.needed());
        number(json, "had", counted ? OptionalInt.of(decision.had()) : OptionalInt.empty());
        number(json, "margin", decision.margin());
        json.writeArrayPropertyStart("steps");
        for (var step : wording.steps(decision)) {
            json.writeStartObject();
            json.writeStringProperty("text", step.text());
            json.writeStringProperty("source", step.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("warnings");
        wording.warnings(decision).forEach(json::writeString);
        json.writeEndArray();
    }

    private void members(JsonGenerator json, RollCall vote) {
        var names = new Names(membership, vote.heading().date());
        json.writeArrayPropertyStart("members");
        for (var member : names.sorted(vote.choices().keySet())) {
            json.writeStartObject();
            json.writeStringProperty("code", member.letters());
            json.writeStringProperty("name", names.full(member));
            json.writeStringProperty(
                    "vote", vote.choices().getOrDefault(member, Choice.NOT_VOTING).code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json);
    }

    /// What `write` writes, with a line break at its end.
    static String written(Body body) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(new Layout(), text)) {
            body.write(json);
        }
        return text.append('\n').toString();
    }

    /// People read it too: a line for each value, and the same line ends on every system.
    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
    }
}
