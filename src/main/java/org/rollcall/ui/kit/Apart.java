package org.rollcall.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Parts that lie over each other, each as large as this is, and each laid out for itself.
///
/// Whatever changes in a part moves nothing around this, and so costs no layout there. How large
/// this would like to be is therefore not for the parts to say, but for a style sheet.
///
/// A part that is not visible is not in the window either: each frame goes through all that is.
public final class Apart extends Region {

    private final List<Node> parts;

    /// Lays `parts` over each other, the last on top.
    public Apart(Node... parts) {
        this.parts = List.of(parts);
        for (var part : parts) {
            part.setManaged(false);
            part.visibleProperty().subscribe(this::attach);
        }
        attach();
    }

    /// Makes one of the parts visible, and no other.
    public void showOnly(Node shown) {
        parts.forEach(part -> part.setVisible(part.equals(shown)));
    }

    private void attach() {
        getChildren().removeIf(part -> !part.isVisible());
        for (int place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            if (part.isVisible() && !getChildren().contains(part)) {
                int below = (int) parts.subList(0, place).stream().filter(Node::isVisible).count();
                getChildren().add(below, part);
            }
        }
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
