package org.rollcall.ui.kit;

import java.util.Optional;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import org.rollcall.publish.BoardGrid;
import org.rollcall.publish.MapPlan;
import org.rollcall.vote.Choice;

/// What a map consists of, as nodes that the stylesheet paints.
final class MapShapes {

    private MapShapes() {}

    /// An area with this vote, or a blank one.
    static SVGPath area(Optional<Choice> choice) {
        var shape = path("map-area");
        paint(shape, choice);
        return shape;
    }

    /// Paints an area with another vote.
    static void paint(SVGPath area, Optional<Choice> choice) {
        area.getStyleClass().setAll("map-area", choice.map(Choice::code).orElse("blank"));
    }

    /// A sign, or many of the same vote.
    static SVGPath sign(Choice choice) {
        var shape = path("map-sign");
        shape.getStyleClass().add(choice.code());
        shape.setMouseTransparent(true);
        return shape;
    }

    private static SVGPath path(String style) {
        var shape = new SVGPath();
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.setManaged(false);
        shape.getStyleClass().add(style);
        return shape;
    }

    /// The line from an area to its lamp.
    static Line leader(MapPlan.Lamp lamp, double thick) {
        var line = new Line(lamp.atX(), lamp.atY(), lamp.x(), lamp.y());
        line.getStyleClass().add("map-leader");
        line.setStrokeWidth(thick);
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    /// A lamp with its left upper corner at `x` and `y`.
    static Lamp lamp(Choice choice, double x, double y, double size) {
        var lamp = new Lamp(choice);
        lamp.setStyle(Css.fontSize(size / BoardGrid.LAMP));
        lamp.setManaged(false);
        lamp.resizeRelocate(x, y, size, size);
        return lamp;
    }
}
