package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.ui.kit.Look;

/// Draws each screen into `target/screenshots`, for people to look at.
class ScreenshotsTest extends WindowFixture {

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void drawsEachScreenAtTheSmallestSize(Look.Mode mode) {
        var window = open();
        var end = mode == Look.Mode.DARK ? "-dark" : "";
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        window.picture("votes-board" + end);
        window.press(KeyCode.CONTROL, KeyCode.T).picture("votes-table" + end);
        window.press(KeyCode.CONTROL, KeyCode.U).picture("votes-source" + end);
        window.press(KeyCode.CONTROL, KeyCode.B);
        window.open("S/2022/231").picture("votes-council" + end);
        window.open("A/RES/ES-11/2").press(KeyCode.CONTROL, KeyCode.I);
        window.press(KeyCode.N).press(KeyCode.DOWN).press(KeyCode.X);
        window.until(() -> window.nodes("#scenarios .list-cell:selected").size() == 1);
        window.picture("whatif" + end);
        window.click("#whatif-as-board").picture("whatif-board" + end);
        assertThat(window.shell().look().isDark()).isEqualTo(mode == Look.Mode.DARK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void drawsLargeWindowsAndLargeLetters(Look.Mode mode) {
        var window = open(1920, 1080);
        var end = mode == Look.Mode.DARK ? "-dark" : "";
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        window.picture("votes-1920" + end);
        OpenWindow.doOnFx(() -> window.shell().zoom().set(200));
        window.picture("votes-1920-zoom-200" + end);
        window.fire("#what-if").picture("whatif-1920-zoom-200" + end);
        OpenWindow.doOnFx(() -> window.shell().zoom().reset());
        window.picture("whatif-1920" + end);
        window.fire("#nav-PRESENT").picture("present-setup-1920" + end).fire("#present-replay");
        window.until(() -> window.sees("#operator"));
        window.fire("#replay-all");
        window.until(() -> window.text("#present-standing").startsWith("Two thirds"));
        window.picture("present-1920" + end);
        OpenWindow.doOnFx(() -> window.shell().zoom().set(200));
        window.picture("present-1920-zoom-200" + end);
        window.fire("#present-away").picture("present-setup-1920-zoom-200" + end);
        OpenWindow.doOnFx(() -> window.shell().zoom().reset());
        assertThat(window.text("#zoom")).isEqualTo("100 %");
    }
}
