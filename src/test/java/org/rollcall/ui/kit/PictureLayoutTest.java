package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSamples;
import org.rollcall.publish.PictureSize;
import org.rollcall.publish.PicturedVote;
import org.rollcall.publish.Sheet;
import org.rollcall.publish.Sheet.Mark;
import org.testfx.api.FxToolkit;

/// Every built-in vote as each picture, measured in the font that paints it: nothing beyond the
/// edge, no words over others.
class PictureLayoutTest {

    private static final List<PictureSize> SIZES =
            List.of(
                    PictureSize.USUAL,
                    new PictureSize(1080, 1080),
                    new PictureSize(600, 1500),
                    new PictureSize(2400, 600));

    // Letters reach so far above and below their line, as multiples of their size.
    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.2;

    private final FxTextWidth widths = new FxTextWidth();
    private final PictureSamples samples;

    PictureLayoutTest() throws IOException {
        samples = new PictureSamples();
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    private record Area(double left, double top, double right, double bottom, String what) {

        boolean meets(Area other) {
            return left < other.right - 0.01
                    && other.left < right - 0.01
                    && top < other.bottom - 0.01
                    && other.top < bottom - 0.01;
        }
    }

    private Area area(Mark.Words words) {
        double length = widths.of(words.text(), words.bold()) * words.size();
        double left = words.right() ? words.x() - length : words.x();
        return new Area(
                left,
                words.y() - words.size() * ABOVE,
                left + length,
                words.y() + words.size() * BELOW,
                words.text());
    }

    private static Area area(Mark mark) {
        return switch (mark) {
            case Mark.Sign(double x, double y, double size, var choice) ->
                    new Area(x, y, x + size, y + size, choice.code());
            case Mark.Box box ->
                    new Area(
                            box.x(),
                            box.y(),
                            box.x() + box.width(),
                            box.y() + box.height(),
                            box.ink().name());
            case Mark.Place place ->
                    new Area(
                            place.x(),
                            place.y(),
                            place.x() + place.width(),
                            place.y() + place.height(),
                            "place");
            case Mark.Words words -> new Area(words.x(), words.y(), words.x(), words.y(), "");
            case Mark.Area land -> {
                var box = land.outline().box();
                yield new Area(box.left(), box.top(), box.right(), box.bottom(), "land");
            }
            case Mark.Glyph(var sign) ->
                    new Area(sign.x(), sign.y(), sign.x(), sign.y(), sign.choice().code());
            case Mark.Leader(var lamp, _) ->
                    new Area(lamp.atX(), lamp.atY(), lamp.atX(), lamp.atY(), "leader");
        };
    }

    private void check(Sheet sheet, String which) {
        var words = PictureSamples.words(sheet).map(this::area).toList();
        var all = new ArrayList<>(words);
        sheet.marks().stream().map(PictureLayoutTest::area).forEach(all::add);
        for (var one : all) {
            assertThat(
                            one.left() >= -0.01
                                    && one.top() >= -0.01
                                    && one.right() <= sheet.width() + 0.01
                                    && one.bottom() <= sheet.height() + 0.01)
                    .as("%s: %s of %s by %s", which, one, sheet.width(), sheet.height())
                    .isTrue();
        }
        for (int one = 0; one < words.size(); one++) {
            for (int other = one + 1; other < words.size(); other++) {
                if (words.get(one).meets(words.get(other))) {
                    throw new AssertionError(
                            which + ": " + words.get(one) + " meets " + words.get(other));
                }
            }
        }
    }

    private void check(PicturedVote vote, PictureKind kind) {
        var picture = samples.picture(vote, widths);
        if (!picture.kinds().contains(kind)) {
            return;
        }
        for (var size : SIZES) {
            check(picture.sheets(kind, PictureFormat.PNG, size), vote, kind, size);
        }
        // On paper only a table is drawn otherwise.
        if (kind == PictureKind.TABLE) {
            var size = PictureSize.USUAL;
            check(picture.sheets(kind, PictureFormat.PDF, size), vote, kind, size);
        }
    }

    private void check(List<Sheet> sheets, PicturedVote vote, PictureKind kind, PictureSize size) {
        for (var sheet : sheets) {
            check(sheet, vote.symbol() + " " + kind + " " + size.written());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "STORY", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsCutOffAndNothingOverlaps(PictureKind kind) {
        for (var vote : samples.votes()) {
            check(samples.real(vote), kind);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "STORY", mode = EnumSource.Mode.EXCLUDE)
    void norInHypotheticalOnes(PictureKind kind) {
        for (int number = 0; number < samples.votes().size(); number += 5) {
            var vote = samples.votes().get(number);
            if (!vote.choices().isEmpty()) {
                check(
                        samples.hypothetical(vote, "What if… " + vote.heading().title().repeat(2)),
                        kind);
            }
        }
    }
}
