package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSamples;
import org.rollcall.publish.PictureSize;
import org.rollcall.publish.Sheet;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// PNG at any size, painted in tiles.
class PngPictureTest {

    private final PictureSamples samples;

    PngPictureTest() throws IOException {
        samples = new PictureSamples();
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    private Sheet sheet(PictureKind kind, int width, int height) {
        return samples.picture(samples.real(samples.vote("A/RES/ES-11/2")), new FxTextWidth())
                .sheets(kind, PictureFormat.PNG, new PictureSize(width, height))
                .getFirst();
    }

    private static byte[] png(Sheet sheet, boolean dark) {
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(20),
                () -> Pictures.of(PictureFormat.PNG, List.of(sheet), dark));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "1280, 720", "1080, 1080", "3840, 2160", "333, 1999"})
    void hasTheSizeThatWasAskedFor(int width, int height) throws IOException {
        var image = image(png(sheet(PictureKind.BOARD, width, height), false));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
        assertThat(Integer.toHexString(image.getRGB(0, height - 1))).isEqualTo("fff5f7f9");
    }

    @Test
    void tilesMeetWithoutASeam() throws IOException {
        // Larger than a tile; what it shows is the same as that of a single one, scaled.
        var sheet = sheet(PictureKind.VERDICT, 3000, 1600);
        var image = image(png(sheet, true));
        var whole =
                WaitForAsyncUtils.waitForAsyncFx(
                        TimeUnit.SECONDS.toMillis(20),
                        () -> {
                            var scene = new Scene(new SheetPane(sheet), 3000, 1600);
                            Look.dress(scene, true);
                            return Pictures.png(scene.snapshot(null));
                        });
        var other = image(whole);
        int differ = 0;
        for (int y = 0; y < 1600; y++) {
            for (int x = 0; x < 3000; x++) {
                differ += image.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        // Some soft edges are rounded otherwise; a seam would be as long as the picture is wide.
        assertThat(differ).isLessThan(100);
    }

    @Test
    void saysInsideWhatItShows() {
        var sheet = sheet(PictureKind.BOARD, 640, 360);
        var text = new String(png(sheet, false), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("iTXtTitle", "iTXtDescription")
                .contains("A/RES/ES-11/2: board of the vote", sheet.spoken());
    }

    @Test
    void darkPictureLeavesTheWindowsAsTheyAre() {
        var before = Application.getUserAgentStylesheet();
        png(sheet(PictureKind.BOARD, 640, 360), true);
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(before);
    }

    @Test
    void picturesForPeopleToLookAt() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var kind : EnumSet.complementOf(EnumSet.of(PictureKind.STORY))) {
            for (boolean dark : new boolean[] {false, true}) {
                var name = "picture-" + kind.code() + (dark ? "-dark" : "") + ".png";
                var png = png(sheet(kind, 1920, 1080), dark);
                Files.write(folder.resolve(name), png);
                assertThat(png).startsWith(0x89, 'P', 'N', 'G');
            }
        }
    }
}
