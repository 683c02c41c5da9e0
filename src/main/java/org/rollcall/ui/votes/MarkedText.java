package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One line of text with what was searched for marked: by letters, a line below and a tint. What
/// has no room ends in an ellipsis.
///
/// It is shown again and again in the cells of a list, so it keeps its labels.
final class MarkedText extends Region {

    private static final String MARK = "mark";
    // Letters before the first mark from which on the text begins later.
    private static final int FAR = 30;
    private static final int BEFORE = 12;

    private final List<Label> labels = new ArrayList<>();
    private List<Marks.Piece> shown = List.of();
    private String text = "";

    MarkedText(String styleClass) {
        getStyleClass().addAll("marked-text", styleClass);
        setMinWidth(0);
    }

    /// What it says, without marks and whole.
    String text() {
        return text;
    }

    /// Shows `newText` with its `marks`.
    void show(String newText, Marks marks) {
        text = newText;
        var pieces = near(marks.of(newText));
        if (pieces.equals(shown)) {
            return;
        }
        shown = pieces;
        while (labels.size() < pieces.size()) {
            labels.add(new Label());
        }
        for (int at = 0; at < pieces.size(); at++) {
            var label = labels.get(at);
            label.setText(pieces.get(at).text());
            label.getStyleClass().remove(MARK);
            if (pieces.get(at).marked()) {
                label.getStyleClass().add(MARK);
            }
        }
        getChildren().setAll(labels.subList(0, pieces.size()));
        requestLayout();
    }

    // A mark far to the right would be cut off: the text then begins shortly before it.
    private static List<Marks.Piece> near(List<Marks.Piece> pieces) {
        if (pieces.size() < 2 || pieces.getFirst().marked()) {
            return pieces;
        }
        var first = pieces.getFirst().text();
        if (first.length() <= FAR) {
            return pieces;
        }
        int blank = first.indexOf(' ', first.length() - BEFORE);
        int from = blank < 0 || blank == first.length() - 1 ? first.length() - BEFORE : blank + 1;
        var nearer = new ArrayList<>(pieces);
        nearer.set(0, new Marks.Piece("…" + first.substring(from), false));
        return List.copyOf(nearer);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(each -> each.prefWidth(-1)).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(each -> each.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (var label : getManagedChildren()) {
            double room = Math.max(0, getWidth() - left);
            double width = Math.min(label.prefWidth(-1), room);
            label.setVisible(width > 0);
            layoutInArea(label, left, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            left += width;
        }
    }
}
