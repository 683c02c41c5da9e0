package org.rollcall.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts beside each other while there is room, else one below the other.
///
/// The first takes what the second leaves.
public final class SideBySide extends Region {

    private static final double GAP = 0.7;

    private final Region first;
    private final Region second;
    private final double least;

    // Of the same width as long as nothing changes: parts full of text take long to say how high.
    private final Map<Asked, Double> known = new HashMap<>();

    private record Asked(double width, boolean preferred) {}

    /// Puts `first` and `second` beside each other.
    ///
    /// @param least the room that the first needs to stand beside the second, in em
    public SideBySide(Region first, Region second, double least) {
        this.first = first;
        this.second = second;
        this.least = least;
        getChildren().addAll(first, second);
    }

    @Override
    public void requestLayout() {
        known.clear();
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(second.minWidth(-1), least * Zoom.em(this));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(least * Zoom.em(this) + gap() + snapSizeX(second.prefWidth(-1)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return knownHeight(width, true);
    }

    @Override
    protected double computeMinHeight(double width) {
        return knownHeight(width, false);
    }

    private double knownHeight(double width, boolean preferred) {
        var asked = new Asked(width, preferred);
        var before = known.get(asked);
        if (before != null) {
            return before;
        }
        double height = height(width, preferred);
        known.put(asked, height);
        return height;
    }

    private double height(double width, boolean preferred) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double right = right(wide);
        if (right > 0) {
            return Math.max(
                    part(first, wide - right - gap(), preferred), part(second, right, preferred));
        }
        return isEmpty(second)
                ? part(first, wide, preferred)
                : part(first, wide, preferred) + gap() + part(second, wide, preferred);
    }

    private static boolean isEmpty(Region part) {
        return part.prefWidth(-1) <= 0;
    }

    private static double part(Region part, double width, boolean preferred) {
        return preferred ? part.prefHeight(width) : part.minHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        double right = right(wide);
        if (right > 0) {
            first.resizeRelocate(0, 0, wide - right - gap(), high);
            second.resizeRelocate(wide - right, 0, right, high);
            return;
        }
        if (isEmpty(second)) {
            first.resizeRelocate(0, 0, wide, high);
            second.resizeRelocate(0, high, wide, 0);
            return;
        }
        double below =
                Math.max(second.minHeight(wide), Math.min(second.prefHeight(wide), high / 2));
        double above = Math.max(first.minHeight(wide), high - below - gap());
        first.resizeRelocate(0, 0, wide, above);
        second.resizeRelocate(0, above + gap(), wide, below);
    }

    // How wide the second is beside the first; 0 where it stands below.
    private double right(double wide) {
        double wanted = snapSizeX(second.prefWidth(-1));
        return wide - wanted - gap() >= least * Zoom.em(this) ? wanted : 0;
    }

    private double gap() {
        return GAP * Zoom.em(this);
    }
}
