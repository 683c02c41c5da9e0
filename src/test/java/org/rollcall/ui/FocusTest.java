package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.ui.kit.Look;

/// Whoever goes through the window by Tab sees where they are.
class FocusTest extends WindowFixture {

    // A ring around the smallest control has more, a blinking caret fewer.
    private static final int LEAST = 30;
    private static final int MOST_STEPS = 60;
    // Rings lie around a control.
    private static final int AROUND = 4;

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void focusIsSeenWhereverTabLeads(Look.Mode mode) {
        var window = open();
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        var unseen = new ArrayList<String>();
        walk(window.press(KeyCode.CONTROL, KeyCode.K), "votes", unseen);
        window.click("#filter-body-SC").press(KeyCode.CONTROL, KeyCode.T);
        walk(window.press(KeyCode.CONTROL, KeyCode.K), "table", unseen);
        window.press(KeyCode.CONTROL, KeyCode.U);
        walk(window.press(KeyCode.CONTROL, KeyCode.K), "source", unseen);
        walk(window.press(KeyCode.CONTROL, KeyCode.I), "what if", unseen);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.until(() -> window.sees("#source-built-in"));
        walk(window, "library", unseen);
        walk(window.press(KeyCode.CONTROL, KeyCode.N), "entry", unseen);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6).type("france").press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-title"));
        walk(window, "countries", unseen);
        walk(window.fire("#member-tab-agreement"), "agreement", unseen);
        window.fire("#side-groups").fire("#own-make");
        window.until(() -> window.sees("#own-name"));
        walk(window, "own group", unseen);
        assertThat(unseen).isEmpty();
    }

    // Until the focus comes round to where it was.
    private static void walk(OpenWindow window, String screen, List<String> unseen) {
        var first = owner(window);
        for (int step = 0; step < MOST_STEPS; step++) {
            var before = pixels(window);
            window.press(KeyCode.TAB);
            var node = owner(window);
            if (differences(window, before, pixels(window), node) < LEAST) {
                unseen.add(screen + ": " + node);
            }
            if (node.equals(first)) {
                return;
            }
        }
    }

    private static Node owner(OpenWindow window) {
        return OpenWindow.onFx(() -> window.scene().getFocusOwner());
    }

    private static PixelReader pixels(OpenWindow window) {
        return OpenWindow.onFx(() -> window.scene().snapshot(null).getPixelReader());
    }

    private static int differences(
            OpenWindow window, PixelReader before, PixelReader after, Node node) {
        Bounds place = OpenWindow.place(node);
        int count = 0;
        int right = (int) Math.min(window.scene().getWidth(), place.getMaxX() + AROUND);
        int low = (int) Math.min(window.scene().getHeight(), place.getMaxY() + AROUND);
        for (int x = (int) Math.max(0, place.getMinX() - AROUND); x < right; x++) {
            for (int y = (int) Math.max(0, place.getMinY() - AROUND); y < low; y++) {
                if (before.getArgb(x, y) != after.getArgb(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }
}
