package org.rollcall.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.stage.Stage;
import org.rollcall.ui.shell.Place.Screen;

/// What the keys of a window do.
final class ShellActions {

    private ShellActions() {}

    /// What they do in `shell`, which `stage` shows. Nothing is done before one is pressed.
    static Map<Shortcut, Runnable> of(Shell shell, Stage stage) {
        var actions = new EnumMap<Shortcut, Runnable>(Shortcut.class);
        places(shell, actions);
        actions.put(Shortcut.SEARCH, shell::search);
        actions.put(Shortcut.FIND, () -> shell.here().find());
        actions.put(Shortcut.REPLAY, () -> shell.replay(false));
        actions.put(Shortcut.LESSON, () -> shell.replay(true));
        actions.put(Shortcut.BOARD_WINDOW, shell::toggleBoard);
        actions.put(Shortcut.IMPORT, shell::chooseFiles);
        actions.put(Shortcut.OPEN_WHATIF, shell::openWhatIf);
        actions.put(Shortcut.BACK, () -> shell.traveller().back());
        actions.put(Shortcut.FORWARD, () -> shell.traveller().forward());
        actions.put(Shortcut.UNDO, () -> shell.here().undo());
        actions.put(Shortcut.REDO, () -> shell.here().redo());
        actions.put(Shortcut.ZOOM_IN, () -> shell.zoom().in());
        actions.put(Shortcut.ZOOM_OUT, () -> shell.zoom().out());
        actions.put(Shortcut.ZOOM_RESET, () -> shell.zoom().reset());
        actions.put(Shortcut.LIGHT_OR_DARK, () -> shell.look().toggle());
        actions.put(Shortcut.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        actions.put(Shortcut.HELP, () -> new ShortcutHelp(stage).show());
        actions.put(Shortcut.CLOSE, stage::close);
        return actions;
    }

    private static void places(Shell shell, Map<Shortcut, Runnable> actions) {
        actions.put(Shortcut.VOTES, () -> shell.show(Screen.VOTES));
        actions.put(Shortcut.COMPARE, shell::showCompare);
        actions.put(Shortcut.COMPARE_PREVIOUS, shell::comparePrevious);
        actions.put(Shortcut.COUNTRIES, shell::showCountries);
        actions.put(Shortcut.WHATIF, () -> shell.show(Screen.WHATIF));
        actions.put(Shortcut.LIBRARY, () -> shell.show(Screen.LIBRARY));
        actions.put(Shortcut.ENTRY, shell::showEntry);
        actions.put(Shortcut.PRESENT, shell::showPresent);
        actions.put(Shortcut.BOARD, () -> shell.showTab("board"));
        actions.put(Shortcut.TABLE, () -> shell.showTab("table"));
        actions.put(Shortcut.SOURCE, () -> shell.showTab("source"));
        actions.put(Shortcut.NOTES, shell::showNotes);
    }
}
