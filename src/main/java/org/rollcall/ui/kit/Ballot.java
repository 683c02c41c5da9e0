package org.rollcall.ui.kit;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.rollcall.vote.Choice;

/// How keys and clicks vote, the same on the board and in lists.
public final class Ballot {

    private Ballot() {}

    /// What a key votes: Y, N, A, X.
    public static Optional<Choice> of(KeyCode key) {
        return switch (key) {
            case Y -> Optional.of(Choice.YES);
            case N -> Optional.of(Choice.NO);
            case A -> Optional.of(Choice.ABSTAINING);
            case X -> Optional.of(Choice.NOT_VOTING);
            default -> Optional.empty();
        };
    }

    /// What a click on a lamp turns `choice` into.
    public static Choice next(Choice choice) {
        return switch (choice) {
            case YES -> Choice.NO;
            case NO -> Choice.ABSTAINING;
            case ABSTAINING -> Choice.NOT_VOTING;
            case NOT_VOTING -> Choice.YES;
        };
    }
}
