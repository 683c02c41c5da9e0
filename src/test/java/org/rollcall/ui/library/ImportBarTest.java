package org.rollcall.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.library.ImportWatch.Stage;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Pictures;
import org.rollcall.work.HeldBackground;

/// How far an import is, on screen.
class ImportBarTest extends WindowFixture {

    private static final long MEGA = 1_000_000;

    private long nanos;
    private String said = "";
    private boolean cancellable;

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void tellsRowsBytesAndTheTimeLeft(Look.Mode mode) {
        var picture =
                OpenWindow.onFx(() -> {
                    var drawing = new Drawing(mode);
                    drawing.run();
                    return drawing.picture;
                });
        assertThat(said)
                .isEqualTo(
                        "Reading · 412,000 rows · 190 MB of 380 MB · 50%"
                                + " · about 3 s of reading left");
        assertThat(cancellable).isTrue();
        assertThat(write(mode, picture)).isNotEmptyFile();
    }

    private static Path write(Look.Mode mode, byte[] picture) {
        try {
            var folder = Files.createDirectories(Path.of("target", "screenshots"));
            var name = "library-progress" + (mode == Look.Mode.DARK ? "-dark" : "") + ".png";
            return Files.write(folder.resolve(name), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A window that holds nothing but the bar, drawn in the middle of an import.
    private final class Drawing {

        private final HeldBackground background = new HeldBackground();
        private final ImportBar bar;
        private final Scene scene;
        private byte[] picture = {};

        Drawing(Look.Mode mode) {
            var model =
                    new ImportViewModel(
                            new ImportViewModelTest.Told(watch -> {
                                watch.at(Stage.READING, 0, 0, 380 * MEGA);
                                nanos = Duration.ofSeconds(3).toNanos();
                                watch.at(Stage.READING, 412_000, 190 * MEGA, 380 * MEGA);
                                draw();
                            }),
                            background,
                            () -> nanos,
                            _ -> {},
                            () -> {});
            bar = new ImportBar(model);
            scene = new Scene(bar, WIDTH, 60);
            var look = new Look();
            look.modeProperty().set(mode);
            look.applyTo(scene);
            model.importFiles(List.of(Path.of("2026_02_06_ga_voting.csv")));
        }

        void run() {
            background.runAll();
        }

        private void draw() {
            said = bar.lookup("#import-says") instanceof Label label ? label.getText() : "";
            cancellable =
                    bar.lookup("#import-cancel") instanceof Button button && button.isVisible();
            scene.snapshot(null);
            picture = Pictures.png(scene.snapshot(null));
        }
    }
}
