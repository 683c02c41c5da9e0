package org.rollcall.ui.kit;

import java.util.List;
import javafx.scene.text.Font;

/// The interface's font, which comes with the program.
public final class Fonts {

    /// The name by which stylesheets ask for it.
    public static final String FAMILY = "Inter";

    private static final List<Integer> WEIGHTS = List.of(400, 500, 600, 700);
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /// Makes the font known to JavaFX. Where it cannot be read, the system's font is used.
    public static void load() {
        for (int weight : WEIGHTS) {
            var file =
                    Fonts.class.getResource(
                            "/META-INF/resources/_static/inter/5.2.5/files/inter-latin-%d-normal.woff"
                                    .formatted(weight));
            if (file != null) {
                Font.loadFont(file.toExternalForm(), ANY_SIZE);
            }
        }
    }
}
