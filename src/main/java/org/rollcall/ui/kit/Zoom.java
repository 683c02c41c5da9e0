package org.rollcall.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// How large everything is, in per cent: letters, and with them whatever is measured in em.
public final class Zoom {

    /// The smallest zoom.
    public static final int SMALLEST = 80;

    /// The largest zoom.
    public static final int LARGEST = 300;

    /// The zoom at first.
    public static final int NORMAL = 100;

    private static final int STEP = 10;
    private static final int COARSE_STEP = 25;
    private static final int COARSE_FROM = 150;
    private static final double EM = 13;
    private static final double ICON = 1.2;
    private static final String EM_KEY = "org.rollcall.em";
    private static final String PREFIX = "data:text/css;base64,";

    private final IntegerProperty percent = new SimpleIntegerProperty(NORMAL);

    /// The zoom in per cent, from [#SMALLEST] to [#LARGEST].
    public IntegerProperty percentProperty() {
        return percent;
    }

    /// One step larger.
    public void in() {
        set(percent.get() + (percent.get() >= COARSE_FROM ? COARSE_STEP : STEP));
    }

    /// One step smaller.
    public void out() {
        set(percent.get() - (percent.get() > COARSE_FROM ? COARSE_STEP : STEP));
    }

    /// Back to the zoom at first.
    public void reset() {
        set(NORMAL);
    }

    /// Sets the zoom, or the nearest that there is.
    public void set(int newPercent) {
        percent.set(Math.clamp(newPercent, SMALLEST, LARGEST));
    }

    /// Makes `scene` and its popups follow this zoom.
    public void applyTo(Scene scene) {
        percent.subscribe(value -> show(scene, value.doubleValue()));
    }

    private static void show(Scene scene, double value) {
        double em = EM * value / NORMAL;
        scene.getProperties().put(EM_KEY, em);
        // Popups, tooltips and alerts take their owner's sheets, but not its inline style.
        var css =
                String.format(
                        Locale.ROOT,
                        """
                        .root, .tooltip, .popover, .context-menu, .dialog-pane { -fx-font-size: %.2fpx; }
                        .ikonli-font-icon { -fx-icon-size: %.0fpx; }
                        """,
                        em,
                        em * ICON);
        var sheet =
                PREFIX + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        scene.getStylesheets().removeIf(known -> known.startsWith(PREFIX));
        scene.getStylesheets().add(sheet);
        // A board's letters follow its room, not the sheet, so it has to be told.
        scene.getRoot().lookupAll(".board").stream()
                .filter(Parent.class::isInstance)
                .forEach(board -> ((Parent) board).requestLayout());
    }

    /// The size of an em where `node` stands, in pixels.
    public static double em(Node node) {
        var scene = node.getScene();
        return scene != null && scene.getProperties().get(EM_KEY) instanceof Double em ? em : EM;
    }
}
