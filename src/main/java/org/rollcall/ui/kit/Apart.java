package org.rollcall.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Parts that lie over each other, each as large as this is, and each laid out for itself.
///
/// Whatever changes in a part moves nothing around this, and so costs no layout there. How large
/// this would like to be is therefore not for the parts to say, but for a style sheet.
public final class Apart extends Region {

    /// Lays `parts` over each other, the last on top.
    public Apart(Node... parts) {
        for (var part : parts) {
            part.setManaged(false);
        }
        getChildren().addAll(parts);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double wide = Math.max(0, getWidth() - left - snappedRightInset());
        double high = Math.max(0, getHeight() - top - snappedBottomInset());
        getChildrenUnmodifiable().forEach(part -> part.resizeRelocate(left, top, wide, high));
    }
}
