package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;

/// Where the figures of the open vote are from.
class SourceTabTest extends VoteListFixture {

    @Test
    void showsPrintedBesideCountedTotalsWhereTheyDiffer() {
        var window = open().open("S/RES/83").press(KeyCode.CONTROL, KeyCode.U);
        assertThat(page(window))
                .contains("7–1–0–3", "7–1–2", "They differ.")
                .anyMatch(text -> text.contains("The UN table prints two abstentions"));
    }

    @Test
    void saysThatPrintedAndCountedTotalsAgree() {
        var window = open().press(KeyCode.CONTROL, KeyCode.U);
        assertThat(page(window))
                .contains("140–5–38–10", "140–5–38", "They agree.", "A/ES-11/PV.9", "A/ES-11/L.2");
    }

    @Test
    void copiesACitation() {
        open().press(KeyCode.CONTROL, KeyCode.U).fire("#copy-citation");
        assertThat(OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .contains("A/RES/ES-11/2", "24 March 2022", "UN Digital Library");
    }

    private static List<String> page(OpenWindow window) {
        return window.nodes("#source-page .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
