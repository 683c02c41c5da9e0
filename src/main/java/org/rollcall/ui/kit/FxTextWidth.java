package org.rollcall.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.rollcall.publish.TextWidth;

/// Measures text in the interface's font.
public final class FxTextWidth implements TextWidth {

    // Near the size of the names on a board: small letters run wider than large ones.
    private static final double MEASURED = 12;

    private final Map<String, Double> known = new HashMap<>();
    private final Text text = new Text();

    /// Measures in the interface's font, in regular weight.
    public FxTextWidth() {
        text.setFont(Font.font(Fonts.FAMILY, MEASURED));
    }

    @Override
    public double of(String words) {
        return known.computeIfAbsent(words, this::measure);
    }

    private double measure(String words) {
        text.setText(words);
        return text.getLayoutBounds().getWidth() / MEASURED;
    }
}
