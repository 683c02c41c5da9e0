package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rollcall.publish.PictureFile;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Pictures;

/// Saving pictures from the window, by keyboard.
class PictureDeskTest extends WindowFixture {

    @AfterEach
    void closeTheDialog() {
        OpenWindow.doOnFx(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(window -> window.getScene().lookup("#picture-dialog") != null)
                        .forEach(Window::hide));
    }

    private OpenWindow asked() {
        return asked(open());
    }

    private static OpenWindow asked(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.P);
        window.until(() -> there(window, "#picture-dialog"));
        return window;
    }

    private static boolean there(OpenWindow window, String selector) {
        return window.robot().lookup(selector).tryQuery().isPresent();
    }

    private static <T extends Node> T node(OpenWindow window, String selector, Class<T> type) {
        return window.robot().lookup(selector).queryAs(type);
    }

    private static String text(OpenWindow window, String selector) {
        return OpenWindow.onFx(() -> node(window, selector, Label.class).getText());
    }

    private static <T> void choose(OpenWindow window, String box, T value) {
        @SuppressWarnings("unchecked")
        var typed = (ComboBox<T>) node(window, box, ComboBox.class);
        OpenWindow.doOnFx(() -> typed.setValue(value));
    }

    private void untilSaved(OpenWindow window) {
        window.until(() -> window.text("#notices .label").startsWith("Saved: "));
    }

    private static void picture(OpenWindow window, String name) throws IOException {
        var bytes =
                OpenWindow.onFx(() -> {
                    var scene = node(window, "#picture-dialog", Node.class).getScene();
                    return Pictures.png(scene.snapshot(null));
                });
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), bytes);
    }

    private String beside() throws IOException {
        return Files.readString(PictureFile.textBeside(saved()));
    }

    @Test
    void enterSavesTheBoardAsAPng() throws IOException {
        var window = asked();
        assertThat(text(window, "#picture-advice")).startsWith("The smallest letters are 20");
        picture(window, "picture-dialog");
        window.press(KeyCode.ENTER);
        untilSaved(window);
        assertThat(Files.readAllBytes(saved())).startsWith(0x89, 'P', 'N', 'G');
        assertThat(beside()).startsWith("Board of the vote: Humanitarian consequences");
    }

    @Test
    void everythingIsChosenByKeyboardAndRemembered() throws IOException {
        var window = asked();
        // Show: the verdict. Format: SVG. Size: typed. Colours: dark.
        window.press(KeyCode.DOWN).press(KeyCode.TAB).press(KeyCode.DOWN);
        window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A);
        assertThat(node(window, "#picture-own-size", Node.class).isFocused()).isTrue();
        for (var key :
                List.of(
                        KeyCode.DIGIT8,
                        KeyCode.DIGIT0,
                        KeyCode.DIGIT0,
                        KeyCode.X,
                        KeyCode.DIGIT6,
                        KeyCode.DIGIT0,
                        KeyCode.DIGIT0,
                        KeyCode.TAB,
                        KeyCode.SPACE)) {
            window.press(key);
        }
        assertThat(node(window, "#picture-own-size", TextField.class).getText())
                .isEqualTo("800x600");
        // On a check box, Enter checks.
        window.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.ENTER);
        untilSaved(window);
        assertThat(Files.readString(saved()))
                .contains("<svg", "viewBox=\"0 0 800 600\"", ">ADOPTED<", "#12161D");
        assertThat(beside()).startsWith("Outcome of the vote: ");
        close(window);
        var again = asked();
        assertThat(node(again, "#picture-show", ComboBox.class).getValue())
                .isEqualTo(PictureKind.VERDICT);
        assertThat(node(again, "#picture-format", ComboBox.class).getValue())
                .isEqualTo(PictureFormat.SVG);
        assertThat(node(again, "#picture-dark", CheckBox.class).isSelected()).isTrue();
        again.press(KeyCode.ESCAPE);
        assertThat(there(again, "#picture-dialog")).isFalse();
    }

    @Test
    void saysWhatCannotBeReadAndRefusesWhatCannotBe() throws IOException {
        var window = asked();
        OpenWindow.doOnFx(
                () -> node(window, "#picture-own-size", TextField.class).setText("640x360"));
        assertThat(text(window, "#picture-advice"))
                .startsWith("At 640x360 the smallest letters are ");
        picture(window, "picture-dialog-illegible");
        assertThat(node(window, "#picture-save", Node.class).isDisabled()).isFalse();
        for (var size : new String[] {"640", "50x50", "9000x9000"}) {
            OpenWindow.doOnFx(
                    () -> node(window, "#picture-own-size", TextField.class).setText(size));
            assertThat(node(window, "#picture-save", Node.class).isDisabled()).isTrue();
        }
        assertThat(text(window, "#picture-advice")).startsWith("A PNG of 9000 by 9000");
        choose(window, "#picture-format", PictureFormat.PDF);
        assertThat(node(window, "#picture-save", Node.class).isDisabled()).isFalse();
        choose(window, "#picture-size", "1280x720");
        assertThat(text(window, "#picture-advice")).startsWith("The smallest letters are ");
        window.press(KeyCode.ESCAPE);
        assertThat(saved()).doesNotExist();
    }

    @Test
    void wordsCanBeCopied() {
        var window = asked();
        var words = node(window, "#picture-words", TextArea.class).getText();
        OpenWindow.doOnFx(() -> node(window, "#picture-copy", Button.class).fire());
        assertThat(OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(words)
                .contains("Against (5): Belarus, ");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void hypotheticalVoteKeepsItsMark() throws IOException {
        var window = open().press(KeyCode.CONTROL, KeyCode.I);
        window.press(KeyCode.N);
        asked(window);
        choose(window, "#picture-show", PictureKind.TABLE);
        choose(window, "#picture-format", PictureFormat.SVG);
        window.press(KeyCode.ENTER);
        untilSaved(window);
        assertThat(Files.readString(saved())).contains(">HYPOTHETICAL: this vote did not happen<");
        assertThat(beside()).startsWith("Hypothetical, this did not happen. Table of the vote: ");
    }

    @Test
    void boardInTheRoomCanBeSaved() throws IOException {
        var window = open().press(KeyCode.CONTROL, KeyCode.R);
        window.until(() -> window.sees("#operator"));
        asked(window);
        assertThat(node(window, "#picture-show", ComboBox.class).getItems().size()).isOne();
        choose(window, "#picture-format", PictureFormat.PDF);
        window.press(KeyCode.ENTER);
        untilSaved(window);
        assertThat(Files.readString(saved(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(beside()).contains("Replay of a vote of the record");
    }

    @Test
    void whereNoVoteIsOpenItSaysSo() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.text("#notice-picture .label")).startsWith("Open a vote first");
        assertThat(there(window, "#picture-dialog")).isFalse();
    }

    @Test
    void darkDialogIsDark() throws IOException {
        var window = open();
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(Look.Mode.DARK));
        asked(window);
        assertThat(node(window, "#picture-dark", CheckBox.class).isSelected()).isTrue();
        picture(window, "picture-dialog-dark");
        window.press(KeyCode.ESCAPE);
    }
}
