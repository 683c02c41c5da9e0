package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.ui.shell.Dialogs.fire;
import static org.rollcall.ui.shell.Dialogs.node;
import static org.rollcall.ui.shell.Dialogs.there;
import static org.rollcall.ui.shell.Dialogs.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.publish.TableFormat;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Pictures;

/// Handing on votes and comparisons from the window, by mouse and by keyboard.
class ShareDeskTest extends WindowFixture {

    private static final String SENTENCE =
            "On 24 March 2022 the General Assembly adopted A/RES/ES-11/2 by 140 votes to 5, with 38"
                    + " abstentions; 10 members did not vote.";

    private static OpenWindow shared(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.until(() -> there(window, "#share-dialog"));
        return window;
    }

    private static String copied() {
        return OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private static Object copied(DataFormat format) {
        return OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getContent(format));
    }

    private static void picture(OpenWindow window, String name) throws IOException {
        var bytes =
                OpenWindow.onFx(() -> {
                    var scene = node(window, "#share-dialog", Node.class).getScene();
                    return Pictures.png(scene.snapshot(null));
                });
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), bytes);
    }

    @Test
    void sentenceIsCopiedByOneKeyAfterTheDialogOpens() {
        var window = shared(open());
        assertThat(words(window, "#share-sentence")).isEqualTo(SENTENCE);
        window.press(KeyCode.SPACE);
        assertThat(copied()).isEqualTo(SENTENCE);
        assertThat(OpenWindow.onFx(() -> node(window, "#share-said", Label.class).getText()))
                .isEqualTo("Copied: Sentence.");
        window.press(KeyCode.ESCAPE);
        assertThat(there(window, "#share-dialog")).isFalse();
    }

    @Test
    void allIsCopiedInSeveralFormsByTheSameKeysAgain() {
        var window = shared(open());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(copied())
                .startsWith(SENTENCE)
                .contains("Against (5): Belarus, ", "\nAfghanistan\tAFG\tIn favour\t")
                .contains("digitallibrary.un.org", "SHA-256 ");
        assertThat((String) copied(DataFormat.HTML))
                .startsWith("<p>" + SENTENCE)
                .contains("<td>Afghanistan</td><td>AFG</td><td>In favour</td>", "</table>");
        var tabs = DataFormat.lookupMimeType("text/tab-separated-values");
        assertThat((String) copied(tabs))
                .startsWith("member\tcode\tvote\tregional group\tstatus\t");
        assertThat(OpenWindow.onFx(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
    }

    @Test
    void tableIsCopiedAsChosenAndSaved() throws IOException {
        var window = open().click("#share");
        window.until(() -> there(window, "#share-dialog"));
        @SuppressWarnings("unchecked")
        var box = (ComboBox<TableFormat>) node(window, "#share-format", ComboBox.class);
        OpenWindow.doOnFx(() -> box.setValue(TableFormat.MARKDOWN));
        fire(window, "#share-copy-table");
        assertThat(copied())
                .startsWith("Votes on A/RES/ES-11/2, 24 March 2022\n\n| member | code | vote |")
                .contains("| Afghanistan | AFG | In favour | Asia-Pacific States |");
        OpenWindow.doOnFx(() -> box.setValue(TableFormat.CSV));
        fire(window, "#share-save-table");
        window.until(() -> window.text("#notices .label").startsWith("Saved: "));
        assertThat(Files.readAllLines(saved()))
                .hasSize(194)
                .first()
                .isEqualTo("member,code,vote,regional group,status,source");
    }

    @Test
    void pictureIsTheOneThatCanBeSaved() {
        var window = shared(open());
        fire(window, "#share-picture");
        window.until(() -> there(window, "#picture-dialog"));
        assertThat(there(window, "#share-dialog")).isFalse();
    }

    @Test
    void hypotheticalVoteKeepsItsMarkInEveryPart() {
        var window = open().press(KeyCode.CONTROL, KeyCode.I).press(KeyCode.N);
        shared(window);
        assertThat(words(window, "#share-sentence"))
                .startsWith("Hypothetical, this did not happen");
        assertThat(words(window, "#share-paragraph")).startsWith("Hypothetical, ");
        assertThat(words(window, "#share-alt")).startsWith("Hypothetical, ");
        assertThat(words(window, "#share-citation")).startsWith("Hypothetical vote “");
        assertThat(OpenWindow.onFx(() -> node(window, "#share-band", Label.class).isVisible()))
                .isTrue();
        for (var format : TableFormat.values()) {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<TableFormat>) node(window, "#share-format", ComboBox.class);
            OpenWindow.doOnFx(() -> box.setValue(format));
            fire(window, "#share-copy-table");
            assertThat(copied()).contains("HYPOTHETICAL: this vote did not happen");
        }
    }

    @Test
    void comparisonIsSharedFromItsPage() {
        var window = open().press(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> !window.node("#compare-share", Node.class).isDisabled());
        window.click("#compare-share");
        window.until(() -> there(window, "#share-dialog"));
        assertThat(words(window, "#share-sentence"))
                .isEqualTo(
                        "Between A/RES/ES-11/1 (2 March 2022, 141-5-35) and A/RES/ES-11/2 (24 March"
                                + " 2022, 140-5-38), 14 of the 193 members with a vote both times"
                                + " moved; 172 voted the same way, 7 voted neither time.");
        fire(window, "#share-picture");
        window.until(() -> there(window, "#picture-words"));
        assertThat(words(window, "#picture-words"))
                .startsWith("A/RES/ES-11/1 and A/RES/ES-11/2. 14 of 193 members moved")
                .contains("Bangladesh, Iraq, Senegal and South Sudan");
        fire(window, "#picture-save");
        window.until(() -> Files.exists(saved()));
    }

    @Test
    void memberIsSharedFromItsPage() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.type("france").press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-title"));
        window.click("#member-share");
        window.until(() -> there(window, "#share-dialog"));
        assertThat(words(window, "#share-sentence")).startsWith("France voted ");
        assertThat(words(window, "#share-paragraph")).contains("It agreed most with");
        assertThat(words(window, "#share-citation")).startsWith("Votes of France");
        fire(window, "#share-copy-table");
        assertThat(copied()).contains("A/RES/ES-11/2", "In favour");
    }

    @Test
    void whereNothingCanBeSharedItSaysSo() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.text("#notice-share .label")).startsWith("Open a vote, ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void isDrawn(Look.Mode mode) throws IOException {
        var window = open();
        var end = mode == Look.Mode.DARK ? "-dark" : "";
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        shared(window);
        picture(window, "share" + end);
        window.press(KeyCode.ESCAPE);
        OpenWindow.doOnFx(() -> window.shell().zoom().set(200));
        shared(window);
        picture(window, "share-zoom-200" + end);
        var all = node(window, "#share-all", Node.class);
        var bounds = OpenWindow.onFx(() -> OpenWindow.place(all));
        assertThat(bounds.getMaxY())
                .isLessThanOrEqualTo(OpenWindow.onFx(() -> all.getScene().getHeight()));
        window.press(KeyCode.ESCAPE);
        OpenWindow.doOnFx(() -> window.shell().zoom().reset());
    }
}
