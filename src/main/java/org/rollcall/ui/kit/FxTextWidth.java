package org.rollcall.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.rollcall.publish.TextWidth;

/// Measures text in the interface's font.
public final class FxTextWidth implements TextWidth {

    // Near the size of the names on a board: small letters run wider than large ones.
    private static final double MEASURED = 12;

    private final Measure regular = new Measure(FontWeight.NORMAL);
    private final Measure bold = new Measure(FontWeight.BOLD);

    @Override
    public double of(String words) {
        return regular.of(words);
    }

    @Override
    public double of(String words, boolean inBold) {
        return (inBold ? bold : regular).of(words);
    }

    private static final class Measure {

        private final Map<String, Double> known = new HashMap<>();
        private final Text text = new Text();

        Measure(FontWeight weight) {
            text.setFont(Font.font(Fonts.FAMILY, weight, MEASURED));
        }

        double of(String words) {
            return known.computeIfAbsent(words, this::measure);
        }

        private double measure(String words) {
            text.setText(words);
            return text.getLayoutBounds().getWidth() / MEASURED;
        }
    }
}
