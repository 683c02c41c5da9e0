package org.rollcall.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.rollcall.publish.Sheet;

/// A sheet on its way to a PNG: JavaFX paints it in tiles, so that the window can do other things
/// between two of them, and whoever likes encodes it.
public final class PngPicture {

    // JavaFX paints so many in some hundredths of a second.
    private static final int TILE_PIXELS = 2_000_000;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private final Sheet sheet;
    private final SheetPane pane;
    private final BufferedImage picture;
    private final int tileHeight;

    /// One part of a picture: full width, from the row `top` on.
    public record Tile(Image image, int top) {}

    /// Lays `sheet` out. Call it on the JavaFX application thread.
    public PngPicture(Sheet sheet, boolean dark) {
        this.sheet = sheet;
        pane = new SheetPane(sheet);
        int width = (int) Math.round(sheet.width());
        int height = (int) Math.round(sheet.height());
        Look.dress(new Scene(pane, width, height), dark);
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        tileHeight = Math.clamp(TILE_PIXELS / width, 1, height);
    }

    /// How many tiles there are.
    public int tiles() {
        return (picture.getHeight() + tileHeight - 1) / tileHeight;
    }

    /// Paints a tile. Call it on the JavaFX application thread.
    ///
    /// @param number from 0
    public Tile tile(int number) {
        int top = number * tileHeight;
        int high = Math.min(tileHeight, picture.getHeight() - top);
        var part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(0, top, picture.getWidth(), high));
        return new Tile(pane.snapshot(part, new WritableImage(picture.getWidth(), high)), top);
    }

    /// Puts a painted tile into its place. Any thread will do, one after the other.
    public void add(Tile tile) {
        copy(tile.image(), picture, tile.top());
    }

    /// The picture as PNG, with its title and what it shows in words inside. Any thread will do.
    public byte[] bytes() {
        return encode(picture, sheet.title(), sheet.spoken());
    }

    /// Copies `image` into `picture`, from the row `top` on.
    static void copy(Image image, BufferedImage picture, int top) {
        int width = (int) image.getWidth();
        var row = new int[width];
        for (int y = 0; y < (int) image.getHeight(); y++) {
            image.getPixelReader()
                    .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            picture.setRGB(0, top + y, width, 1, row, 0, width);
        }
    }

    /// `picture` as PNG with these texts, if they are not empty.
    static byte[] encode(BufferedImage picture, String title, String description) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var bytes = new ByteArrayOutputStream();
                var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(picture, null, texts(writer, picture, title, description)));
            stream.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        } finally {
            writer.dispose();
        }
    }

    // The keywords are those of the PNG specification (W3C, section 11.3.3).
    private static IIOMetadata texts(
            ImageWriter writer, BufferedImage picture, String title, String description)
            throws IIOInvalidTreeException {
        var type = ImageTypeSpecifier.createFromRenderedImage(picture);
        var metadata = writer.getDefaultImageMetadata(type, null);
        if (!description.isEmpty()) {
            var texts = new IIOMetadataNode("iTXt");
            texts.appendChild(text("Title", title));
            texts.appendChild(text("Description", description));
            var root = new IIOMetadataNode(FORMAT);
            root.appendChild(texts);
            metadata.mergeTree(FORMAT, root);
        }
        return metadata;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "en");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
