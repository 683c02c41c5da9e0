package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of pictures that cannot be read, or not be made.
class PictureAdviceTest {

    private final PictureSamples samples;
    private final Picture picture;

    PictureAdviceTest() throws IOException {
        samples = new PictureSamples();
        picture = samples.picture(samples.real(samples.vote("A/RES/ES-11/2")));
    }

    private PictureAdvice advice(PictureKind kind, PictureFormat format, int width, int height) {
        return PictureAdvice.of(picture, kind, format, new PictureSize(width, height));
    }

    @Test
    void saysHowLargeTheSmallestLettersAre() {
        var advice = advice(PictureKind.BOARD, PictureFormat.PNG, 1920, 1080);
        assertThat(advice.possible()).isTrue();
        assertThat(advice.legible()).isTrue();
        assertThat(advice.text()).isEqualTo("The smallest letters are 20 pixels high.");
    }

    @ParameterizedTest
    @CsvSource({"320, 180", "640, 360", "400, 400", "200, 900", "800, 200"})
    void namesTheSizeFromWhichItCanBeRead(int width, int height) {
        var size = new PictureSize(width, height);
        for (var kind : EnumSet.complementOf(EnumSet.of(PictureKind.STORY))) {
            var advice = advice(kind, PictureFormat.PNG, width, height);
            var sheet = picture.sheets(kind, PictureFormat.PNG, size).getFirst();
            assertThat(advice.legible()).isEqualTo(sheet.isLegible());
            if (!advice.legible()) {
                var better =
                        PictureAdvice.legibleFrom(picture, kind, PictureFormat.PNG, size)
                                .orElseThrow();
                assertThat(advice.possible()).isTrue();
                assertThat(advice.text())
                        .startsWith("At " + width + "x" + height + " the smallest letters are ")
                        .contains("from 9 pixels on they can be read; " + better.written());
                assertThat(
                                advice(kind, PictureFormat.PNG, better.width(), better.height())
                                        .legible())
                        .isTrue();
                // It is no larger than it must be.
                var less = new PictureSize(better.width() * 97 / 100, better.height() * 97 / 100);
                assertThat(advice(kind, PictureFormat.PNG, less.width(), less.height()).legible())
                        .isFalse();
            }
        }
    }

    @Test
    void whatIsTooLargeForAPngIsNotForTheOthers() {
        var advice = advice(PictureKind.BOARD, PictureFormat.PNG, 9000, 9000);
        assertThat(advice.possible()).isFalse();
        assertThat(advice.text())
                .isEqualTo(
                        "A PNG of 9000 by 9000 pixels is too large: it may have 40 million pixels."
                                + " Choose a smaller size, or SVG or PDF, which have none.");
        assertThat(advice(PictureKind.BOARD, PictureFormat.SVG, 9000, 9000).possible()).isTrue();
        assertThat(advice(PictureKind.BOARD, PictureFormat.PNG, 7680, 4320).possible()).isTrue();
    }

    @Test
    void tableOnPaperCanAlwaysBeRead() {
        assertThat(advice(PictureKind.TABLE, PictureFormat.PDF, 100, 100).legible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1920x1080, true",
        " 800 × 600 , true",
        "99x100, false",
        "10000x100, false",
        "x, false"
    })
    void sizesAreRead(String typed, boolean good) {
        assertThat(PictureSize.read(typed).isPresent()).isEqualTo(good);
    }
}
