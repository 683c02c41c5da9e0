package org.rollcall.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.OpenWindow;
import org.rollcall.vote.Counts;

/// What a person set up, entered and made is there again, and can be put away.
class PresentComesBackTest extends PresentFixture {

    @TempDir private Path files;

    private static OpenWindow named(OpenWindow window, String names) {
        window.choose("#setup-room", 2);
        OpenWindow.doOnFx(() -> window.node("#setup-names", TextArea.class).setText(names));
        return window;
    }

    private static OpenWindow begin(OpenWindow window, String title) {
        OpenWindow.doOnFx(() -> window.node("#setup-title", TextField.class).setText(title));
        window.fire("#setup-begin");
        window.until(() -> window.sees("#operator"));
        return window;
    }

    @Test
    void handsOfDelegationsOfOnesOwn() {
        var window = named(present(1280, 720), "Oak\nAsh\nFrance\nBirch (observer)");
        window.choose("#setup-rules", 1).choose("#setup-manner", 2);
        assertThat(window.text("#setup-open")).isEqualTo("Say what is voted on.");
        begin(window, "On shade").press(KeyCode.SHIFT, KeyCode.P);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        untilStage(window, Stage.OPEN);
        window.focus("#hands-yes").type("2").press(KeyCode.TAB).type("4").press(KeyCode.ENTER);
        assertThat(window.text("#present-message")).contains("more votes");
        window.press(KeyCode.BACK_SPACE).type("1").press(KeyCode.ENTER);
        window.until(() -> kept(window).orElseThrow().counts().equals(new Counts(2, 1, 0, 0)));
        window.picture("present-hands");
        assertThat(kept(window).orElseThrow().setting().manner()).isEqualTo(Manner.SHOW_OF_HANDS);
        close(window);
        var again = open();
        // Nobody has to look for a vote that has no result yet.
        again.until(() -> again.text("#present-title").equals("On shade"));
        assertThat(kept(again).orElseThrow().counts()).isEqualTo(new Counts(2, 1, 0, 0));
        again.fire("#present-away");
        again.until(() -> again.sees("#setup"));
        assertThat(kept(again)).isEmpty();
    }

    @Test
    void sentencesSayWhatIsMissing() {
        var window = named(present(1280, 720), "Oak\noak\n(observer)");
        assertThat(window.text("#setup-open"))
                .contains("Say what is voted on.", "Line 2: oak stands there twice", "Line 3:");
        assertThat(window.node("#setup-begin", javafx.scene.Node.class).isDisabled()).isTrue();
        window.picture("present-setup-complaints");
    }

    @Test
    void packsAreChangedReadAndRefused() throws IOException {
        var window = present(1280, 720);
        window.fire("#packs-copy");
        window.until(() ->
                window.scene().lookup("#pack-name") != null
                        && !window.scene().lookup("#pack-name").isDisabled());
        OpenWindow.doOnFx(() -> window.node("#pack-name", TextField.class).setText("Ours"));
        window.picture("present-pack");
        var stranger = files.resolve("stranger.json");
        Files.writeString(
                stranger, "{\"rollcall-pack\": 1, \"id\": \"x\"}", StandardCharsets.UTF_8);
        window.toImport().add(stranger);
        window.fire("#packs-read");
        window.until(() -> window.text("#packs-message").contains("stranger.json, line 1"));
        assertThat(window.text("#packs-message"))
                .startsWith("The file was not taken; your packs are as they were.")
                .contains("expected the field “motions”, found nothing");
        window.fire("#packs-write");
        window.until(() -> Files.exists(saved()));
        assertThat(Files.readString(saved())).contains("\"name\":\"Ours\"");
        close(window);
        var again = present(1280, 720);
        again.until(() ->
                again.node("#packs-which", javafx.scene.control.ComboBox.class)
                        .getItems()
                        .toString()
                        .contains("name=Ours"));
    }
}
