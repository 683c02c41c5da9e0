package org.rollcall.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Controls in one row, or in as many as the width asks for.
public final class ToolRow extends FlowPane {

    /// A row of `controls`.
    public ToolRow(Node... controls) {
        super(controls);
    }

    // A FlowPane would like to be as wide as its wrap length, whatever is in it.
    @Override
    protected double computePrefWidth(double height) {
        double wide = snappedLeftInset() + snappedRightInset();
        var shown = getManagedChildren();
        for (var child : shown) {
            wide += snapSizeX(child.prefWidth(-1));
        }
        return wide + Math.max(0, shown.size() - 1) * snapSpaceX(getHgap());
    }
}
