package org.rollcall.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;
import org.rollcall.publish.MapArea;
import org.rollcall.publish.MapPlan;
import org.rollcall.publish.MapWords;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// One area of the map on screen, with the lamp that stands beside it where it is small.
final class MapSpot {

    private static final String DIMMED = "dimmed";

    // Whoever goes to the right means what is there sooner than what is nearest.
    private static final double ASIDE = 2;

    private final MapArea area;
    private final SVGPath shape = MapShapes.area(Optional.empty());
    private final Consumer<Optional<MapSpot>> hovered;
    private Optional<Lamp> lamp = Optional.empty();
    private String words = "";

    /// @param hovered told when the mouse comes and goes
    /// @param focused told when the focus comes
    MapSpot(MapArea area, Consumer<Optional<MapSpot>> hovered, Consumer<MapSpot> focused) {
        this.area = area;
        this.hovered = hovered;
        shape.setId("map-" + area.key());
        shape.setAccessibleRole(AccessibleRole.LIST_ITEM);
        shape.hoverProperty().subscribe(this::hover);
        shape.setOnMouseClicked(_ -> requestFocus());
        shape.focusedProperty().subscribe(_ -> focused.accept(this));
    }

    MapArea area() {
        return area;
    }

    SVGPath shape() {
        return shape;
    }

    /// What it says: "France, in favour".
    String spoken() {
        return words;
    }

    void show(Map<MemberCode, Choice> choices, MapWords said) {
        MapShapes.paint(shape, area.member().map(choices::get));
        words = said.spoken(area);
        shape.setAccessibleText(words);
    }

    void place(MapPlan.Painted painted, double border) {
        shape.setContent(painted.outline().svg());
        shape.setStrokeWidth(border);
    }

    void setLamp(Optional<Lamp> newLamp) {
        lamp = newLamp;
        lamp.ifPresent(node -> {
            // It stands for a state that is hard to hit.
            node.setMouseTransparent(false);
            node.hoverProperty().subscribe(this::hover);
            node.setOnMouseClicked(_ -> requestFocus());
        });
    }

    void dim(boolean newDimmed) {
        if (newDimmed) {
            dimmed(shape.getStyleClass());
            lamp.ifPresent(node -> dimmed(node.getStyleClass()));
        } else {
            shape.getStyleClass().remove(DIMMED);
            lamp.ifPresent(node -> node.getStyleClass().remove(DIMMED));
        }
    }

    private static void dimmed(List<String> styles) {
        if (!styles.contains(DIMMED)) {
            styles.add(DIMMED);
        }
    }

    boolean isFocused() {
        return shape.isFocused();
    }

    void setFocusTraversable(boolean reached) {
        shape.setFocusTraversable(reached);
    }

    void requestFocus() {
        shape.requestFocus();
    }

    private void hover(boolean over) {
        hovered.accept(over ? Optional.of(this) : Optional.empty());
    }

    /// The line around what shows its vote.
    String ring() {
        return lamp.map(
                        node -> {
                            var bounds = node.getBoundsInParent();
                            return String.format(
                                    Locale.ROOT,
                                    "M%.1f %.1fh%.1fv%.1fh%.1fZ",
                                    bounds.getMinX() - 2,
                                    bounds.getMinY() - 2,
                                    bounds.getWidth() + 4,
                                    bounds.getHeight() + 4,
                                    -bounds.getWidth() - 4);
                        })
                .orElse(shape.getContent());
    }

    /// The nearest state in a direction.
    Optional<MapSpot> next(List<MapSpot> all, int across, int down) {
        return all.stream()
                .filter(spot -> spot.area.isMainland() && ahead(spot, across, down) > 0)
                .min(
                        Comparator.comparingDouble(spot ->
                                ahead(spot, across, down) + ASIDE * aside(spot, across, down)));
    }

    private double ahead(MapSpot spot, int across, int down) {
        return (spot.area.heart().x() - area.heart().x()) * across
                + (spot.area.heart().y() - area.heart().y()) * down;
    }

    private double aside(MapSpot spot, int across, int down) {
        return Math.abs(
                (spot.area.heart().x() - area.heart().x()) * down
                        + (spot.area.heart().y() - area.heart().y()) * across);
    }
}
