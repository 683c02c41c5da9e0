package org.rollcall.ui.kit;

import javafx.scene.control.Label;

/// A text that wraps, and remembers how high it is: text is broken into lines anew only when it
/// changes, not whenever something beside it does. None of its lines is ever cut off.
public final class Wrapped extends Label {

    private double knownWidth = Double.NaN;
    private double knownHeight;

    /// The text `words`.
    ///
    /// @param styles its style classes
    public Wrapped(String words, String... styles) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != knownWidth) {
            knownHeight = super.computePrefHeight(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        super.requestLayout();
    }
}
