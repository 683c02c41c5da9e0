package org.rollcall.publish;

import java.util.SortedMap;
import java.util.stream.Collectors;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Presence;
import org.rollcall.scenario.Stage;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// Live votes in words: stages, what happened, what a delegation does.
public final class LiveWording {

    private final Texts texts = Texts.of(LiveWording.class, "publish");
    private final LiveVote vote;
    private final Names names;
    private final Wording wording;

    /// Words for `vote`, with the names that it gives its delegations.
    public LiveWording(LiveVote vote) {
        this.vote = vote;
        names = new Names(vote.setting().membership(), vote.setting().date());
        wording = new Wording(names);
    }

    /// The delegations' names.
    public Names names() {
        return names;
    }

    /// Words for decisions.
    public Wording wording() {
        return wording;
    }

    /// How far the vote is: "Voting is open".
    public String stage() {
        return stage(vote.stage());
    }

    /// A stage by its name.
    public String stage(Stage stage) {
        return texts.text("live.stage." + stage.code());
    }

    /// How the vote is taken.
    public String manner() {
        return manner(vote.setting().manner());
    }

    /// A manner of voting by its name.
    public String manner(Manner manner) {
        return texts.text("live.manner." + manner.code());
    }

    /// What a delegation answered when attendance was taken.
    public String presence(Presence presence) {
        return texts.text("live.presence." + presence.code());
    }

    /// That this is no vote of the record, or which one is shown again.
    public String mark() {
        return vote.setting()
                .replay()
                .map(replay -> texts.text("live.mark.replay"))
                .orElseGet(() -> texts.text("live.mark.room"));
    }

    /// The rule: "Model UN, General Assembly: two thirds of the members present and voting".
    public String rule() {
        return texts.text(
                "live.rule", vote.setting().ruleName(), wording.threshold(vote.setting().rule()));
    }

    /// A delegation and how it stands, as a screen reader says it: "France, not voted yet".
    public String spoken(MemberCode member) {
        return texts.text("live.each", names.full(member), standing(member));
    }

    /// How a delegation stands: `in favour`, `not voted yet`, `absent`.
    public String standing(MemberCode member) {
        if (vote.isAbsent(member)) {
            return texts.text("live.presence." + Presence.ABSENT.code() + ".spoken");
        }
        var entry = vote.entries().get(member);
        if (entry != null) {
            return wording.spoken(entry);
        }
        if (vote.called().filter(member::equals).isPresent()) {
            return texts.text("live.called.spoken");
        }
        if (vote.passed().contains(member)) {
            return texts.text("live.passed.spoken");
        }
        return vote.stage().isBeforeLock()
                ? texts.text("live.waiting.spoken")
                : wording.spoken(Choice.NOT_VOTING);
    }

    /// What happened, in a sentence.
    public String event(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Attended(var presence) -> attended(presence);
            case LiveEvent.Drawn(MemberCode member) -> of(event, member);
            case LiveEvent.Opened _,
                    LiveEvent.LastCalled _,
                    LiveEvent.Locked _,
                    LiveEvent.Announced _ ->
                    texts.text("live.event." + event.code());
            case LiveEvent.Cast(var choices) -> cast(choices);
            case LiveEvent.Passed(MemberCode member) -> of(event, member);
            case LiveEvent.Withdrawn(MemberCode member) -> of(event, member);
            case LiveEvent.Counted(Counts counts) ->
                    texts.text(
                            "live.event.counted", counts.yes(), counts.no(), counts.abstaining());
            case LiveEvent.Corrected(MemberCode member, Choice choice, String reason) ->
                    texts.text(
                            "live.event.corrected",
                            names.full(member),
                            wording.spoken(choice),
                            reason);
            case LiveEvent.Recounted(Counts counts, String reason) ->
                    texts.text(
                            "live.event.recounted",
                            counts.yes(),
                            counts.no(),
                            counts.abstaining(),
                            reason);
            case LiveEvent.Guessed(String outcome) ->
                    texts.text("live.event.guessed", guess(outcome));
            case LiveEvent.Declared(MemberCode member, Choice choice, String note) ->
                    texts.text(
                            "live.event.declared",
                            names.full(member),
                            wording.spoken(choice),
                            note.isBlank() ? 0 : 1,
                            note);
        };
    }

    private String of(LiveEvent event, MemberCode member) {
        return texts.text("live.event." + event.code(), names.full(member));
    }

    /// An outcome that was guessed, by its code.
    public String guess(String outcome) {
        return texts.text("live.guess." + outcome);
    }

    private String attended(SortedMap<MemberCode, Presence> presence) {
        return presence.keySet().stream()
                .sorted(names.order())
                .map(member ->
                        texts.text(
                                "live.event.each",
                                names.full(member),
                                texts.text(
                                        "live.presence."
                                                + presence.getOrDefault(member, Presence.ABSENT)
                                                        .code()
                                                + ".spoken")))
                .collect(Collectors.joining("; "));
    }

    private String cast(SortedMap<MemberCode, Choice> choices) {
        return choices.keySet().stream()
                .sorted(names.order())
                .map(member ->
                        texts.text(
                                "live.event.each",
                                names.full(member),
                                wording.spoken(choices.getOrDefault(member, Choice.NOT_VOTING))))
                .collect(Collectors.joining("; "));
    }
}
