package org.rollcall.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In what a picture is written.
public enum PictureFormat {
    /// Pixels.
    PNG("png"),
    /// Shapes and text for browsers and drawing programs.
    SVG("svg"),
    /// Pages for paper.
    PDF("pdf");

    private final String ending;

    PictureFormat(String ending) {
        this.ending = ending;
    }

    /// How names of such files end, without the dot; also the word for it.
    public String ending() {
        return ending;
    }

    /// The format whose word is `ending`, whether in capitals or not.
    public static Optional<PictureFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The format that the name of a file tells, if its ending is known.
    public static Optional<PictureFormat> ofFile(String name) {
        return ofEnding(name.substring(name.lastIndexOf('.') + 1));
    }
}
