package org.rollcall.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.tally.Base;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.Body;
import org.rollcall.vote.Question;
import tools.jackson.core.JsonGenerator;

/// The rules of hypothetical votes in JSON.
///
/// A rule of the United Nations stands there as the question for which it holds and never as
/// numbers, so that a stranger's rule cannot pass for it.
///
/// @param body the body that votes
/// @param date the day of the vote
record RuleText(Decisions decisions, Body body, LocalDate date) {

    private static final Set<String> FIELDS =
            Set.of("majority", "of", "tie", "veto", "opposing", "members", "quorum", "pack");

    private static final Map<String, Base> BASES =
            Map.of(
                    "present-and-voting",
                    Base.PRESENT_AND_VOTING,
                    "present",
                    Base.PRESENT,
                    "attending",
                    Base.ATTENDING,
                    "members",
                    Base.MEMBERS);

    private static final Map<String, Tie> TIES =
            Map.of(
                    "too-few", Tie.TOO_FEW,
                    "rejected", Tie.REJECTED,
                    "second-vote", Tie.SECOND_VOTE);

    /// The rule that `json` is, if it is one; what is wrong is complained of.
    Optional<Rule> read(JsonFields read, Json json) {
        if (!(json instanceof Json.Fields fields)) {
            read.complain("rule", json);
            return Optional.empty();
        }
        return fields.fields().containsKey("question") ? known(read, fields) : own(read, fields);
    }

    private Optional<Rule> known(JsonFields read, Json.Fields fields) {
        read.known(fields, Set.of("question"));
        var question =
                Optional.ofNullable(fields.fields().get("question"))
                        .flatMap(json ->
                                json instanceof Json.Text(String code, _)
                                        ? Question.ofCode(code)
                                        : Optional.<Question>empty())
                        .filter(RuleBook.questions(body)::contains);
        if (question.isEmpty()) {
            read.complain("rule", fields);
        }
        return question.map(one -> decisions.rule(body, date, one));
    }

    private static Optional<Rule> own(JsonFields read, Json.Fields fields) {
        int before = read.complaints().size();
        read.known(fields, FIELDS);
        var threshold = threshold(read, fields);
        var tie = read.oneOf(fields, "tie", TIES);
        var holders = read.codes(fields, "veto");
        var opposing = read.number(fields, "opposing", 0, Rule.MOST_SEATS);
        var members = read.number(fields, "members", 1, Rule.MOST_SEATS);
        var quorum = read.truth(fields, "quorum");
        boolean pack = fields.fields().containsKey("pack");
        if (pack) {
            read.truth(fields, "pack");
        }
        if (opposing.filter(some -> some > holders.size()).isPresent()) {
            read.complain("rule-opposing", fields, String.valueOf(opposing.orElse(0)));
        }
        return read.complaints().size() > before
                ? Optional.empty()
                : Optional.of(
                        new Rule(
                                pack ? Rule.PACK : Rule.OWN,
                                threshold.orElseThrow(),
                                tie.orElseThrow(),
                                new Veto(holders, opposing.orElseThrow()),
                                members.orElseThrow(),
                                quorum.orElseThrow(),
                                List.of(pack ? Provision.RULE_PACK : Provision.OWN_RULE)));
    }

    private static Optional<Threshold> threshold(JsonFields read, Json.Fields fields) {
        var majority = read.required(fields, "majority");
        if (majority.isEmpty()) {
            return Optional.empty();
        }
        Optional<Threshold> threshold =
                switch (majority.get()) {
                    case Json.Whole(int votes, _) when votes >= 1 && votes <= Rule.MOST_SEATS ->
                            Optional.of(new Threshold.Votes(votes));
                    case Json.Text(String text, _) when text.equals("more-than-half") ->
                            read.oneOf(fields, "of", BASES).map(Threshold.MoreThanHalf::new);
                    case Json.Text(String text, _) ->
                            JsonFields.share(text).flatMap(share -> atLeast(read, fields, share));
                    default -> Optional.empty();
                };
        if (threshold.isEmpty()) {
            read.complain("rule-majority", majority.get());
        }
        return threshold;
    }

    private static Optional<Threshold> atLeast(
            JsonFields read, Json.Fields fields, JsonFields.Share share) {
        return read.oneOf(fields, "of", BASES)
                .map(base -> new Threshold.AtLeast(share.some(), share.whole(), base));
    }

    /// Writes `rule` as the value that comes next.
    void write(JsonGenerator json, Rule rule) {
        json.writeStartObject();
        var question =
                RuleBook.questions(body).stream()
                        .filter(one -> decisions.rule(body, date, one).equals(rule))
                        .findFirst();
        if (question.isPresent()) {
            json.writeStringProperty("question", question.get().code());
        } else {
            writeOwn(json, rule);
        }
        json.writeEndObject();
    }

    private static void writeOwn(JsonGenerator json, Rule rule) {
        switch (rule.threshold()) {
            case Threshold.MoreThanHalf(Base of) -> {
                json.writeStringProperty("majority", "more-than-half");
                json.writeStringProperty("of", word(BASES, of));
            }
            case Threshold.AtLeast(int some, int whole, Base of) -> {
                json.writeStringProperty("majority", some + "/" + whole);
                json.writeStringProperty("of", word(BASES, of));
            }
            case Threshold.Votes(int votes) -> json.writeNumberProperty("majority", votes);
        }
        json.writeStringProperty("tie", word(TIES, rule.tie()));
        json.writeStringProperty("veto", ScenarioWriter.codes(rule.veto().holders()));
        json.writeNumberProperty("opposing", rule.veto().opposing());
        json.writeNumberProperty("members", rule.seats());
        json.writeBooleanProperty("quorum", rule.quorum());
        if (rule.key().equals(Rule.PACK)) {
            json.writeBooleanProperty("pack", true);
        }
    }

    private static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(one -> one.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
