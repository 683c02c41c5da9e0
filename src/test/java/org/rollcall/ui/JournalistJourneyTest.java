package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The journalist's minute, by keyboard alone: from the start to a right sentence, a picture and a
/// table on ES-11/2 against ES-11/1. Key presses are counted; Ctrl+E is one.
class JournalistJourneyTest extends WindowFixture {

    private static final int MOST_PRESSES = 60;

    private int presses;
    private int shots;

    private void press(OpenWindow window, KeyCode... keys) {
        presses++;
        window.press(keys);
    }

    private void film(OpenWindow window, String name) {
        shots++;
        window.picture("journalist-%d-%s".formatted(shots, name));
    }

    private static boolean there(OpenWindow window, String selector) {
        return window.robot().lookup(selector).tryQuery().isPresent();
    }

    // Into the dialog in front, to the control with this id, and there Space.
    private void choose(OpenWindow window, String id) {
        var at = window.robot().lookup(id).queryAs(Node.class);
        for (int step = 0; step < 40; step++) {
            if (OpenWindow.onFx(at::isFocused)) {
                presses++;
                window.robot().press(KeyCode.SPACE).release(KeyCode.SPACE);
                window.settle();
                return;
            }
            presses++;
            window.robot().press(KeyCode.TAB).release(KeyCode.TAB);
            window.settle();
        }
        throw new AssertionError("Tab never led to " + id);
    }

    private static String copied() {
        return OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void fromTheStartToASentenceAPictureAndATable() throws IOException {
        var window = open();
        film(window, "start");
        // The first vote that is open is ES-11/2; the vote before it on the question is ES-11/1.
        press(window, KeyCode.CONTROL, KeyCode.E);
        window.until(() -> !window.node("#compare-share", Node.class).isDisabled());
        film(window, "compared");
        assertThat(window.text("#compare-sentence"))
                .isEqualTo(
                        "14 of 193 members moved; 172 voted the same way both times, 7 voted neither"
                                + " time.");
        press(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.until(() -> there(window, "#share-dialog"));
        var sentence =
                OpenWindow.onFx(() ->
                        window.robot().lookup("#share-sentence").queryAs(TextArea.class).getText());
        choose(window, "#share-copy-sentence");
        assertThat(copied())
                .isEqualTo(sentence)
                .contains("A/RES/ES-11/1", "141-5-35", "140-5-38", "14 of the 193 members");
        choose(window, "#share-save-table");
        window.until(() -> Files.exists(saved()));
        assertThat(Files.readString(saved()))
                .contains("Bangladesh", "Botswana", "Comoros", "Eswatini");
        Files.delete(saved());
        press(window, KeyCode.ESCAPE);
        window.until(() -> !there(window, "#share-dialog"));
        savesThePicture(window);
        assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
        Files.writeString(
                Path.of("target", "screenshots", "journalist-presses.txt"),
                presses + " key presses from the start to sentence, table and picture\n");
    }

    // Of what is on the page: the comparison.
    private void savesThePicture(OpenWindow window) {
        press(window, KeyCode.CONTROL, KeyCode.P);
        window.until(() -> there(window, "#picture-save"));
        choose(window, "#picture-save");
        window.until(() -> Files.exists(saved()) && Files.size(saved()) > 10_000);
        film(window, "picture");
        assertThat(window.nodes("#notices .label"))
                .extracting(label -> ((Label) label).getText())
                .anyMatch(text -> text.contains(saved().getFileName().toString()));
    }
}
