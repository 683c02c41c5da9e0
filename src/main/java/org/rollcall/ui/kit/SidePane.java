package org.rollcall.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A list at the side and what is open beside it. The side's width goes with the zoom, and a person
/// can drag it.
public abstract class SidePane extends SplitPane {

    private final double widest;
    private final DoubleProperty sideWidth = new SimpleDoubleProperty();
    private boolean placed;

    /// An empty pane.
    ///
    /// @param width the side's width at first, in em
    /// @param widest the most of the window that the side takes, from 0 to 1
    protected SidePane(double width, double widest) {
        this.widest = widest;
        sideWidth.set(width);
    }

    /// Puts the list and what is open into the pane, once.
    protected final void put(Region side, Node main) {
        SplitPane.setResizableWithParent(side, false);
        side.maxWidthProperty().bind(widthProperty().multiply(widest));
        getItems().addAll(side, main);
        sideWidth.subscribe(_ -> place());
        widthProperty().subscribe(_ -> place());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.getProperties().subscribe(this::place);
                    }
                });
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragged(event, side));
    }

    /// The width of the side, in em.
    public DoubleProperty sideWidthProperty() {
        return sideWidth;
    }

    private void dragged(MouseEvent event, Region side) {
        if (event.getTarget() instanceof Node node
                && node.getStyleClass().contains("split-pane-divider")) {
            sideWidth.set(side.getWidth() / Zoom.em(this));
        }
    }

    private void place() {
        placed = false;
        requestLayout();
    }

    // A pane whose width changes keeps its side as it was, and sets the divider while it is laid
    // out; so what is asked for is set after that.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!placed && getWidth() > 0) {
            placed = true;
            double share = sideWidth.get() * Zoom.em(this) / getWidth();
            setDividerPositions(Math.min(share, widest));
            super.layoutChildren();
        }
    }
}
