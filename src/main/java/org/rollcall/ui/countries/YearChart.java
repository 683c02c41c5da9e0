package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.rollcall.ui.kit.Zoom;

/// Years side by side, each a column of parts from the bottom up. The numbers stand in a table
/// beside it, and in a tip on each column.
final class YearChart extends Region {

    // In em: the height of the columns, that of the years below, and the room for one of these.
    private static final double HIGH = 7;
    private static final double FOOT = 1.5;
    private static final double YEAR = 3.4;
    private static final double GAP = 1;
    private static final double MOST_WIDE = 2.2;

    private final List<Column> columns = new ArrayList<>();
    private SortedMap<Integer, Year> years = new TreeMap<>();

    /// A part of a column.
    ///
    /// @param style its style class
    /// @param share how high it is, from 0 to 1
    record Bar(String style, double share) {}

    /// A year.
    ///
    /// @param bars its parts, from the bottom up
    /// @param spoken its numbers in words
    record Year(List<Bar> bars, String spoken) {
        Year {
            bars = List.copyOf(bars);
        }
    }

    private record Column(int year, List<Region> parts, List<Double> shares, Label foot) {}

    YearChart() {
        getStyleClass().add("year-chart");
    }

    /// Shows other years.
    ///
    /// @param spoken what a screen reader says of the whole
    void show(SortedMap<Integer, Year> shown, String spoken) {
        setAccessibleText(spoken);
        years = shown;
        columns.clear();
        getChildren().clear();
        years.forEach(this::add);
        setManaged(years.size() > 1);
        setVisible(years.size() > 1);
        requestLayout();
    }

    private void add(int number, Year year) {
        var parts = new ArrayList<Region>();
        var tip = new Tooltip(year.spoken());
        for (var bar : year.bars()) {
            var part = new Region();
            part.getStyleClass().addAll("part", bar.style());
            Tooltip.install(part, tip);
            parts.add(part);
        }
        var foot = new Label(String.valueOf(number));
        foot.getStyleClass().addAll("muted", "year-foot");
        foot.setMouseTransparent(true);
        columns.add(new Column(number, parts, year.bars().stream().map(Bar::share).toList(), foot));
        getChildren().addAll(parts);
        getChildren().add(foot);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (HIGH + FOOT) * Zoom.em(this) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return YEAR * 2 * Zoom.em(this);
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        double em = Zoom.em(this);
        int first = columns.getFirst().year();
        int all = columns.getLast().year() - first + 1;
        double left = snappedLeftInset();
        double step = (getWidth() - left - snappedRightInset()) / all;
        double wide = Math.max(1, Math.min(step - GAP, MOST_WIDE * em));
        double floor = snappedTopInset() + HIGH * em;
        double free = left;
        for (var column : columns) {
            double x = left + (column.year() - first) * step;
            double y = floor;
            for (int part = 0; part < column.parts().size(); part++) {
                double high = column.shares().get(part) * HIGH * em;
                y -= high;
                column.parts().get(part).resizeRelocate(x, y, wide, high);
            }
            boolean fits = x >= free && x + YEAR * em <= getWidth();
            column.foot().setVisible(fits);
            column.foot().resizeRelocate(x, floor, YEAR * em, FOOT * em);
            free = fits ? x + YEAR * em * 1.25 : free;
        }
    }
}
