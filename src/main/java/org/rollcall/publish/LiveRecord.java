package org.rollcall.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Logged;
import org.rollcall.scenario.Presence;
import org.rollcall.scenario.Stage;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// The record of a live vote, with all that happened in it, to hand on.
///
/// Every form says first that it is no vote of the United Nations, or which one it shows again.
public final class LiveRecord {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Texts texts = Texts.of(LiveRecord.class, "publish");
    private final LiveVote vote;
    private final List<Logged> log;
    private final LiveWording words;

    /// The record of `vote`, in which `log` happened.
    public LiveRecord(LiveVote vote, List<Logged> log) {
        this.vote = vote;
        this.log = List.copyOf(log);
        words = new LiveWording(vote);
    }

    /// As sentences, for people.
    public String text() {
        var setting = vote.setting();
        var lines = new ArrayList<String>();
        lines.add(words.mark());
        setting.replay().ifPresent(replay -> lines.add(replay.symbol()));
        lines.add("");
        lines.add(setting.title());
        lines.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(setting.date()));
        lines.add(words.manner());
        lines.add(texts.text("live.decides", words.rule()));
        lines.add(texts.text("live.record.stage", words.stage()));
        if (setting.practice().attendance()) {
            lines.add(texts.text("live.quorum", vote.present(), setting.practice().quorum()));
        }
        lines.add("");
        addVotes(lines);
        lines.add("");
        lines.add(texts.text("live.record.log"));
        log.forEach(one ->
                lines.add(TIME.format(one.at()) + " UTC  " + words.event(one.event()) + "."));
        return String.join("\n", lines) + "\n";
    }

    private void addVotes(List<String> lines) {
        if (vote.stage() == Stage.RESULT) {
            lines.add(
                    texts.text(
                            "live.record.outcome",
                            words.wording().outcome(vote.decision().outcome()),
                            words.wording().verdict(vote.decision())));
        }
        for (var choice : Choice.values()) {
            var who =
                    vote.setting().manner().byName()
                            ? vote.voters().stream()
                                    .filter(member ->
                                            vote.entries().getOrDefault(member, Choice.NOT_VOTING)
                                                    == choice)
                                    .toList()
                            : List.<MemberCode>of();
            lines.add(
                    texts.text(
                            who.isEmpty() ? "live.record.count" : "live.record.names",
                            words.wording().choice(choice),
                            vote.counts().of(choice),
                            words.names().list(who)));
        }
        vote.corrections().forEach(error -> lines.add(words.event(error) + "."));
    }

    /// As a table of events, a line for each delegation that an event is about.
    public String csv() {
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (var one : log) {
            for (var part : parts(one.event())) {
                rows.add(
                        List.of(
                                kind(),
                                String.valueOf(number),
                                one.at().toString(),
                                one.event().code(),
                                part.member().map(MemberCode::letters).orElse(""),
                                part.member().map(words.names()::full).orElse(""),
                                part.value(),
                                part.text()));
            }
            number++;
        }
        return Csv.table(
                List.of("kind", "number", "time", "event", "code", "name", "value", "text"),
                rows,
                ',');
    }

    /// As JSON, for other programs.
    public String json() {
        var setting = vote.setting();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kind", kind());
        tree.put("ofRecord", false);
        tree.put("replayOf", setting.replay().map(replay -> replay.symbol()));
        tree.put("title", setting.title());
        tree.put("date", setting.date().toString());
        tree.put("manner", setting.manner().code());
        tree.put("rule", words.rule());
        tree.put("stage", vote.stage().code());
        tree.put("quorum", setting.practice().quorum());
        tree.put(
                "present",
                setting.practice().attendance() ? Optional.of(vote.present()) : Optional.empty());
        tree.put("totals", totals(vote.counts()));
        boolean announced = vote.stage() == Stage.RESULT;
        tree.put(
                "outcome",
                announced ? Optional.of(vote.decision().outcome().code()) : Optional.empty());
        tree.put(
                "reason",
                announced
                        ? Optional.of(words.wording().verdict(vote.decision()))
                        : Optional.empty());
        tree.put(
                "delegations",
                setting.seats().stream().map(seat -> delegation(seat.member())).toList());
        var events = new ArrayList<Object>();
        log.forEach(one -> events.add(event(one.at(), one.event())));
        tree.put("events", events);
        return JsonTree.of(tree);
    }

    private String kind() {
        return vote.setting().replay().isPresent() ? "replay" : "vote-in-a-room";
    }

    private static Map<String, Object> totals(Counts counts) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("yes", counts.yes());
        tree.put("no", counts.no());
        tree.put("abstaining", counts.abstaining());
        tree.put("notVoting", counts.notVoting());
        return tree;
    }

    private Map<String, Object> delegation(MemberCode member) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", member.letters());
        tree.put("name", words.names().full(member));
        tree.put("observer", vote.setting().seat(member).orElseThrow().observer());
        tree.put(
                "presence",
                vote.setting().practice().attendance()
                        ? Optional.of(
                                vote.attendance().getOrDefault(member, Presence.ABSENT).code())
                        : Optional.empty());
        tree.put("vote", Optional.ofNullable(vote.entries().get(member)).map(Choice::code));
        tree.put("declared", Optional.ofNullable(vote.declared().get(member)).map(Choice::code));
        return tree;
    }

    private Map<String, Object> event(Instant at, LiveEvent event) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("time", at.toString());
        tree.put("event", event.code());
        tree.put(
                "parts",
                parts(event).stream()
                        .map(part -> {
                            var inner = new LinkedHashMap<String, Object>();
                            inner.put("code", part.member().map(MemberCode::letters));
                            inner.put("value", part.value());
                            inner.put("text", part.text());
                            return inner;
                        })
                        .toList());
        return tree;
    }

    private record Part(Optional<MemberCode> member, String value, String text) {}

    private static List<Part> parts(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Attended(var presence) ->
                    presence.entrySet().stream()
                            .map(one -> part(one.getKey(), one.getValue().code(), ""))
                            .toList();
            case LiveEvent.Cast(var choices) ->
                    choices.entrySet().stream()
                            .map(one -> part(one.getKey(), one.getValue().code(), ""))
                            .toList();
            case LiveEvent.Drawn(MemberCode member) -> List.of(part(member, "", ""));
            case LiveEvent.Passed(MemberCode member) -> List.of(part(member, "", ""));
            case LiveEvent.Withdrawn(MemberCode member) -> List.of(part(member, "", ""));
            case LiveEvent.Corrected one ->
                    List.of(part(one.member(), one.choice().code(), one.reason()));
            case LiveEvent.Declared one ->
                    List.of(part(one.member(), one.choice().code(), one.note()));
            case LiveEvent.Counted(Counts counts) ->
                    List.of(new Part(Optional.empty(), counts.printed(), ""));
            case LiveEvent.Recounted(Counts counts, String reason) ->
                    List.of(new Part(Optional.empty(), counts.printed(), reason));
            case LiveEvent.Guessed(String outcome) ->
                    List.of(new Part(Optional.empty(), outcome, ""));
            case LiveEvent.Opened _,
                    LiveEvent.LastCalled _,
                    LiveEvent.Locked _,
                    LiveEvent.Announced _ ->
                    List.of(new Part(Optional.empty(), "", ""));
        };
    }

    private static Part part(MemberCode member, String value, String text) {
        return new Part(Optional.of(member), value, text);
    }
}
