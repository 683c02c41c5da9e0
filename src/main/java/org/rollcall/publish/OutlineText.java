package org.rollcall.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.regex.Pattern;

/// Reads the outlines of `eu.hansolo.fx:countries`: paths of straight lines as SVG writes them,
/// drawn in Mercator's projection.
final class OutlineText {

    /// The longitude in the middle of the map, so that its edge falls where the paths are cut: in
    /// the strait between Chukotka and Alaska.
    static final double MIDDLE = 10.8;

    // How the package draws: x = X_SCALE * longitude + X_ZERO, y = Y_ZERO - Y_SCALE * Mercator's
    // ordinate. Fitted by least squares to the extents of twenty states whose latitudes and
    // longitudes are known; the median of what is left is a twelfth of a unit, 0.04 degrees. What
    // its own class for this says is off by up to half a degree.
    private static final double X_SCALE = 2.80618597;
    private static final double X_ZERO = 475.65801572;
    private static final double Y_SCALE = 159.94069312;
    private static final double Y_ZERO = 462.63085052;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d*\\.?\\d+");

    private final List<double[]> rings = new ArrayList<>();
    private final List<Double> ring = new ArrayList<>();
    private double x;
    private double y;

    private OutlineText() {}

    /// The rings of `path` on the map, each as x and y in turn.
    ///
    /// @throws IllegalArgumentException if it has another command than M, L, H, V and Z
    static List<double[]> rings(String path) {
        var text = new OutlineText();
        var tokens = new Scanner(path).findAll(TOKEN).map(found -> found.group()).toList();
        char command = 'Z';
        for (int place = 0; place < tokens.size(); ) {
            var token = tokens.get(place);
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                place++;
                if (Character.toUpperCase(command) == 'Z') {
                    text.close();
                }
                continue;
            }
            place += text.go(command, tokens, place);
            // Numbers that follow a beginning are lines.
            command = command == 'M' ? 'L' : command;
        }
        text.close();
        return text.rings;
    }

    // Goes on to the next corner, and says how many numbers that took.
    private int go(char command, List<String> tokens, int place) {
        double number = Double.parseDouble(tokens.get(place));
        boolean relative = Character.isLowerCase(command);
        int taken = 1;
        switch (Character.toUpperCase(command)) {
            case 'H' -> x = number + (relative ? x : 0);
            case 'V' -> y = number + (relative ? y : 0);
            case 'M', 'L' -> {
                x = number + (relative ? x : 0);
                y = Double.parseDouble(tokens.get(place + 1)) + (relative ? y : 0);
                taken = 2;
            }
            default ->
                    throw new IllegalArgumentException("no line begins with " + command + " here");
        }
        var corner = EqualEarth.of(latitude(y), (x - X_ZERO) / X_SCALE - MIDDLE);
        ring.add(corner.x());
        ring.add(corner.y());
        return taken;
    }

    private static double latitude(double y) {
        double ordinate = (Y_ZERO - y) / Y_SCALE;
        return Math.toDegrees(2 * Math.atan(Math.exp(ordinate)) - Math.PI / 2);
    }

    private void close() {
        if (!ring.isEmpty()) {
            rings.add(ring.stream().mapToDouble(Double::doubleValue).toArray());
            ring.clear();
        }
    }
}
