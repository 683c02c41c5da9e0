package org.rollcall.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.rollcall.publish.BoardSheet;

/// Pictures of the board, and of windows, as PNG.
public final class Pictures {

    private Pictures() {}

    /// The board `sheet` as PNG. Call it on the JavaFX application thread.
    public static byte[] png(BoardSheet sheet, boolean dark) {
        var scene = new Scene(new SheetPane(sheet), sheet.width(), sheet.height());
        var look = new Look();
        look.modeProperty().set(dark ? Look.Mode.DARK : Look.Mode.LIGHT);
        look.applyTo(scene);
        return png(scene.snapshot(null));
    }

    /// `image` as PNG.
    public static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(
                        0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
