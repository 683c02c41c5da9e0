package org.rollcall.ui.kit;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// The interface's font, which comes with the program.
///
/// JavaFX knows regular and bold as `Inter`; the weights between have families of their own, `Inter
/// Medium` and `Inter SemiBold`.
public final class Fonts {

    /// The name by which stylesheets ask for it.
    public static final String FAMILY = "Inter";

    private static final List<Integer> WEIGHTS = List.of(400, 500, 600, 700);
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /// Makes the font known to JavaFX. Where it cannot be read, the system's font is used.
    public static void load() {
        WEIGHTS.stream().flatMap(weight -> file(weight).stream()).forEach(Fonts::load);
    }

    // By its bytes: given an address, JavaFX does not find a file in a folder with a space.
    static Optional<Font> load(URL file) {
        try (var stream = file.openStream()) {
            return Optional.ofNullable(Font.loadFont(stream, ANY_SIZE));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The file of one weight, for Western letters.
    ///
    /// There is one for the rest of Latin too, but it has the same name, so JavaFX would use the
    /// one or the other, never both.
    ///
    /// @param weight 400, 500, 600 or 700
    public static Optional<URL> file(int weight) {
        return Optional.ofNullable(
                Fonts.class.getResource("inter/inter-latin-%d-normal.woff".formatted(weight)));
    }

    /// What is in the file of one weight.
    ///
    /// @throws IOException if it cannot be read
    static byte[] bytes(int weight) throws IOException {
        var file = file(weight).orElseThrow(() -> new IOException("no font of weight " + weight));
        try (var stream = file.openStream()) {
            return stream.readAllBytes();
        }
    }
}
