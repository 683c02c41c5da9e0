package org.rollcall.ui.present;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.feed.MemberTables;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.LiveVotes;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Presence;
import org.rollcall.scenario.Stage;
import org.rollcall.store.LiveStore;
import org.rollcall.store.ScenarioDatabase;
import org.rollcall.vote.Choice;
import org.rollcall.work.DirectBackground;

/// A program of its own that takes a roll call as far as a stage, and then does at that stage
/// whatever can be done, until it is killed. It says what it shows as soon as it shows it.
final class LiveChild {

    /// The delegations in its room.
    static final int ROOM = 60;

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 24, 10, 0);

    private LiveChild() {}

    /// Works in the folder that is the first of `args`, to the stage that is the second.
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var stage = Stage.ofCode(args[1]).orElseThrow();
        try (var scenarios = ScenarioDatabase.open(Path.of(args[0]), NOW)) {
            var model =
                    new PresentViewModel(
                            MemberTables.read(),
                            new LiveStore(scenarios),
                            new DirectBackground(),
                            _ -> 7);
            model.openProperty().subscribe(open -> open.ifPresent(vote -> out.println(line(vote))));
            model.begin(LiveVotes.vote(Manner.ROLL_CALL, LiveVotes.MODEL_UN, ROOM).setting());
            goTo(model, stage);
            for (int turn = 0; ; turn++) {
                goOn(model, stage, turn);
            }
        }
    }

    /// What a vote shows, in a line.
    static String line(LiveVote vote) {
        return "shown %d %s %s %s %s %s;"
                .formatted(
                        vote.events(),
                        vote.stage().code(),
                        vote.called().map(Object::toString).orElse("-"),
                        vote.entries(),
                        vote.attendance(),
                        vote.corrections().size() + vote.declared().size());
    }

    private static LiveVote vote(PresentViewModel model) {
        return model.openProperty().get().orElseThrow();
    }

    private static void attend(PresentViewModel model, int number, Presence presence) {
        model.happen(
                new LiveEvent.Attended(new TreeMap<>(Map.of(LiveVotes.member(number), presence))));
    }

    private static void goTo(PresentViewModel model, Stage stage) {
        for (int number = 0; number < ROOM; number++) {
            attend(model, number, Presence.PRESENT);
        }
        model.draw();
        if (stage == Stage.UNLIT) {
            return;
        }
        model.advance();
        if (stage == Stage.OPEN) {
            return;
        }
        model.pass();
        if (stage == Stage.COMING_IN) {
            return;
        }
        while (vote(model).called().isPresent()) {
            model.vote(Optional.empty(), Choice.YES);
        }
        while (vote(model).stage() != stage) {
            model.advance();
        }
    }

    // At each stage something happens again and again that leaves it at that stage.
    private static void goOn(PresentViewModel model, Stage stage, int turn) {
        var member = LiveVotes.member(turn % ROOM);
        var choice = turn / ROOM % 2 == 0 ? Choice.NO : Choice.YES;
        switch (stage) {
            case UNLIT, OPEN ->
                    attend(
                            model,
                            turn % ROOM,
                            turn / ROOM % 2 == 0 ? Presence.MUST_VOTE : Presence.PRESENT);
            case COMING_IN -> {
                model.vote(Optional.of(member), choice);
                if (vote(model).called().isEmpty()) {
                    List<LiveEvent> back = new ArrayList<>();
                    vote(model)
                            .entries()
                            .keySet()
                            .forEach(one -> back.add(new LiveEvent.Withdrawn(one)));
                    model.happen(back);
                }
            }
            case LAST_CALL -> model.vote(Optional.of(member), choice);
            case LOCKED -> model.happen(new LiveEvent.Corrected(member, choice, "An error"));
            case RESULT -> model.happen(new LiveEvent.Declared(member, choice, ""));
        }
    }
}
