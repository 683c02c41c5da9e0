package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What has the focus can be spoken, and every text is in words.
class AccessibilityTest extends WindowFixture {

    // A key of a bundle, or a place that was not filled.
    private static final Pattern UNRESOLVED =
            Pattern.compile("[a-z]+(\\.[a-zA-Z-]+)+|.*\\{\\d.*\\}.*|.*![a-z.]+!.*");

    @Test
    void everythingWithTheFocusSpeaksAndEveryTextIsResolved() {
        var window = open();
        var complaints = new ArrayList<String>();
        look(window, "board", complaints);
        look(window.press(KeyCode.CONTROL, KeyCode.T), "table", complaints);
        look(window.press(KeyCode.CONTROL, KeyCode.U), "source", complaints);
        look(window.press(KeyCode.CONTROL, KeyCode.DIGIT2), "no scenario", complaints);
        window.press(KeyCode.CONTROL, KeyCode.I).press(KeyCode.N);
        look(window, "what if", complaints);
        look(window.click("#whatif-as-board"), "what if as board", complaints);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.until(() -> window.sees("#source-built-in"));
        look(window, "library", complaints);
        look(window.click("#library-REFUSED"), "refused", complaints);
        look(window.click("#library-LAST"), "last import", complaints);
        look(window.press(KeyCode.CONTROL, KeyCode.N), "entry", complaints);
        lookAtCountries(window.press(KeyCode.CONTROL, KeyCode.DIGIT6), complaints);
        look(window.press(KeyCode.CONTROL, KeyCode.DIGIT4), "set up a vote", complaints);
        window.press(KeyCode.CONTROL, KeyCode.R);
        window.until(() -> window.sees("#operator"));
        look(window, "present", complaints);
        look(window.press(KeyCode.E), "presented", complaints);
        assertThat(complaints).isEmpty();
    }

    private static void lookAtCountries(OpenWindow window, List<String> complaints) {
        look(window, "no country", complaints);
        window.type("france").press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-title"));
        for (var tab : List.of("overview", "votes", "years", "topics", "agreement", "beside")) {
            look(window.fire("#member-tab-" + tab), tab, complaints);
        }
        look(window.fire("#side-groups").fire("#own-make"), "groups", complaints);
        window.until(() -> window.sees("#own-name"));
        look(window, "own group", complaints);
    }

    @Test
    void tabReachesEveryPartAndLeavesItAgain() {
        var window = open().press(KeyCode.CONTROL, KeyCode.K);
        var reached = new ArrayList<String>();
        for (int step = 0; step < 30; step++) {
            window.press(KeyCode.TAB);
            var node = window.scene().getFocusOwner();
            reached.add(node.getId() == null ? node.getClass().getSimpleName() : node.getId());
        }
        assertThat(reached)
                .contains(
                        "filter-body-all",
                        "filter-years",
                        "order",
                        "votes",
                        "what-if",
                        "steps-link",
                        "tab-board",
                        "board-order",
                        "board-find",
                        "BoardCell",
                        "search");
    }

    private static void look(OpenWindow window, String screen, List<String> complaints) {
        OpenWindow.doOnFx(() -> look(window.scene().getRoot(), screen, complaints));
    }

    private static void look(Node node, String screen, List<String> complaints) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && spoken(node).isBlank()) {
            complaints.add(screen + ": nothing speaks for " + node);
        }
        if (node instanceof Labeled label && UNRESOLVED.matcher(words(label)).matches()) {
            complaints.add(screen + ": unresolved " + label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, screen, complaints));
        }
    }

    private static String words(Labeled label) {
        var text = label.getText();
        return text == null ? "" : text;
    }

    private static String spoken(Node node) {
        var text = node.getAccessibleText();
        if (text != null) {
            return text;
        }
        return switch (node) {
            case Labeled label -> words(label);
            case TextInputControl field -> String.valueOf(field.getPromptText());
            default -> "";
        };
    }
}
