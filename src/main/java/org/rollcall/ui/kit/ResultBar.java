package org.rollcall.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// The result of a vote as a bar in four parts; the numbers stand beside it.
public final class ResultBar extends Region {

    private static final double GAP = 2;

    private final Map<Choice, Region> parts = new EnumMap<>(Choice.class);
    private Counts counts = Counts.NONE;

    /// A bar of nothing yet.
    public ResultBar() {
        getStyleClass().add("result-bar");
        setMouseTransparent(true);
        for (var choice : Choice.values()) {
            var part = new Region();
            part.getStyleClass().addAll("part", choice.code());
            parts.put(choice, part);
            getChildren().add(part);
        }
    }

    /// Shows other counts.
    public void show(Counts newCounts) {
        counts = newCounts;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        long shown = parts.keySet().stream().filter(choice -> counts.of(choice) > 0).count();
        double room = getWidth() - GAP * Math.max(0, shown - 1);
        double left = 0;
        for (var part : parts.entrySet()) {
            int count = counts.of(part.getKey());
            double width = counts.all() == 0 ? 0 : room * count / counts.all();
            part.getValue().setVisible(count > 0);
            part.getValue().resizeRelocate(left, 0, width, getHeight());
            left += count > 0 ? width + GAP : 0;
        }
    }
}
