package org.rollcall.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.rollcall.publish.MapPlan;
import org.rollcall.publish.MapWords;
import org.rollcall.publish.WorldMap;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The map of a vote on screen. One state has the focus: arrow keys move it to the next one in
/// their direction; `+`, `-` and `0` change the size, Ctrl with an arrow key or the mouse moves the
/// map.
public final class MapPane extends Region {

    // Of a sign, in em; and how many of them the whole world is wide, where that is smaller.
    private static final double LEAST_SIGN = 0.5;
    private static final double MOST_SIGN = 0.75;
    private static final double ACROSS = 100;
    private static final double BORDER = 0.06;
    private static final double MOST = 60;
    private static final double STEP = 1.5;
    private static final double PAN = 4;
    private static final double DIM = 0.35;

    private final WorldMap world;
    private final List<MapSpot> spots = new ArrayList<>();
    private final Group land = new Group();
    private final Map<Choice, SVGPath> signs = new EnumMap<>(Choice.class);
    private final Group leaders = new Group();
    private final Group lamps = new Group();
    private final Group content = new Group();
    private final SVGPath ring = new SVGPath();
    private final Rectangle clip = new Rectangle();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Map<MemberCode, Choice> choices = Map.of();
    private Predicate<MemberCode> matching = _ -> true;
    private Optional<MapPlan.View> view = Optional.empty();
    private Optional<MapSpot> focused = Optional.empty();
    private Consumer<MemberCode> onOpen = _ -> {};
    private double zoom = 1;

    /// A map of `world`, with no vote yet.
    ///
    /// @param spoken what a screen reader calls it
    public MapPane(WorldMap world, String spoken) {
        this.world = world;
        getStyleClass().add("map-pane");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(spoken);
        for (var area : world.areas()) {
            var spot = new MapSpot(area, this::hovered, this::focused);
            spots.add(spot);
            land.getChildren().add(spot.shape());
        }
        content.getChildren().add(land);
        for (var choice : Choice.values()) {
            var sign = MapShapes.sign(choice);
            signs.put(choice, sign);
            content.getChildren().add(sign);
        }
        lamps.getStyleClass().add("map-lamps");
        ring.getStyleClass().add("map-ring");
        ring.setMouseTransparent(true);
        content.getChildren().addAll(leaders, lamps, ring);
        content.setManaged(false);
        getChildren().add(content);
        setClip(clip);
        setMinSize(0, 0);
        new MapMouse(this).listen();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// What the state says that the mouse is over, or that has the focus: "France, in favour".
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Shows a vote in which `newChoices` were made.
    public void show(Map<MemberCode, Choice> newChoices, MapWords words) {
        choices = Map.copyOf(newChoices);
        spots.forEach(spot -> spot.show(choices, words));
        if (focused.isEmpty()) {
            mainland().findFirst().ifPresent(this::rove);
        }
        say(focused);
        plan();
    }

    /// Dims the states that `newMatching` refuses.
    public void highlight(Predicate<MemberCode> newMatching) {
        matching = newMatching;
        dim();
    }

    /// Puts the focus on the first state that is not dimmed.
    public void focusFirstBright() {
        mainland().filter(this::isBright).findFirst().ifPresent(MapSpot::requestFocus);
    }

    /// Makes the map larger, or smaller, around its middle.
    public void zoom(boolean larger) {
        zoomAt(larger ? STEP : 1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    /// Shows the whole world again.
    public void whole() {
        zoom = 1;
        view = Optional.empty();
        plan();
    }

    /// How many times as large it is as where the whole world fits.
    public double zoomed() {
        return zoom;
    }

    void zoomAt(double factor, double x, double y) {
        double to = Math.clamp(zoom * factor, 1, MOST);
        if (to == 1) {
            whole();
        } else if (view.isPresent()) {
            view = view.map(seen -> seen.zoomed(to / zoom, x, y));
            zoom = to;
            plan();
        }
    }

    void move(double across, double down) {
        view = view.map(seen -> seen.moved(across, down));
        plan();
    }

    /// Moves what is painted, until the mouse is let go.
    void drag(double across, double down) {
        content.setTranslateX(across);
        content.setTranslateY(down);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width / world.ratio();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        boolean other =
                view.filter(seen -> seen.width() == getWidth() && seen.height() == getHeight())
                        .filter(seen -> seen.sign() == sign())
                        .isEmpty();
        if (other) {
            zoom = 1;
            view = Optional.empty();
            plan();
        }
    }

    private double sign() {
        double em = Zoom.em(this);
        double wide = Math.min(getWidth(), getHeight() * world.ratio());
        return Math.clamp(wide / ACROSS, em * LEAST_SIGN, em * MOST_SIGN);
    }

    private void plan() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        var seen = view.orElseGet(() -> MapPlan.View.whole(world, getWidth(), getHeight(), sign()));
        view = Optional.of(seen);
        drag(0, 0);
        var plan = MapPlan.of(world, choices, seen);
        double border = Math.max(0.5, Zoom.em(this) * BORDER);
        for (int at = 0; at < spots.size(); at++) {
            spots.get(at).place(plan.areas().get(at), border);
        }
        var paths =
                plan.signs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        MapPlan.Sign::choice,
                                        Collectors.mapping(
                                                MapPlan.Sign::svg, Collectors.joining())));
        signs.forEach((choice, sign) -> sign.setContent(paths.getOrDefault(choice, "")));
        lamps(plan.lamps(), border);
        dim();
        focused.ifPresent(this::encircle);
    }

    private void lamps(List<MapPlan.Lamp> planned, double border) {
        leaders.getChildren()
                .setAll(planned.stream().map(lamp -> MapShapes.leader(lamp, border)).toList());
        lamps.getChildren().clear();
        spots.forEach(spot -> spot.setLamp(Optional.empty()));
        for (var lamp : planned) {
            var node =
                    MapShapes.lamp(
                            lamp.choice(),
                            lamp.x() - lamp.size() / 2,
                            lamp.y() - lamp.size() / 2,
                            lamp.size());
            lamps.getChildren().add(node);
            spots.stream()
                    .filter(spot -> spot.area().equals(lamp.area()))
                    .forEach(spot -> spot.setLamp(Optional.of(node)));
        }
    }

    private Stream<MapSpot> mainland() {
        return spots.stream()
                .filter(spot -> spot.area().isMainland())
                .sorted(Comparator.comparing(MapSpot::spoken));
    }

    private boolean hasVote(MapSpot spot) {
        return spot.area().member().filter(choices::containsKey).isPresent();
    }

    private boolean isBright(MapSpot spot) {
        return spot.area().member().filter(choices::containsKey).filter(matching).isPresent();
    }

    private void dim() {
        boolean all = mainland().filter(this::hasVote).allMatch(this::isBright);
        // The signs of one state cannot be dimmed alone.
        signs.values().forEach(sign -> sign.setOpacity(all ? 1 : DIM));
        spots.forEach(spot -> spot.dim(!all && !isBright(spot)));
    }

    private void hovered(Optional<MapSpot> spot) {
        say(spot.or(() -> focused));
    }

    private void say(Optional<MapSpot> spot) {
        said.set(spot.map(MapSpot::spoken).orElse(""));
    }

    private void focused(MapSpot spot) {
        if (!spot.isFocused()) {
            ring.setVisible(false);
            return;
        }
        rove(spot);
        say(focused);
        view.ifPresent(seen -> comeInSight(spot, seen));
        encircle(spot);
    }

    // What has the focus is seen.
    private void comeInSight(MapSpot spot, MapPlan.View seen) {
        double x = seen.across(spot.area().heart().x());
        double y = seen.down(spot.area().heart().y());
        if (x < 0 || y < 0 || x > getWidth() || y > getHeight()) {
            move(getWidth() / 2 - x, getHeight() / 2 - y);
        }
    }

    // One state can be reached by Tab; arrow keys do the rest.
    private void rove(MapSpot spot) {
        spots.forEach(other -> other.setFocusTraversable(other.equals(spot)));
        focused = Optional.of(spot);
    }

    private void encircle(MapSpot spot) {
        ring.setContent(spot.ring());
        ring.setVisible(spot.isFocused());
    }

    /// Lets a person open the member that has the focus, by Enter.
    public void setOnOpen(Consumer<MemberCode> handler) {
        onOpen = handler;
    }

    private void press(KeyEvent event) {
        double pan = Zoom.em(this) * PAN;
        boolean handled = true;
        switch (event.getCode()) {
            case LEFT -> step(event, -1, 0, pan);
            case RIGHT -> step(event, 1, 0, pan);
            case UP -> step(event, 0, -1, pan);
            case DOWN -> step(event, 0, 1, pan);
            case ENTER -> focused.flatMap(spot -> spot.area().member()).ifPresent(onOpen);
            default -> handled = !event.isShortcutDown() && size(event.getCode());
        }
        if (handled) {
            event.consume();
        }
    }

    private boolean size(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> whole();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(KeyEvent event, int across, int down, double pan) {
        if (event.isShortcutDown()) {
            move(-across * pan, -down * pan);
        } else {
            focused.flatMap(from -> from.next(spots, across, down))
                    .ifPresent(MapSpot::requestFocus);
        }
    }
}
