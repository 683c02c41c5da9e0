package org.rollcall.publish;

import java.util.List;
import java.util.Locale;
import org.rollcall.vote.Choice;

/// The geometry of a lamp, for painters that know no stylesheet. All lengths are multiples of the
/// lamp's side.
final class LampShape {

    // The stylesheet measures in em, of which the side of a lamp is 1.12.
    private static final double EM = 1 / BoardGrid.LAMP;

    /// The radius of the corners.
    static final double CORNER = 0.22 * EM;

    /// The thickness of the ring, which lies inside.
    static final double RING = 0.09 * EM;

    private LampShape() {}

    /// A part of a sign; its middle is that of the lamp.
    sealed interface Part {

        /// A filled bar.
        record Bar(double width, double height) implements Part {}

        /// A filled disc.
        record Disc(double radius) implements Part {}

        /// A circle that is not filled.
        ///
        /// @param radius to the middle of the line
        /// @param line how thick it is
        record Circle(double radius, double line) implements Part {}
    }

    /// The sign of `choice`: `+`, `−`, `○`, `·`.
    static List<Part> sign(Choice choice) {
        return switch (choice) {
            case YES ->
                    List.of(
                            new Part.Bar(0.58 * EM, 0.58 * EM / 5),
                            new Part.Bar(0.58 * EM / 5, 0.58 * EM));
            case NO -> List.of(new Part.Bar(0.58 * EM, 0.15 * EM));
            case ABSTAINING -> List.of(new Part.Circle(0.62 * EM * 0.4, 0.62 * EM * 0.2));
            case NOT_VOTING -> List.of(new Part.Disc(0.22 * EM / 2));
        };
    }

    /// The sign of `choice` around a place, as the path of an SVG to be filled by the even-odd
    /// rule.
    static String svg(double x, double y, double side, Choice choice) {
        var path = new StringBuilder();
        for (var part : sign(choice)) {
            switch (part) {
                case Part.Bar(double width, double height) ->
                        path.append(
                                String.format(
                                        Locale.ROOT,
                                        "M%.2f %.2fh%.2fv%.2fh%.2fZ",
                                        x - width * side / 2,
                                        y - height * side / 2,
                                        width * side,
                                        height * side,
                                        -width * side));
                case Part.Disc(double radius) -> circle(path, x, y, radius * side);
                case Part.Circle(double radius, double line) -> {
                    circle(path, x, y, (radius + line / 2) * side);
                    circle(path, x, y, (radius - line / 2) * side);
                }
            }
        }
        return path.toString();
    }

    private static void circle(StringBuilder path, double x, double y, double radius) {
        path.append(
                String.format(
                        Locale.ROOT,
                        "M%.2f %.2fa%3$.2f %3$.2f 0 1 0 %4$.2f 0a%3$.2f %3$.2f 0 1 0 %5$.2f 0Z",
                        x - radius,
                        y,
                        radius,
                        2 * radius,
                        -2 * radius));
    }
}
