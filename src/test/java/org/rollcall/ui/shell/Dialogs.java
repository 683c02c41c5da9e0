package org.rollcall.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import org.rollcall.ui.OpenWindow;

/// Hands for what lies over a window, which a lookup in the window itself does not find.
final class Dialogs {

    private Dialogs() {}

    /// Whether `selector` means something in any window.
    static boolean there(OpenWindow window, String selector) {
        return window.robot().lookup(selector).tryQuery().isPresent();
    }

    /// What `selector` means, in whichever window.
    static <T extends Node> T node(OpenWindow window, String selector, Class<T> type) {
        return window.robot().lookup(selector).queryAs(type);
    }

    /// What stands in the text area `area`.
    static String words(OpenWindow window, String area) {
        return OpenWindow.onFx(() -> node(window, area, TextArea.class).getText());
    }

    /// Presses `button`.
    static void fire(OpenWindow window, String button) {
        OpenWindow.doOnFx(() -> node(window, button, ButtonBase.class).fire());
    }
}
