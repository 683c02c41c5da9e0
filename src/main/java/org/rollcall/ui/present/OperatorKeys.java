package org.rollcall.ui.present;

import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Presence;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.kit.Ballot;
import org.rollcall.vote.MemberCode;

/// What keys do in a live vote, in the operator's window and on the board.
final class OperatorKeys {

    private final PresentViewModel model;
    private final SeatTable seats;
    private final ReplayPane replay;
    private final AmendPane amend;

    OperatorKeys(PresentViewModel model, SeatTable seats, ReplayPane replay, AmendPane amend) {
        this.model = model;
        this.seats = seats;
        this.replay = replay;
        this.amend = amend;
    }

    /// Does what `event` means. Letters that are typed into a field only write.
    void press(KeyEvent event) {
        var open = model.openProperty().get();
        if (open.isEmpty() || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.ENTER) {
                model.advance();
                event.consume();
            }
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (pressed(open.get(), event)) {
            event.consume();
        }
    }

    private boolean pressed(LiveVote vote, KeyEvent event) {
        if (vote.setting().replay().isPresent()) {
            return replaying(event.getCode());
        }
        return switch (vote.stage()) {
            case UNLIT -> attending(vote, event);
            case OPEN, COMING_IN, LAST_CALL -> voting(vote, event);
            case LOCKED -> event.getCode() == KeyCode.C && amending();
            case RESULT -> event.getCode() == KeyCode.D && amending();
        };
    }

    private boolean replaying(KeyCode key) {
        switch (key) {
            case P -> replay.playOrPause();
            case S -> replay.step();
            case E -> replay.all();
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4 ->
                    model.happen(
                            new LiveEvent.Guessed(
                                    ReplayPane.OUTCOMES.get(Integer.parseInt(key.getChar()) - 1)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean attending(LiveVote vote, KeyEvent event) {
        if (event.getCode() == KeyCode.L && vote.setting().manner() == Manner.ROLL_CALL) {
            model.draw();
            return true;
        }
        var presence = presence(event.getCode());
        var row = seats.focused();
        if (presence.isEmpty()
                || row.isEmpty()
                || !vote.setting().practice().attendance()
                || event.isShiftDown()) {
            return event.getCode() == KeyCode.P && event.isShiftDown() && allPresent(vote);
        }
        int place = seats.getSelectionModel().getSelectedIndex();
        attend(row.get().seat().member(), presence.get());
        // Names are read out one after the other.
        seats.focusOn(place + 1);
        return true;
    }

    private static Optional<Presence> presence(KeyCode key) {
        return switch (key) {
            case P -> Optional.of(Presence.PRESENT);
            case M -> Optional.of(Presence.MUST_VOTE);
            case X -> Optional.of(Presence.ABSENT);
            default -> Optional.empty();
        };
    }

    /// A delegation answered.
    void attend(MemberCode member, Presence presence) {
        var answer = new TreeMap<MemberCode, Presence>();
        answer.put(member, presence);
        model.happen(new LiveEvent.Attended(answer));
    }

    /// All that have not answered yet are present.
    boolean allPresent(LiveVote vote) {
        var answers = new TreeMap<MemberCode, Presence>();
        vote.setting()
                .seats()
                .forEach(seat -> {
                    if (!vote.attendance().containsKey(seat.member())) {
                        answers.put(seat.member(), Presence.PRESENT);
                    }
                });
        return model.happen(new LiveEvent.Attended(answers));
    }

    // In a roll call letters are the answer of the member that is called, wherever the focus is;
    // with Shift, that of the row with the focus, as everywhere else.
    private boolean voting(LiveVote vote, KeyEvent event) {
        if (event.getCode() == KeyCode.P && vote.setting().manner() == Manner.ROLL_CALL) {
            model.pass();
            return true;
        }
        var choice = Ballot.of(event.getCode());
        if (choice.isEmpty() || !vote.setting().manner().byName()) {
            return false;
        }
        var row = seats.focused().map(one -> one.seat().member());
        if (event.isShiftDown()) {
            row.ifPresent(member -> model.happen(LiveEvent.Cast.of(member, choice.get())));
        } else {
            model.vote(row, choice.get());
        }
        return true;
    }

    private boolean amending() {
        if (!amend.isVisible()) {
            return false;
        }
        amend.focusOn(seats.focused().map(SeatRow::seat));
        return true;
    }

    /// Whether `stage` lets attendance be taken.
    static boolean takesAttendance(LiveVote vote) {
        return vote.stage() == Stage.UNLIT && vote.setting().practice().attendance();
    }
}
