package org.rollcall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Pictures;

/// Exporting the list from the window.
class ExportDeskTest extends WindowFixture {

    private static OpenWindow asked(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until(() -> window.robot().lookup("#export-dialog").tryQuery().isPresent());
        return window;
    }

    private static void fire(OpenWindow window, String button) {
        OpenWindow.doOnFx(() -> window.robot().lookup(button).queryAs(ButtonBase.class).fire());
    }

    private static void untilExported(OpenWindow window) {
        window.until(() -> window.text("#notice-export .label").startsWith("Exported: "));
    }

    private static void picture(OpenWindow window) throws IOException {
        var bytes =
                OpenWindow.onFx(() -> {
                    var dialog = window.robot().lookup("#export-dialog").queryAs(Node.class);
                    return Pictures.png(dialog.getScene().snapshot(null));
                });
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve("export-dialog.png"), bytes);
    }

    @Test
    void listAsItIsFilteredGoesIntoOneFile() throws IOException {
        var window = open().press(KeyCode.CONTROL, KeyCode.K).type("embargo cuba");
        asked(window);
        picture(window);
        window.press(KeyCode.ENTER);
        untilExported(window);
        assertThat(window.text("#notice-export .label")).contains("votes", "ballots");
        assertThat(Files.readString(saved(), StandardCharsets.ISO_8859_1))
                .startsWith("SQLite format 3");
        assertThat(saved().resolveSibling(saved().getFileName() + ".agreement.py")).isRegularFile();
    }

    @Test
    void folderIsChosenByKeyboard() throws IOException {
        var window = asked(open());
        OpenWindow.doOnFx(() -> window.robot().lookup("#export-SQLITE").query().requestFocus());
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        untilExported(window);
        assertThat(Files.readAllLines(saved().resolve("vote.csv"))).hasSizeGreaterThan(170);
    }

    @Test
    void whatIsThereIsKept() throws IOException {
        Files.writeString(saved(), "precious");
        var window = asked(open());
        fire(window, "#export-go");
        window.until(() -> window.text("#notice-export .label").contains("no export of Rollcall"));
        assertThat(saved()).hasContent("precious");
    }
}
