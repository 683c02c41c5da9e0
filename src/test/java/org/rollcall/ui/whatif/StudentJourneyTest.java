package org.rollcall.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;

/// A student turns ES-11/3 around and sends the scenario, without a mouse.
class StudentJourneyTest extends WhatIfFixture {

    private int picture;

    private void film(OpenWindow window, String what) {
        picture++;
        window.picture("whatif-student-%02d-%s".formatted(picture, what));
    }

    @Test
    void theStudentTurnsTheVoteAroundAndSendsIt() throws IOException {
        var window = open();
        window.press(KeyCode.CONTROL, KeyCode.K).type("ES-11/3");
        film(window, "found");
        window.press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith("A/RES/ES-11/3"));
        window.press(KeyCode.CONTROL, KeyCode.I);
        film(window, "what-if");
        assertThat(totals(window)).isEqualTo("93,24,58,18");
        assertThat(lines(window, "#smallest-changes"))
                .contains("16 members from in favour to against");
        latinAmericaTurns(window);
        anotherWay(window);
        names(window);
        sends(window);
    }

    private void latinAmericaTurns(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.F).tabTo("whatif-part");
        while (!part(window).startsWith("Latin American")) {
            var before = part(window);
            window.press(KeyCode.DOWN);
            assertThat(part(window)).as("the last group").isNotEqualTo(before);
        }
        film(window, "latin-america");
        window.tabTo("set-no").press(KeyCode.SPACE);
        film(window, "turned");
        assertThat(window.text("#whatif-verdict")).startsWith("Two thirds");
        assertThat(lines(window, "#difference")).anyMatch(line -> line.contains("Here: Too few"));
    }

    private static String part(OpenWindow window) {
        return OpenWindow.onFx(
                () -> shown((ComboBox<?>) window.node("#whatif-part", ComboBox.class)));
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    // One more try from the start; the first one stays as a branch.
    private void anotherWay(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.tabTo("set-abstaining").press(KeyCode.SPACE);
        film(window, "another-way");
        window.tabTo("whatif-tab-outcome").press(KeyCode.RIGHT).press(KeyCode.SPACE);
        film(window, "timeline");
        assertThat(window.sees("#timeline")).isTrue();
        window.tabTo("timeline").press(KeyCode.UP).press(KeyCode.ENTER);
        film(window, "first-way-again");
        window.tabTo("whatif-tab-timeline").press(KeyCode.LEFT).press(KeyCode.SPACE);
        assertThat(lines(window, "#difference")).anyMatch(line -> line.contains("Here: Too few"));
    }

    private void names(OpenWindow window) {
        window.tabTo("scenario-name").press(KeyCode.CONTROL, KeyCode.A);
        window.type("Latin America turns").press(KeyCode.ENTER);
        untilKept(window, "Latin America turns");
        window.tabTo("whatif-tab-outcome").press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        window.press(KeyCode.SPACE);
        window.tabTo("scenario-notes").type("Would Brazil lead?");
        film(window, "notes");
    }

    private void sends(OpenWindow window) throws IOException {
        // In a field for longer texts Tab is a letter; with Ctrl it goes on.
        window.press(KeyCode.CONTROL, KeyCode.TAB).tabTo("scenario-export").press(KeyCode.SPACE);
        window.until(() -> Files.exists(saved()));
        film(window, "sent");
        assertThat(Files.readString(saved()))
                .contains("\"hypothetical\":true", "Latin America turns", "Would Brazil lead?");
    }
}
