package org.rollcall.publish;

/// The Equal Earth projection, in which what is as large on Earth is as large on the map.
///
/// Source: B. Šavrič, T. Patterson and B. Jenny, *The Equal Earth map projection*, International
/// Journal of Geographical Information Science 33 (2019), pages 454 to 465. Lengths are in radii of
/// the Earth; `y` grows to the south, as on screens.
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT = Math.sqrt(3);

    private EqualEarth() {}

    /// A place on the map.
    record Place(double x, double y) {}

    /// Where a place on Earth is on the map.
    ///
    /// @param latitude in degrees north
    /// @param longitude in degrees east of the middle of the map, from -180 to 180
    static Place of(double latitude, double longitude) {
        double angle = Math.asin(ROOT / 2 * Math.sin(Math.toRadians(latitude)));
        double square = angle * angle;
        double sixth = square * square * square;
        double across =
                2
                        * ROOT
                        * Math.toRadians(longitude)
                        * Math.cos(angle)
                        / (3 * (9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1));
        double up = angle * (A1 + A2 * square + sixth * (A3 + A4 * square));
        return new Place(across, -up);
    }
}
