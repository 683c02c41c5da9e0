package org.rollcall.feed;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// A picture from a person's disk, made small enough to stand beside a name.
public final class PictureFile {

    /// The largest file, in bytes.
    public static final int LARGEST = 10 * 1024 * 1024;

    /// The most pixels on a side, before it is made small.
    public static final int WIDEST = 8_000;

    private static final int SIZE = 64;

    private PictureFile() {}

    /// The picture in `file`, at most 64 pixels on a side, as PNG in Base64.
    ///
    /// @throws FeedException if it is too large, or no picture that Java can read
    /// @throws IOException if it cannot be read
    public static String read(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var bytes = JsonFields.bytes(file, LARGEST);
        if (bytes.length > LARGEST) {
            throw new FeedException(
                    name, 0, Texts.say("expected.small", LARGEST), Texts.say("found.more"));
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw noPicture(name);
            }
            var reader = readers.next();
            reader.setInput(stream);
            return png(small(name, reader));
        } catch (FeedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // What readers of pictures throw at a spoilt one is theirs to choose.
            throw noPicture(name);
        }
    }

    private static FeedException noPicture(String name) {
        return new FeedException(
                name, 0, Texts.say("expected.picture"), Texts.say("found.no-picture"));
    }

    // The size is in the first bytes: a picture that would fill the memory is not unpacked.
    private static BufferedImage small(String name, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > WIDEST) {
            throw new FeedException(
                    name,
                    0,
                    Texts.say("expected.picture-size", WIDEST),
                    Texts.say("found.picture-size", width, height));
        }
        double factor = Math.min(1.0, (double) SIZE / Math.max(width, height));
        int wide = Math.max(1, (int) Math.round(width * factor));
        int high = Math.max(1, (int) Math.round(height * factor));
        var scaled = reader.read(0).getScaledInstance(wide, high, Image.SCALE_AREA_AVERAGING);
        var small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        var canvas = small.createGraphics();
        canvas.drawImage(scaled, 0, 0, null);
        canvas.dispose();
        return small;
    }

    private static String png(BufferedImage image) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        }
    }
}
