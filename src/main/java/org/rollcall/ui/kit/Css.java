package org.rollcall.ui.kit;

import java.util.Locale;

/// Styles whose numbers are computed. A stylesheet wants points in numbers, whatever the locale.
final class Css {

    private Css() {}

    /// Letters of this size, in pixels.
    static String fontSize(double pixels) {
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", pixels);
    }

    /// No wider than this, in pixels.
    static String maxWidth(double pixels) {
        return String.format(Locale.ROOT, "-fx-max-width: %.2fpx;", pixels);
    }
}
