package org.rollcall.publish;

import java.util.Optional;
import java.util.regex.Pattern;

/// The size of a picture in pixels.
///
/// @param width from [#LEAST] to [#MOST]
/// @param height from [#LEAST] to [#MOST]
public record PictureSize(int width, int height) {

    /// The least width and height.
    public static final int LEAST = 100;

    /// The greatest width and height.
    public static final int MOST = 9999;

    /// The most pixels of a PNG. Four bytes each in memory, and more than any screen has (8K has 33
    /// million).
    public static final long MOST_PIXELS = 40_000_000;

    /// That of the commonest screens.
    public static final PictureSize USUAL = new PictureSize(1920, 1080);

    private static final Pattern WRITTEN =
            Pattern.compile("([1-9][0-9]{2,3})\\s*[x×]\\s*([1-9][0-9]{2,3})");

    /// @throws IllegalArgumentException if a side is out of bounds
    public PictureSize {
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
            throw new IllegalArgumentException(width + "x" + height);
        }
    }

    /// The size that `text` says, such as `1920x1080`, if it says one within bounds.
    public static Optional<PictureSize> read(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches()
                ? Optional.of(
                        new PictureSize(
                                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /// This size `factor` times as large, rounded up, if it is within bounds.
    Optional<PictureSize> times(double factor) {
        long wide = (long) Math.ceil(width * factor);
        long high = (long) Math.ceil(height * factor);
        return Math.max(wide, high) > MOST || Math.min(wide, high) < LEAST
                ? Optional.empty()
                : Optional.of(new PictureSize((int) wide, (int) high));
    }

    /// As the command line has it: `1920x1080`.
    public String written() {
        return width + "x" + height;
    }
}
