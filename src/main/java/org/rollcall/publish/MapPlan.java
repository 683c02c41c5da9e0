package org.rollcall.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// What is painted where on the map of a vote, at one size. All lengths are in pixels.
///
/// An area shows its vote by colour and by signs strewn over it; a state that is too small for a
/// sign has a lamp beside it.
///
/// @param areas the areas, from the back to the front
/// @param signs the signs within them
/// @param lamps those of states that are too small for a sign
public record MapPlan(List<Painted> areas, List<Sign> signs, List<Lamp> lamps) {

    // From sign to sign and from row to row, in signs.
    private static final double PITCH = 3.4;
    private static final double LAMP = 1.3;
    private static final double APART = 1.12;
    private static final int ROUNDS = 120;

    // Corners that would lie nearer to each other than this are not drawn.
    private static final double FINE = 0.35;

    public MapPlan {
        areas = List.copyOf(areas);
        signs = List.copyOf(signs);
        lamps = List.copyOf(lamps);
    }

    /// Which part of the world is looked at, and how large.
    ///
    /// @param scale pixels for a radius of the Earth
    /// @param x where the middle of the map is, from the left
    /// @param y where the equator is, from the top
    /// @param width how much is seen
    /// @param height how much is seen
    /// @param sign how large a sign is
    public record View(double scale, double x, double y, double width, double height, double sign) {

        /// A view in which all of `world` fits into this room, with signs of this size and room for
        /// a lamp at the edges.
        public static View whole(WorldMap world, double width, double height, double sign) {
            var box = world.box();
            double scale =
                    Math.min(
                            Math.max(1, width - 2 * sign) / box.width(),
                            Math.max(1, height - 2 * sign) / box.height());
            return new View(
                    scale,
                    (width - box.width() * scale) / 2 - box.left() * scale,
                    (height - box.height() * scale) / 2 - box.top() * scale,
                    width,
                    height,
                    sign);
        }

        /// This, `factor` times as large around a place that stays where it is.
        public View zoomed(double factor, double atX, double atY) {
            return new View(
                    scale * factor,
                    atX - (atX - x) * factor,
                    atY - (atY - y) * factor,
                    width,
                    height,
                    sign);
        }

        /// This, moved.
        public View moved(double across, double down) {
            return new View(scale, x + across, y + down, width, height, sign);
        }

        /// This, of which as much is seen.
        View seeing(double newWidth, double newHeight) {
            return new View(scale, x, y, newWidth, newHeight, sign);
        }

        /// Where a place on the map is seen, from the left.
        public double across(double mapX) {
            return mapX * scale + x;
        }

        /// Where a place on the map is seen, from the top.
        public double down(double mapY) {
            return mapY * scale + y;
        }

        boolean sees(double seenX, double seenY) {
            return seenX >= 0 && seenX <= width && seenY >= 0 && seenY <= height;
        }
    }

    /// An area with its vote, if it has one.
    public record Painted(MapArea area, Optional<Choice> choice, Outline outline) {}

    /// A sign; its middle is at `x` and `y`.
    public record Sign(double x, double y, double size, Choice choice) {

        /// This as the path of an SVG, to be filled where an odd number of its rings meet.
        public String svg() {
            return LampShape.svg(x, y, size, choice);
        }
    }

    /// A lamp with its middle at `x` and `y`, for an area that is at `atX` and `atY`.
    public record Lamp(
            MapArea area, Choice choice, double x, double y, double size, double atX, double atY) {}

    /// The map of a vote in which `choices` were made.
    public static MapPlan of(WorldMap world, Map<MemberCode, Choice> choices, View view) {
        var areas = new ArrayList<Painted>();
        var signs = new ArrayList<Sign>();
        var small = new ArrayList<Lamp>();
        for (var area : world.areas()) {
            var choice = area.member().map(choices::get);
            var outline = area.outline().scaled(view.scale(), view.x(), view.y(), FINE);
            areas.add(new Painted(area, choice, outline));
            if (choice.isPresent()) {
                sign(area, outline, choice.get(), view, signs, small);
            }
        }
        return new MapPlan(areas, signs, new Crowd(small).apart());
    }

    private static void sign(
            MapArea area,
            Outline outline,
            Choice choice,
            View view,
            List<Sign> signs,
            List<Lamp> small) {
        double size = view.sign();
        double x = view.across(area.heart().x());
        double y = view.down(area.heart().y());
        int before = signs.size();
        strew(outline, choice, view, signs);
        if (signs.size() > before) {
            return;
        }
        if (area.heart().far() * view.scale() >= size * 0.6) {
            if (view.sees(x, y)) {
                signs.add(new Sign(x, y, size, choice));
            }
        } else if (area.isMainland() && view.sees(x, y)) {
            small.add(new Lamp(area, choice, x, y, size * LAMP, x, y));
        }
    }

    // The signs stand in rows that go on from area to area, each second one moved by half.
    private static void strew(Outline outline, Choice choice, View view, List<Sign> signs) {
        double pitch = view.sign() * PITCH;
        double half = view.sign() * 0.55;
        var box = outline.box();
        double top = Math.max(0, box.top());
        double bottom = Math.min(view.height(), box.bottom());
        for (long row = (long) Math.ceil(top / pitch); row * pitch <= bottom; row++) {
            double shift = Math.floorMod(row, 2L) * pitch / 2;
            double left = Math.max(0, box.left());
            double right = Math.min(view.width(), box.right());
            for (long column = (long) Math.ceil((left - shift) / pitch);
                    column * pitch + shift <= right;
                    column++) {
                double x = column * pitch + shift;
                if (fits(outline, x, row * pitch, half)) {
                    signs.add(new Sign(x, row * pitch, view.sign(), choice));
                }
            }
        }
    }

    // A sign that reached over a border would be read as the neighbour's.
    private static boolean fits(Outline outline, double x, double y, double half) {
        return outline.contains(x, y)
                && outline.contains(x - half, y - half)
                && outline.contains(x + half, y - half)
                && outline.contains(x - half, y + half)
                && outline.contains(x + half, y + half);
    }

    /// Lamps that push each other away until none covers another.
    private static final class Crowd {

        private final List<Lamp> lamps;
        private final double[] x;
        private final double[] y;

        Crowd(List<Lamp> lamps) {
            this.lamps = lamps;
            x = lamps.stream().mapToDouble(Lamp::x).toArray();
            y = lamps.stream().mapToDouble(Lamp::y).toArray();
        }

        List<Lamp> apart() {
            boolean moved = true;
            for (int round = 0; round < ROUNDS && moved; round++) {
                moved = false;
                for (int one = 0; one < x.length; one++) {
                    for (int other = one + 1; other < x.length; other++) {
                        moved |= push(one, other);
                    }
                }
            }
            var placed = new ArrayList<Lamp>();
            for (int at = 0; at < x.length; at++) {
                var lamp = lamps.get(at);
                placed.add(
                        new Lamp(
                                lamp.area(),
                                lamp.choice(),
                                x[at],
                                y[at],
                                lamp.size(),
                                lamp.atX(),
                                lamp.atY()));
            }
            return placed;
        }

        private boolean push(int one, int other) {
            double least = lamps.get(one).size() * APART;
            double across = x[other] - x[one];
            double down = y[other] - y[one];
            double gapAcross = least - Math.abs(across);
            double gapDown = least - Math.abs(down);
            if (gapAcross <= 1e-6 || gapDown <= 1e-6) {
                return false;
            }
            // The shorter way out.
            if (gapAcross < gapDown) {
                double by = Math.copySign(gapAcross / 2, across);
                x[one] -= by;
                x[other] += by;
            } else {
                double by = Math.copySign(gapDown / 2, down);
                y[one] -= by;
                y[other] += by;
            }
            return true;
        }
    }
}
