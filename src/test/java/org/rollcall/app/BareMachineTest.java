package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.ThisJava;
import org.rollcall.app.ScreenProbe.Screen;

/// Machines on which something is missing, each played by a process of its own.
@EnabledOnOs(
        value = OS.LINUX,
        disabledReason = "other systems always have a screen's libraries and a font")
class BareMachineTest {

    @TempDir private Path folder;

    /// Says what [ScreenProbe] sees.
    static final class Looks {
        private Looks() {}

        /// Answers by the exit code.
        public static void main(String[] args) {
            System.exit(10 + List.of(Screen.values()).indexOf(ScreenProbe.look()));
        }
    }

    private static Screen seen(Map<String, String> environment) throws Exception {
        int exit = exit(environment, List.of(Looks.class.getName()));
        return List.of(Screen.values()).get(exit - 10);
    }

    @Test
    void withoutADisplayThereIsNoScreen() throws Exception {
        assertThat(seen(Map.of())).isEqualTo(Screen.NO_DISPLAY);
        assertThat(seen(Map.of("DISPLAY", " "))).isEqualTo(Screen.NO_DISPLAY);
    }

    @Test
    void displayThatDoesNotAnswerIsNoScreen() throws Exception {
        // Where GTK is missing too, that is what is seen first.
        assertThat(seen(Map.of("DISPLAY", ":4711"))).isIn(Screen.DEAD_DISPLAY, Screen.NO_GTK);
    }

    @Test
    void withoutAnyFontTheBoardHasItsOwn() throws Exception {
        var none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        var file = folder.resolve("board.png");
        int exit =
                exit(
                        Map.of("FONTCONFIG_FILE", none.toString()),
                        List.of(
                                Main.class.getName(),
                                "board",
                                "ES-11/2",
                                "--out",
                                file.toString(),
                                "--library",
                                folder.resolve("library").toString()));
        assertThat(exit).isZero();
        // The title is dark on light: letters that were not drawn would leave no dark dot there.
        assertThat(darkest(file, 40, 40, 600, 50)).isLessThan(100);
    }

    private static int darkest(Path file, int left, int top, int width, int height)
            throws IOException {
        var picture = ImageIO.read(file.toFile());
        int darkest = 255;
        for (int x = left; x < left + width; x++) {
            for (int y = top; y < top + height; y++) {
                darkest = Math.min(darkest, (picture.getRGB(x, y) >> 8) & 255);
            }
        }
        return darkest;
    }

    private static int exit(Map<String, String> environment, List<String> program)
            throws Exception {
        var builder = new ProcessBuilder(ThisJava.command(program));
        builder.environment().remove("DISPLAY");
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
