package org.rollcall.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Nodes below each other, which remembers how high they are until one of them changes.
///
/// They are never lower than they would like to be: text that is cut off helps nobody, and to find
/// out how low each could be made costs more than all else in a frame.
public class Stack extends VBox {

    private double knownWidth = Double.NaN;
    private double knownHeight;

    /// These nodes, the first on top.
    public Stack(Node... content) {
        super(content);
        setMinHeight(USE_PREF_SIZE);
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
