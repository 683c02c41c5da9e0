package org.rollcall.ui.kit;

import java.util.Optional;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSize;

/// How a person likes pictures.
///
/// @param dark whether they are light on dark
public record PictureChoice(
        PictureKind kind, PictureFormat format, PictureSize size, boolean dark) {

    private static final String DARK = "dark";
    private static final String LIGHT = "light";

    /// What is offered at first.
    public static PictureChoice usual(boolean dark) {
        return new PictureChoice(PictureKind.BOARD, PictureFormat.PNG, PictureSize.USUAL, dark);
    }

    /// As it is kept: `board png 1920x1080 light`.
    public String written() {
        return String.join(" ", kind.code(), format.ending(), size.written(), dark ? DARK : LIGHT);
    }

    /// What was kept, if it was.
    public static Optional<PictureChoice> read(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        return PictureKind.ofCode(parts[0])
                .flatMap(kind ->
                        PictureFormat.ofEnding(parts[1])
                                .flatMap(format ->
                                        PictureSize.read(parts[2])
                                                .map(size ->
                                                        new PictureChoice(
                                                                kind,
                                                                format,
                                                                size,
                                                                parts[3].equals(DARK)))));
    }
}
