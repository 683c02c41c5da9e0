package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Comparison;
import org.rollcall.publish.Palette;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSamples;
import org.rollcall.publish.PictureSize;
import org.rollcall.publish.Sheet;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.publish.Story;
import org.rollcall.publish.StoryPicture;
import org.rollcall.publish.SvgPicture;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of comparisons.
class StoryPictureTest {

    private static final String SOURCE = "Votes: a source that is named, with its terms.";

    private final PictureSamples samples;

    StoryPictureTest() throws IOException {
        samples = new PictureSamples();
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    private StoryPicture picture(ComparedVote before, ComparedVote after) {
        var comparison = new Comparison(before, after, samples.membership());
        return new StoryPicture(Story.of(before, after, comparison), SOURCE, new FxTextWidth());
    }

    private ComparedVote real(String symbol) {
        return ComparedVote.of(samples.vote(symbol));
    }

    private static Sheet sheet(StoryPicture picture, int width, int height) {
        return picture.sheets(PictureKind.STORY, PictureFormat.PNG, new PictureSize(width, height))
                .getFirst();
    }

    private static void save(Sheet sheet, String name, boolean dark) throws IOException {
        var png =
                WaitForAsyncUtils.waitForAsyncFx(
                        TimeUnit.SECONDS.toMillis(20),
                        () -> Pictures.of(PictureFormat.PNG, List.of(sheet), dark));
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name), png);
    }

    @Test
    void comparisonSaysWhoMovedAndWhereFrom() throws IOException {
        var picture = picture(real("A/RES/ES-11/1"), real("A/RES/ES-11/2"));
        var sheet = sheet(picture, 1920, 1080);
        var words = PictureSamples.words(sheet).map(Mark.Words::text).toList();
        assertThat(String.join(" ", words))
                .contains("14 of 193 members moved", "Bangladesh, Iraq, Senegal and South Sudan")
                .contains("141-5-35", "140-5-38", SOURCE);
        assertThat(sheet.spoken())
                .startsWith("A/RES/ES-11/1 and A/RES/ES-11/2. 14 of 193 members moved")
                .contains("Botswana and Brunei Darussalam");
        assertThat(picture.fileName(PictureKind.STORY))
                .isEqualTo("a-res-es-11-1-and-a-res-es-11-2");
        save(sheet, "picture-comparison.png", false);
        save(sheet(picture, 1280, 720), "picture-comparison-dark.png", true);
    }

    @Test
    void everythingKeepsWithinThePicture() {
        for (int[] size : new int[][] {{1920, 1080}, {1280, 720}, {1080, 1080}, {720, 1280}}) {
            var sheet =
                    sheet(
                            picture(real("A/RES/377(V)[A-C]"), real("A/RES/ES-11/2")),
                            size[0],
                            size[1]);
            PictureSamples.words(sheet)
                    .forEach(words -> {
                        assertThat(words.y()).isBetween(0.0, (double) size[1]);
                        assertThat(words.left() + words.length())
                                .isLessThanOrEqualTo(size[0] + 0.01);
                    });
        }
    }

    @Test
    void hypotheticalOneIsMarkedInPictureAndWords() {
        var vote = samples.vote("A/RES/ES-11/2");
        var rule = new Decisions(samples.membership()).rule(vote.heading());
        var changed = new TreeMap<MemberCode, Choice>();
        changed.put(new MemberCode("FRA"), Choice.NO);
        var made =
                Scenario.from(new UUID(0, 7), "What if France", Origin.of(vote, rule))
                        .with(new Edit.Cast(changed));
        var picture = picture(ComparedVote.of(vote), ComparedVote.of(made));
        var sheet = sheet(picture, 1600, 900);
        assertThat(PictureSamples.words(sheet).map(Mark.Words::text))
                .anyMatch(text -> text.startsWith("HYPOTHETICAL"));
        assertThat(sheet.spoken()).startsWith("Hypothetical, this did not happen.");
        assertThat(picture.fileName(PictureKind.STORY)).startsWith("hypothetical-");
        assertThat(new String(SvgPicture.of(sheet, Palette.LIGHT), StandardCharsets.UTF_8))
                .contains("url(#hatched)", "What if France");
    }
}
