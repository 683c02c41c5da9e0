package org.rollcall.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.publish.MapArea.Standing;
import org.rollcall.vote.MemberCode;

/// The areas of the world, in the Equal Earth projection.
///
/// The outlines are those of `eu.hansolo.fx:countries` (Apache License 2.0); which state's vote
/// each is painted with, and what is left blank, is decided in `assets/docs/decisions/map.md`.
public final class WorldMap {

    // Half a degree: a harbour may lie outside a coarse coast.
    private static final double NEAR = Math.toRadians(0.5);

    // A twentieth of a degree is enough to find the middle of a state.
    private static final double COARSE = Math.toRadians(0.05);

    private final List<MapArea> areas;
    private final Outline.Box box;

    private WorldMap(List<MapArea> areas) {
        this.areas = List.copyOf(areas);
        double left = areas.stream().mapToDouble(a -> a.outline().box().left()).min().orElse(0);
        double top = areas.stream().mapToDouble(a -> a.outline().box().top()).min().orElse(0);
        double right = areas.stream().mapToDouble(a -> a.outline().box().right()).max().orElse(1);
        double bottom = areas.stream().mapToDouble(a -> a.outline().box().bottom()).max().orElse(1);
        box = new Outline.Box(left, top, right, bottom);
    }

    // Some 95,000 corners are read once, by whoever asks first.
    private static final class Read {
        private static final WorldMap WORLD = read();
    }

    /// The map of the world. The first call reads it, in some tenths of a second.
    public static WorldMap get() {
        return Read.WORLD;
    }

    private static WorldMap read() {
        try {
            var paths = new HashMap<String, Outline>();
            properties("map/hires.properties")
                    .forEach((key, path) -> paths.put(key, new Outline(OutlineText.rings(path))));
            properties("map/overlays.properties")
                    .forEach((key, corners) -> paths.put(key, typed(corners)));
            var areas = new ArrayList<MapArea>();
            for (var line : lines("map/areas.csv").stream().skip(1).toList()) {
                var cells = line.split(",", -1);
                var outline = known(paths, cells[0]);
                areas.add(
                        new MapArea(
                                cells[0],
                                Optional.of(cells[1])
                                        .filter(code -> !code.isEmpty())
                                        .map(MemberCode::new),
                                Standing.of(cells[2]),
                                outline,
                                outline.largest().scaled(1, 0, 0, COARSE).inside()));
            }
            return new WorldMap(areas);
        } catch (IOException e) {
            throw new UncheckedIOException("the map inside the program cannot be read", e);
        }
    }

    private static Outline known(Map<String, Outline> paths, String key) {
        var outline = paths.get(key);
        if (outline == null) {
            throw new IllegalStateException("the map inside the program has no outline of " + key);
        }
        return outline;
    }

    private static Outline typed(String corners) {
        var numbers = corners.strip().split("\\s+", -1);
        var ring = new double[numbers.length];
        for (int at = 0; at < numbers.length; at += 2) {
            var place =
                    EqualEarth.of(
                            Double.parseDouble(numbers[at]),
                            Double.parseDouble(numbers[at + 1]) - OutlineText.MIDDLE);
            ring[at] = place.x();
            ring[at + 1] = place.y();
        }
        return new Outline(List.of(ring));
    }

    private static Map<String, String> properties(String name) throws IOException {
        var found = new HashMap<String, String>();
        for (var line : lines(name)) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                found.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return found;
    }

    private static List<String> lines(String name) throws IOException {
        try (var stream = WorldMap.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /// All areas, from the back to the front.
    public List<MapArea> areas() {
        return areas;
    }

    /// How much wider than high the map is.
    public double ratio() {
        return box.width() / box.height();
    }

    Outline.Box box() {
        return box;
    }

    /// The area at a place on Earth, or the nearest one within half a degree.
    ///
    /// @param latitude in degrees north
    /// @param longitude in degrees east, from -169.2 to 190.8
    public Optional<MapArea> at(double latitude, double longitude) {
        var place = EqualEarth.of(latitude, longitude - OutlineText.MIDDLE);
        var within =
                areas.reversed().stream()
                        .filter(area -> area.outline().contains(place.x(), place.y()))
                        .findFirst();
        return within.isPresent() ? within : nearest(place);
    }

    private Optional<MapArea> nearest(EqualEarth.Place place) {
        Optional<MapArea> nearest = Optional.empty();
        double least = NEAR;
        for (var area : areas) {
            double far = area.outline().distance(place.x(), place.y());
            if (far < least) {
                least = far;
                nearest = Optional.of(area);
            }
        }
        return nearest;
    }
}
