package org.rollcall.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javafx.scene.image.Image;
import org.rollcall.publish.Palette;
import org.rollcall.publish.PdfPicture;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.Sheet;
import org.rollcall.publish.SvgPicture;

/// Pictures as files: drawings of `publish`, and what a window shows.
public final class Pictures {

    private Pictures() {}

    /// `sheets` in this format. Call it on the JavaFX application thread.
    ///
    /// @param sheets one for each page; a format without pages takes one
    /// @throws IOException if the interface's font cannot be read
    public static byte[] of(PictureFormat format, List<Sheet> sheets, boolean dark)
            throws IOException {
        if (format == PictureFormat.PNG) {
            var png = new PngPicture(sheets.getFirst(), dark);
            for (int tile = 0; tile < png.tiles(); tile++) {
                png.add(png.tile(tile));
            }
            return png.bytes();
        }
        return withoutPixels(format, sheets, dark);
    }

    /// `sheets` in a format other than PNG. Any thread will do.
    ///
    /// @throws IOException if the interface's font cannot be read
    public static byte[] withoutPixels(PictureFormat format, List<Sheet> sheets, boolean dark)
            throws IOException {
        var palette = Palette.of(dark);
        return switch (format) {
            case PNG -> throw new IllegalArgumentException("a PNG has pixels");
            case SVG -> SvgPicture.of(sheets.getFirst(), palette);
            case PDF -> PdfPicture.of(sheets, palette, Fonts::bytes);
        };
    }

    /// `image` as PNG.
    public static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PngPicture.copy(image, picture, 0);
        return PngPicture.encode(picture, "", "");
    }
}
