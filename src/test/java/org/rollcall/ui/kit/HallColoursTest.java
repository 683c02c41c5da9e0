package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.publish.BoardGrid;
import org.rollcall.publish.HallSheet;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVotes;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The four states on the board as it is painted: apart for every kind of eye, and by their shapes
/// alone where there is no colour at all.
class HallColoursTest {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    private static final int SAMPLES = 24;
    // On average over the whole lamp, sign included.
    private static final double APART = 15;
    private static final double OTHER_SHAPE = 0.04;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    /// The lamps in favour, against, abstaining and not voting, as points of colour.
    private static List<Color[]> lamps(Look.Mode mode) {
        var vote = LiveVotes.replay(false).with(new LiveEvent.Opened());
        var all = new LiveEvent.Cast(vote.setting().replay().orElseThrow().choices());
        var shown = vote.with(all);
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(20),
                () -> {
                    var sheet = HallSheet.of(shown, new FxTextWidth(), WIDTH, HEIGHT);
                    var scene = new Scene(new SheetPane(sheet), WIDTH, HEIGHT);
                    var look = new Look();
                    look.modeProperty().set(mode);
                    look.applyTo(scene);
                    scene.snapshot(null);
                    var image = scene.snapshot(null);
                    var lamps = new ArrayList<Color[]>();
                    for (var mark : sheet.marks()) {
                        if (mark instanceof Mark.Place place) {
                            lamps.add(points(image, place));
                        }
                    }
                    return lamps;
                });
    }

    private static Color[] points(Image image, Mark.Place place) {
        double side = place.textSize() * BoardGrid.LAMP;
        double top = place.y() + (place.height() - side) / 2;
        var points = new Color[SAMPLES * SAMPLES];
        for (int point = 0; point < points.length; point++) {
            int row = point / SAMPLES;
            double x = place.x() + side * (point % SAMPLES + 0.5) / SAMPLES;
            double y = top + side * (row + 0.5) / SAMPLES;
            points[point] = image.getPixelReader().getColor((int) x, (int) y);
        }
        return points;
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void theFourStatesStayApartForEveryKindOfEye(Look.Mode mode) {
        var lamps = lamps(mode);
        assertThat(lamps).hasSize(4);
        for (var eye : ColourEye.values()) {
            for (int one = 0; one < lamps.size(); one++) {
                for (int other = one + 1; other < lamps.size(); other++) {
                    double sum = 0;
                    for (int point = 0; point < SAMPLES * SAMPLES; point++) {
                        sum += eye.distance(lamps.get(one)[point], lamps.get(other)[point]);
                    }
                    assertThat(sum / (SAMPLES * SAMPLES))
                            .as("lamps %d and %d for %s", one, other, eye)
                            .isGreaterThan(APART);
                }
            }
        }
    }

    // As a screen in two colours shows it: the ground of the lamp, and what stands out from it.
    private static boolean[] shape(Color[] lamp) {
        var ground = lamp[SAMPLES * (SAMPLES / 5) + SAMPLES / 5].grayscale().getRed();
        var shape = new boolean[lamp.length];
        for (int point = 0; point < lamp.length; point++) {
            shape[point] = Math.abs(lamp[point].grayscale().getRed() - ground) > 0.25;
        }
        return shape;
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void shapesAloneTellThemApart(Look.Mode mode) {
        var shapes = lamps(mode).stream().map(HallColoursTest::shape).toList();
        for (int one = 0; one < shapes.size(); one++) {
            for (int other = one + 1; other < shapes.size(); other++) {
                int differ = 0;
                // Without the ring, which some have and others have not.
                for (int point = 0; point < SAMPLES * SAMPLES; point++) {
                    boolean inside =
                            Math.min(point % SAMPLES, point / SAMPLES) > SAMPLES / 6
                                    && Math.max(point % SAMPLES, point / SAMPLES)
                                            < SAMPLES - SAMPLES / 6;
                    if (inside && shapes.get(one)[point] != shapes.get(other)[point]) {
                        differ++;
                    }
                }
                assertThat(differ / (double) (SAMPLES * SAMPLES))
                        .as("shapes %d and %d", one, other)
                        .isGreaterThan(OTHER_SHAPE);
            }
        }
    }
}
