package org.rollcall.ui.kit;

import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// How far apart two colours are for people who see all colours, or lack a kind of cone.
///
/// Simulated after Machado, Oliveira and Fernandes (2009), table 1, severity 1; the distance is
/// CIEDE2000 (Sharma, Wu and Dalal 2005).
enum ColourEye {
    FULL("1 0 0 0 1 0 0 0 1"),
    PROTAN(
            """
            0.152286 1.052583 -0.204868
            0.114503 0.786281 0.099216
            -0.003882 -0.048116 1.051998\
            """),
    DEUTAN(
            """
            0.367322 0.860646 -0.227968
            0.280085 0.672501 0.047413
            -0.011820 0.042940 0.968881\
            """),
    TRITAN(
            """
            1.255528 -0.076749 -0.178779
            -0.078411 0.930809 0.147602
            0.004733 0.691367 0.303900\
            """);

    private final String matrix;

    ColourEye(String matrix) {
        this.matrix = matrix;
    }

    double distance(Color one, Color other) {
        return ciede2000(lab(seen(one)), lab(seen(other)));
    }

    static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private double[] seen(Color colour) {
        return times(
                Stream.of(matrix.split("\\s+", -1)).mapToDouble(Double::parseDouble).toArray(),
                linear(colour.getRed()),
                linear(colour.getGreen()),
                linear(colour.getBlue()));
    }

    private static double[] times(double[] matrix, double... vector) {
        var result = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                result[row] += matrix[3 * row + column] * vector[column];
            }
        }
        return result;
    }

    // From linear sRGB, with the white of D65.
    private static double[] lab(double[] rgb) {
        double[] clamped = new double[3];
        for (int part = 0; part < 3; part++) {
            clamped[part] = Math.clamp(rgb[part], 0, 1);
        }
        double[] toXyz = {
            0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920,
            0.9503041
        };
        var xyz = times(toXyz, clamped);
        double x = bend(xyz[0] / 0.95047);
        double y = bend(xyz[1]);
        double z = bend(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bend(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    static double ciede2000(double[] one, double[] other) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double grey = 0.5 * (1 - root(mean));
        double a1 = one[1] * (1 + grey);
        double a2 = other[1] * (1 + grey);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = angle(one[2], a1);
        double h2 = angle(other[2], a2);
        double turn = c1 * c2 == 0 ? 0 : turn(h2 - h1);
        double dL = other[0] - one[0];
        double dC = c2 - c1;
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn) / 2);
        double l = (one[0] + other[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : angleBetween(h1, h2);
        double t =
                1
                        - 0.17 * cos(h - 30)
                        + 0.24 * cos(2 * h)
                        + 0.32 * cos(3 * h + 6)
                        - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * square(l - 50) / Math.sqrt(20 + square(l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double rotation =
                -Math.sin(Math.toRadians(60 * Math.exp(-square((h - 275) / 25)))) * 2 * root(c);
        return Math.sqrt(
                square(dL / sl)
                        + square(dC / sc)
                        + square(dH / sh)
                        + rotation * (dC / sc) * (dH / sh));
    }

    private static double root(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return Math.sqrt(seventh / (seventh + Math.pow(25, 7)));
    }

    private static double angle(double b, double a) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double turn(double difference) {
        return difference > 180
                ? difference - 360
                : difference < -180 ? difference + 360 : difference;
    }

    private static double angleBetween(double one, double other) {
        double sum = one + other;
        if (Math.abs(one - other) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double square(double number) {
        return number * number;
    }
}
