package org.rollcall.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// What can be done by a key from anywhere in the window.
enum Shortcut {
    SEARCH(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    FIND(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    VOTES(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    WHATIF(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    OPEN_WHATIF(KeyCode.I, KeyCombination.SHORTCUT_DOWN),
    BOARD(KeyCode.B, KeyCombination.SHORTCUT_DOWN),
    TABLE(KeyCode.T, KeyCombination.SHORTCUT_DOWN),
    SOURCE(KeyCode.U, KeyCombination.SHORTCUT_DOWN),
    BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
    FORWARD(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    PICTURE(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    ZOOM_IN(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN),
    ZOOM_OUT(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
    ZOOM_RESET(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
    LIGHT_OR_DARK(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
    FULL_SCREEN(KeyCode.F11),
    HELP(KeyCode.F1),
    CLOSE(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);

    private final KeyCode key;
    private final KeyCombination.Modifier[] modifiers;

    Shortcut(KeyCode key, KeyCombination.Modifier... modifiers) {
        this.key = key;
        this.modifiers = modifiers;
    }

    KeyCombination keys() {
        return new KeyCodeCombination(key, modifiers);
    }
}
