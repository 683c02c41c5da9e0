package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Zoom;

/// Chips in one line. What finds no room in it is behind a chip that tells how many those are, and
/// that shows them below.
final class ChipLine extends Pane {

    // Between chips, and around all of them, in em.
    private static final double GAP = 0.4;

    private final Texts texts = Texts.of(ChipLine.class, "votes");
    private final ToggleButton more = new ToggleButton();
    private List<Node> chips = List.of();
    private int hidden;

    ChipLine() {
        more.setId("more-chips");
        more.getStyleClass().add("chip");
        more.selectedProperty().subscribe(() -> name());
        setMinHeight(USE_PREF_SIZE);
    }

    /// Shows `chips` in place of those before.
    void show(List<Node> shown) {
        chips = List.copyOf(shown);
        var children = new ArrayList<>(chips);
        if (!chips.isEmpty()) {
            // Where Tab comes to it: before what cannot be hidden, which is the last.
            children.add(children.size() - 1, more);
        }
        getChildren().setAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    // Returns the height that it takes.
    private double place(double width, boolean now) {
        if (chips.isEmpty()) {
            return 0;
        }
        double room = width - snappedLeftInset() - snappedRightInset();
        int fitting = fitting(room);
        boolean all = fitting == chips.size();
        if (now) {
            tell(chips.size() - fitting);
            more.setVisible(!all);
            for (int at = 0; at < chips.size() - 1; at++) {
                chips.get(at).setVisible(more.isSelected() || all || at < fitting - 1);
            }
        }
        var shown = new ArrayList<>(chips);
        if (!all) {
            int last = chips.size() - 1;
            if (!more.isSelected()) {
                shown.subList(fitting - 1, last).clear();
            }
            shown.add(shown.size() - 1, more);
        }
        return flow(shown, room, now);
    }

    // How many fit into one line, the last one always among them.
    private int fitting(double room) {
        double gap = gap();
        double used = -gap;
        for (var chip : chips) {
            used += wide(chip, room) + gap;
        }
        if (used <= room) {
            return chips.size();
        }
        used = wide(chips.getLast(), room) + gap + wide(more, room);
        int count = 1;
        for (var chip : chips) {
            used += wide(chip, room) + gap;
            if (used > room || count == chips.size() - 1) {
                return count;
            }
            count++;
        }
        return count;
    }

    private double flow(List<Node> shown, double room, boolean now) {
        double gap = gap();
        double left = snappedLeftInset();
        double x = left;
        double y = snappedTopInset();
        double line = shown.stream().mapToDouble(ChipLine::high).max().orElse(0);
        for (var chip : shown) {
            double wide = wide(chip, room);
            if (x > left && x + wide > left + room) {
                x = left;
                y += line + gap;
            }
            if (now) {
                double high = high(chip);
                chip.resizeRelocate(x, y + snapPositionY((line - high) / 2), wide, high);
            }
            x += wide + gap;
        }
        return y + line + snappedBottomInset();
    }

    private double wide(Node chip, double room) {
        return Math.min(room, snapSizeX(Math.min(chip.prefWidth(-1), chip.maxWidth(-1))));
    }

    private static double high(Node chip) {
        return Math.ceil(chip.prefHeight(-1));
    }

    private double gap() {
        return snapSpaceX(GAP * Zoom.em(this));
    }

    private void tell(int count) {
        if (hidden != count) {
            hidden = count;
            name();
        }
    }

    private void name() {
        more.setText(texts.text(more.isSelected() ? "filter.fewer" : "filter.hidden", hidden));
        more.setAccessibleText(
                texts.text(
                        more.isSelected() ? "filter.fewer.spoken" : "filter.hidden.spoken",
                        hidden));
    }
}
