package org.rollcall.ui.shell;

import javafx.scene.input.KeyCombination;

/// What can be done by a key from anywhere in the window.
enum Shortcut {
    SEARCH("Shortcut+K"),
    FIND("Shortcut+F"),
    VOTES("Shortcut+1"),
    WHATIF("Shortcut+2"),
    LIBRARY("Shortcut+3"),
    PRESENT("Shortcut+4"),
    REPLAY("Shortcut+R"),
    LESSON("Shortcut+Shift+R"),
    BOARD_WINDOW("F6"),
    COMPARE("Shortcut+5"),
    COUNTRIES("Shortcut+6"),
    COMPARE_PREVIOUS("Shortcut+E"),
    ENTRY("Shortcut+N"),
    IMPORT("Shortcut+O"),
    OPEN_WHATIF("Shortcut+I"),
    BOARD("Shortcut+B"),
    TABLE("Shortcut+T"),
    SOURCE("Shortcut+U"),
    NOTES("Shortcut+M"),
    BACK("Alt+Left"),
    FORWARD("Alt+Right"),
    UNDO("Shortcut+Z"),
    REDO("Shortcut+Shift+Z"),
    PICTURE("Shortcut+P"),
    SHARE("Shortcut+Shift+C"),
    SAVE_VIEW("Shortcut+S"),
    OPEN_VIEW("Shortcut+Shift+O"),
    EXPORT("Shortcut+Shift+E"),
    ZOOM_IN("Shortcut+Plus"),
    ZOOM_OUT("Shortcut+Minus"),
    ZOOM_RESET("Shortcut+0"),
    LIGHT_OR_DARK("Shortcut+D"),
    FULL_SCREEN("F11"),
    HELP("F1"),
    CLOSE("Shortcut+Q");

    private final String keys;

    Shortcut(String keys) {
        this.keys = keys;
    }

    KeyCombination keys() {
        return KeyCombination.valueOf(keys);
    }
}
