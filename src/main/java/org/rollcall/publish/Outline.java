package org.rollcall.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The outline of an area: closed rings of straight lines, in the unit of whoever made it.
///
/// `x` grows to the right and `y` down. A place within an even number of rings is outside.
public final class Outline {

    // Places across and down that are tried for the one that lies furthest from any border.
    private static final int TRIED = 14;

    private final List<double[]> rings;
    private final Box box;

    /// A rectangle around an outline.
    ///
    /// @param left the least x
    /// @param top the least y
    /// @param right the largest x
    /// @param bottom the largest y
    public record Box(double left, double top, double right, double bottom) {

        /// How wide it is.
        public double width() {
            return right - left;
        }

        /// How high it is.
        public double height() {
            return bottom - top;
        }

        boolean contains(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    /// An outline of `rings`, each x and y in turn.
    Outline(List<double[]> rings) {
        this.rings = List.copyOf(rings);
        box = box(rings);
    }

    private static Box box(List<double[]> rings) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var ring : rings) {
            for (int at = 0; at < ring.length; at += 2) {
                left = Math.min(left, ring[at]);
                right = Math.max(right, ring[at]);
                top = Math.min(top, ring[at + 1]);
                bottom = Math.max(bottom, ring[at + 1]);
            }
        }
        return new Box(left, top, right, bottom);
    }

    /// The rectangle around all of it.
    public Box box() {
        return box;
    }

    /// How many corners it has.
    int corners() {
        return rings.stream().mapToInt(ring -> ring.length / 2).sum();
    }

    /// How large it is; rings within rings do not count.
    double area() {
        double sum = 0;
        for (var ring : rings) {
            sum += area(ring);
        }
        return sum;
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int at = 0; at < ring.length; at += 2) {
            int next = (at + 2) % ring.length;
            twice += ring[at] * ring[next + 1] - ring[next] * ring[at + 1];
        }
        return Math.abs(twice) / 2;
    }

    /// The largest of its rings alone.
    Outline largest() {
        var largest = rings.getFirst();
        for (var ring : rings) {
            largest = area(ring) > area(largest) ? ring : largest;
        }
        return new Outline(List.of(largest));
    }

    /// This, `scale` times as large and then moved, without corners that lie nearer than `least` to
    /// the one before.
    public Outline scaled(double scale, double x, double y, double least) {
        var scaled = new ArrayList<double[]>();
        for (var ring : rings) {
            var coarse = coarse(ring, scale, x, y, least);
            if (coarse.length >= 6) {
                scaled.add(coarse);
            }
        }
        return scaled.isEmpty()
                ? new Outline(List.of(coarse(rings.getFirst(), scale, x, y, 0)))
                : new Outline(scaled);
    }

    private static double[] coarse(double[] ring, double scale, double x, double y, double least) {
        var kept = new double[ring.length];
        int count = 0;
        for (int at = 0; at < ring.length; at += 2) {
            double across = ring[at] * scale + x;
            double down = ring[at + 1] * scale + y;
            if (count == 0
                    || Math.abs(across - kept[count - 2]) + Math.abs(down - kept[count - 1])
                            >= least) {
                kept[count++] = across;
                kept[count++] = down;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /// Whether a place lies within.
    public boolean contains(double x, double y) {
        if (!box.contains(x, y)) {
            return false;
        }
        boolean within = false;
        for (var ring : rings) {
            for (int at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
                within ^= crosses(ring, at, last, x, y);
            }
        }
        return within;
    }

    private static boolean crosses(double[] ring, int at, int last, double x, double y) {
        double y1 = ring[at + 1];
        double y2 = ring[last + 1];
        return y1 > y != y2 > y && x < (ring[last] - ring[at]) * (y - y1) / (y2 - y1) + ring[at];
    }

    /// How far a place is from the nearest border, inside or outside.
    double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (var ring : rings) {
            for (int at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
                nearest = Math.min(nearest, distance(ring, last, at, x, y));
            }
        }
        return nearest;
    }

    private static double distance(double[] ring, int from, int to, double x, double y) {
        double across = ring[to] - ring[from];
        double down = ring[to + 1] - ring[from + 1];
        double length = across * across + down * down;
        double part =
                length == 0
                        ? 0
                        : Math.clamp(
                                ((x - ring[from]) * across + (y - ring[from + 1]) * down) / length,
                                0,
                                1);
        return Math.hypot(ring[from] + part * across - x, ring[from + 1] + part * down - y);
    }

    /// A place well within, far from the borders, and how far.
    Inside inside() {
        var best = new Inside(box.left() + box.width() / 2, box.top() + box.height() / 2, 0);
        for (int row = 0; row < TRIED; row++) {
            for (int column = 0; column < TRIED; column++) {
                double x = box.left() + (column + 0.5) * box.width() / TRIED;
                double y = box.top() + (row + 0.5) * box.height() / TRIED;
                if (contains(x, y)) {
                    double far = distance(x, y);
                    best = far > best.far() ? new Inside(x, y, far) : best;
                }
            }
        }
        return best;
    }

    /// A place within an outline.
    ///
    /// @param far how far it is from the nearest border
    public record Inside(double x, double y, double far) {}

    /// The rings, each x and y in turn, for a painter; they are not to be changed.
    List<double[]> rings() {
        return rings;
    }

    /// This as the path of an SVG, to a tenth of the unit.
    public String svg() {
        var path = new StringBuilder();
        for (var ring : rings) {
            for (int at = 0; at < ring.length; at += 2) {
                path.append(at == 0 ? 'M' : 'L');
                tenth(path, ring[at]);
                path.append(' ');
                tenth(path, ring[at + 1]);
            }
            path.append('Z');
        }
        return path.toString();
    }

    // Without a formatter: there are tens of thousands of them.
    private static void tenth(StringBuilder path, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            path.append('-');
        }
        path.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            path.append('.').append(Math.abs(tenths) % 10);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "outline of %d rings in %s", rings.size(), box);
    }
}
