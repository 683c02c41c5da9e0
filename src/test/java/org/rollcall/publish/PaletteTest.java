package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.kit.Look;
import org.rollcall.vote.Choice;

/// Files and window have the same colours and the same lamps.
class PaletteTest {

    private static final Pattern COLOUR = Pattern.compile("-rc-([a-z-]+): (#[0-9A-F]{6});");

    private String sheet = "";

    @BeforeEach
    void readTheStylesheet() throws IOException {
        try (var stream = Objects.requireNonNull(Look.class.getResourceAsStream("kit.css"))) {
            sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css)
                .results()
                .forEach(found -> colours.putIfAbsent(found.group(1), found.group(2)));
        return colours;
    }

    @Test
    void coloursAreThoseOfTheStylesheet() {
        int dark = sheet.indexOf("@media (prefers-color-scheme: dark)");
        assertThat(colours(sheet.substring(0, dark))).containsAllEntriesOf(Palette.LIGHT.colours());
        assertThat(colours(sheet.substring(dark))).containsAllEntriesOf(Palette.DARK.colours());
        assertThat(Palette.LIGHT.colours().keySet()).isEqualTo(Palette.DARK.colours().keySet());
    }

    @Test
    void everyInkAndLampHasItsColours() {
        for (var palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
            for (var ink : Ink.values()) {
                assertThat(palette.box(ink)).startsWith("#");
                assertThat(palette.words(ink)).startsWith("#");
            }
            for (var choice : Choice.values()) {
                assertThat(palette.lamp(choice)).isNotEqualTo(palette.sign(choice));
                assertThat(palette.ring(choice)).startsWith("#");
            }
        }
    }

    private double em(String rule, String property) {
        var found =
                Pattern.compile(Pattern.quote(rule) + "[^}]*?" + property + ": ([0-9.]+)em")
                        .matcher(sheet);
        assertThat(found.find()).as("%s %s", rule, property).isTrue();
        return Double.parseDouble(found.group(1)) / BoardGrid.LAMP;
    }

    @Test
    void lampsHaveTheShapesOfTheStylesheet() {
        assertThat(LampShape.CORNER).isEqualTo(em(".lamp {", "-fx-background-radius"));
        assertThat(LampShape.RING).isEqualTo(em(".lamp {", "-fx-border-width"));
        double yes = em(".lamp:yes > .sign", "-fx-min-width");
        assertThat(LampShape.sign(Choice.YES))
                .containsExactly(
                        new LampShape.Part.Bar(yes, yes / 5), new LampShape.Part.Bar(yes / 5, yes));
        assertThat(LampShape.sign(Choice.NO))
                .containsExactly(
                        new LampShape.Part.Bar(
                                em(".lamp:no > .sign", "-fx-min-width"),
                                em(".lamp:no > .sign", "-fx-min-height")));
        double ring = em(".lamp:abstaining > .sign", "-fx-min-width");
        assertThat(LampShape.sign(Choice.ABSTAINING))
                .containsExactly(new LampShape.Part.Circle(ring * 0.4, ring * 0.2));
        double dot = em(".lamp:not-voting > .sign", "-fx-min-width");
        assertThat(LampShape.sign(Choice.NOT_VOTING))
                .containsExactly(new LampShape.Part.Disc(dot / 2));
    }
}
