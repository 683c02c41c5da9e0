package org.rollcall.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.kit.Look;

/// The board's own window.
class BoardWindowTest extends PresentFixture {

    private static List<Node> all(Node node) {
        var found = new ArrayList<Node>();
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }

    private OpenWindow replay() {
        var window = open().press(KeyCode.CONTROL, KeyCode.R);
        window.until(() -> kept(window).isPresent());
        window.press(KeyCode.F6);
        window.until(() -> view(window).board().stage().isShowing());
        return window;
    }

    @Test
    void showsNothingButTheBoard() {
        var window = replay();
        var scene = view(window).board().scene();
        var nodes = OpenWindow.onFx(() -> all(scene.getRoot()));
        assertThat(nodes).hasSizeGreaterThan(193 * 3);
        assertThat(nodes)
                .filteredOn(Control.class::isInstance)
                .allMatch(Label.class::isInstance, "labels only: no button, menu or field");
        assertThat(nodes).noneMatch(Node::isFocusTraversable);
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
        assertThat(scene.getRoot().isMouseTransparent()).isTrue();
        assertThat(view(window).board().stage().getFullScreenExitHint()).isEmpty();
    }

    @Test
    void everyLampIsSpoken() {
        var window = replay();
        var spoken = board(window);
        assertThat(spoken).contains("Afghanistan, not voted yet", "Zimbabwe, not voted yet");
        // The board has the keyboard, and hands on what is typed.
        OpenWindow.doOnFx(() -> view(window).board().stage().requestFocus());
        window.press(KeyCode.E);
        untilStage(window, Stage.RESULT);
        assertThat(board(window))
                .contains("Afghanistan, in favour", "Belarus, against", "Azerbaijan, not voting")
                .contains("ADOPTED", "140", "38");
    }

    @Test
    void followsTheWindowsSizeAndLight() {
        var window = replay();
        window.press(KeyCode.E);
        untilStage(window, Stage.RESULT);
        for (var mode : List.of(Look.Mode.LIGHT, Look.Mode.DARK)) {
            OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
            boardPicture(window, "present-board-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        }
        OpenWindow.doOnFx(() -> {
            view(window).board().stage().setWidth(800);
            view(window).board().stage().setHeight(450);
        });
        var sheet = view(window).board().scene();
        window.until(() ->
                sheet.getRoot().getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth()
                        <= 800);
        window.press(KeyCode.F6);
        window.until(() -> !view(window).board().stage().isShowing());
    }

    @Test
    void goesWithTheProgram() {
        var window = replay();
        var stage = view(window).board().stage();
        close(window);
        assertThat(stage.isShowing()).isFalse();
    }
}
