package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether everybody can read the colours: contrast as WCAG 2 measures it, and the distances of the
/// lamps as those see them who lack a kind of cone.
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-rc-[a-z-]+): *(#[0-9A-Fa-f]{6});");
    private static final List<String> CHOICES = List.of("yes", "no", "abstaining", "not-voting");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final double APART = 20;

    enum Look {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource
    void signsAndTextsStandOutFromWhatTheyAreOn(Look look) {
        var colours = colours(look);
        for (var choice : CHOICES) {
            reads(colours, "-rc-" + choice + "-sign", "-rc-" + choice, TEXT);
        }
        for (var ground : List.of("-rc-page", "-rc-card", "-rc-accent-soft", "-rc-changed")) {
            reads(colours, "-rc-text", ground, TEXT);
        }
        for (var ground : List.of("-rc-page", "-rc-card")) {
            reads(colours, "-rc-muted", ground, TEXT);
            reads(colours, "-rc-accent", ground, TEXT);
            reads(colours, "-rc-failed", ground, TEXT);
            reads(colours, "-rc-carried", ground, TEXT);
        }
        reads(colours, "-rc-accent", "-rc-accent-soft", TEXT);
        reads(colours, "-rc-muted", "-rc-accent-soft", TEXT);
        for (var outcome : List.of("carried", "failed", "vetoed", "unknown")) {
            reads(colours, "-rc-" + outcome, "-rc-" + outcome + "-soft", TEXT);
        }
        reads(colours, "-rc-hypothetical-text", "-rc-hypothetical", TEXT);
        reads(colours, "-rc-hypothetical-text", "-rc-hypothetical-stripe", TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void lampsAndEdgesStandOutFromThePage(Look look) {
        var colours = colours(look);
        for (var ground : List.of("-rc-page", "-rc-card")) {
            for (var choice : CHOICES) {
                double lamp = contrast(colours, "-rc-" + choice, ground);
                double ring = contrast(colours, "-rc-" + choice + "-ring", ground);
                assertThat(Math.max(lamp, ring))
                        .as("lamp or ring of %s on %s", choice, ground)
                        .isGreaterThanOrEqualTo(SHAPE);
            }
            reads(colours, "-rc-edge", ground, SHAPE);
            reads(colours, "-rc-accent", ground, SHAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lampsStayApartForEveryKindOfEye(Look look) {
        var colours = colours(look);
        for (var eye : ColourEye.values()) {
            for (int one = 0; one < CHOICES.size(); one++) {
                for (int other = one + 1; other < CHOICES.size(); other++) {
                    double apart =
                            eye.distance(
                                    colour(colours, "-rc-" + CHOICES.get(one)),
                                    colour(colours, "-rc-" + CHOICES.get(other)));
                    assertThat(apart)
                            .as("%s and %s for %s", CHOICES.get(one), CHOICES.get(other), eye)
                            .isGreaterThanOrEqualTo(APART);
                }
            }
        }
    }

    @Test
    void measuresAsTheStandardDoes() {
        var known = Map.of("-rc-a", "#FFFFFF", "-rc-b", "#000000", "-rc-c", "#777777");
        assertThat(contrast(known, "-rc-a", "-rc-b")).isEqualTo(21);
        assertThat(contrast(known, "-rc-a", "-rc-c")).isBetween(4.47, 4.49);
    }

    // The first pairs of the table of Sharma, Wu and Dalal, and one of its hardest.
    @Test
    void measuresDistancesAsPublished() {
        assertThat(lab(50, 2.6772, -79.7751, 50, 0, -82.7485)).isEqualTo(2.0425, within(1e-4));
        assertThat(lab(50, 2.49, -0.001, 50, -2.49, 0.0009)).isEqualTo(7.1792, within(1e-4));
        assertThat(lab(50, 2.5, 0, 73, 25, -18)).isEqualTo(27.1492, within(1e-4));
        assertThat(lab(2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514))
                .isEqualTo(0.9082, within(1e-4));
    }

    private static double lab(double... both) {
        return ColourEye.ciede2000(
                java.util.Arrays.copyOf(both, 3), java.util.Arrays.copyOfRange(both, 3, 6));
    }

    private static void reads(Map<String, String> colours, String on, String ground, double least) {
        assertThat(contrast(colours, on, ground))
                .as("%s on %s", on, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(colour(colours, one));
        double second = luminance(colour(colours, other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * ColourEye.linear(colour.getRed())
                + 0.7152 * ColourEye.linear(colour.getGreen())
                + 0.0722 * ColourEye.linear(colour.getBlue());
    }

    private static Color colour(Map<String, String> colours, String name) {
        var found = colours.get(name);
        assertThat(found).as("the colour %s", name).isNotNull();
        return Color.web(Objects.requireNonNull(found));
    }

    // What the dark part does not name is as in the light one.
    private static Map<String, String> colours(Look look) {
        var sheet = sheet();
        int dark = sheet.indexOf("@media (prefers-color-scheme: dark)");
        assertThat(dark).isPositive();
        var found = new HashMap<String, String>();
        read(sheet.substring(0, dark), found);
        if (look == Look.DARK) {
            read(sheet.substring(dark), found);
        }
        return found;
    }

    private static void read(String css, Map<String, String> found) {
        var colour = COLOUR.matcher(css);
        while (colour.find()) {
            found.put(colour.group(1), colour.group(2));
        }
    }

    private static String sheet() {
        try (InputStream css =
                Objects.requireNonNull(ContrastTest.class.getResourceAsStream("kit.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
