package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.OfficialCsv;
import org.rollcall.library.ImportOptions;
import org.rollcall.library.ImportWatch;
import org.rollcall.library.Importer;
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

    @Test
    void tellsOfEachSourceOnceAndWhereTheyDiffer() throws Exception {
        var file =
                new OfficialCsv(OfficialCsv.ASSEMBLY)
                        .assembly("3965290", "A/RES/ES-11/1", "FRA Y, CHN A, RUS Y, VEN X")
                        .write(saved().resolveSibling("2026_02_06_ga_voting.csv"));
        new Importer(folder()).run(List.of(file), ImportOptions.USUAL, ImportWatch.NOBODY);
        var window = open().open("A/RES/ES-11/1").press(KeyCode.CONTROL, KeyCode.U);
        assertThat(page(window))
                .containsOnlyOnce("What each source says", "Ships with Rollcall")
                .anyMatch(text -> text.endsWith("shown here"))
                .anyMatch(text -> text.endsWith("kept beside it"))
                .anyMatch(text -> text.matches("It differs in \\d+ members."))
                .contains(
                        "In favour in the UN Digital Library, against in the built-in record:"
                                + " Russian Federation.")
                .anyMatch(text -> text.matches("Not listed in .*: Afghanistan, .* more."));
        assertThat(window.nodes("#account-undl-assembly")).hasSize(1);
        window.picture("source-differs");
    }

    private static List<String> page(OpenWindow window) {
        return window.nodes("#source-page .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
