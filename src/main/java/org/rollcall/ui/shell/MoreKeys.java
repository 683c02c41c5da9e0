package org.rollcall.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.rollcall.ui.kit.Zoom;

/// Keys that do what others do: keyboards differ in where plus is, and people in how they redo.
final class MoreKeys {

    private MoreKeys() {}

    static void addTo(Scene scene, Zoom zoom, Runnable redo) {
        var more = scene.getAccelerators();
        for (var plus : List.of("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add")) {
            more.put(KeyCombination.valueOf(plus), zoom::in);
        }
        more.put(KeyCombination.valueOf("Shortcut+Subtract"), zoom::out);
        more.put(KeyCombination.valueOf("Shortcut+Numpad 0"), zoom::reset);
        more.put(KeyCombination.valueOf("Shortcut+Y"), redo);
    }
}
