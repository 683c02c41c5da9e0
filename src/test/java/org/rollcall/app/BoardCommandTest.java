package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures from the command line.
class BoardCommandTest {

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run board(String... typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words =
                new ArrayList<>(
                        List.of("--library", folder.resolve("library").toString(), "board"));
        words.addAll(List.of(typed));
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "verdict", "table"})
    void endingOfTheFileSaysTheFormat(String show) throws IOException {
        for (var format : List.of("png", "svg", "PDF")) {
            var file = file("picture." + format);
            var run = board("S/2022/155", "--show", show, "--out", file.toString());
            assertThat(run.exit).isZero();
            assertThat(run.err).isEmpty();
            assertThat(run.out)
                    .startsWith("The " + show + " is in " + file + ", ")
                    .endsWith(file + ".txt.\n");
            assertThat(Files.readString(file("picture." + format + ".txt")))
                    .contains("S/2022/155", "Vetoed.", "Against (1): Russian Federation.");
        }
        assertThat(ImageIO.read(file("picture.png").toFile()).getWidth()).isEqualTo(1920);
        assertThat(Files.readString(file("picture.svg"))).contains("role=\"img\"", ">VETOED<");
        try (var document = Loader.loadPDF(Files.readAllBytes(file("picture.PDF")))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void formatCanBeNamedWhateverTheFileIsCalled() throws IOException {
        var file = file("picture");
        assertThat(board("S/2022/155", "--out", file.toString(), "--format", "svg").exit).isZero();
        assertThat(Files.readString(file)).contains("<svg");
        var run = board("S/2022/155", "--out", file.toString());
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("does not end in .png, .svg or .pdf; say which with --format");
    }

    @Test
    void whatDidNotHappenIsMarkedInAllFormats() throws IOException {
        for (var format : List.of("png", "svg", "pdf")) {
            var file = file("what-if." + format).toString();
            var run = board("S/2022/155", "--set", "RUS=A", "--show", "verdict", "--out", file);
            assertThat(run.exit).isZero();
            assertThat(Files.readString(Path.of(file + ".txt")))
                    .startsWith("Hypothetical, this did not happen. Outcome of the vote: ")
                    .contains("Adopted.");
        }
        var png = Files.readString(file("what-if.png"), StandardCharsets.ISO_8859_1);
        assertThat(png).contains("iTXtDescription", "Hypothetical, this did not happen.");
        // The band lies over the whole width.
        var picture = ImageIO.read(file("what-if.png").toFile());
        for (int x = 0; x < picture.getWidth(); x += 100) {
            // One stripe, the other, or what lies between them.
            var colour = new Color(picture.getRGB(x, 2));
            assertThat(colour.getRed()).isBetween(0x8A, 0x9D);
            assertThat(colour.getGreen()).isBetween(0x17, 0x1C);
            assertThat(colour.getBlue()).isBetween(0x5D, 0x6B);
        }
        var rule = board("S/2022/155", "--rule", "procedural", "--out", file("r.svg").toString());
        assertThat(rule.exit).isZero();
        assertThat(Files.readString(file("r.svg"))).contains(">HYPOTHETICAL: ", ">ADOPTED<");
    }

    @Test
    void saysWhatIsTooSmallToReadAndDrawsItAllTheSame() {
        var file = file("small.png");
        var run = board("ES-11/2", "--size", "640x360", "--out", file.toString());
        assertThat(run.exit).isZero();
        assertThat(file).exists();
        assertThat(run.err)
                .startsWith("At 640x360 the smallest letters are ")
                .contains("from 9 pixels on they can be read; ")
                .hasLineCount(1);
    }

    @Test
    void whatIsTooLargeIsNotDrawn() {
        var file = file("large.png");
        var run = board("ES-11/2", "--size", "9999x9999", "--out", file.toString());
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).startsWith("A PNG of 9999 by 9999 pixels is too large:");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--show globe    | globe is nothing to show; there are board, verdict, table, map",
                "--format gif    | gif is no format; there are png, svg, pdf",
                "--set FRA       | --set wants members with what they choose, such as FRA=N,DEU=A",
                "--set DEU=N     | DEU had no vote on S/2022/155; rollcall show --members lists",
                "--rule important| SC knows no important question; it knows "
            })
    void wrongUsageIsSaidInOneSentence(String typed, String sentence) {
        var words = new ArrayList<>(List.of("S/2022/155", "--out", file("x.png").toString()));
        words.addAll(List.of(typed.split(" ", -1)));
        var run = board(words.toArray(String[]::new));
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains(sentence).hasLineCount(1);
        assertThat(file("x.png")).doesNotExist();
    }

    @Test
    void folderThatIsNotThereIsSaid() {
        var run = board("S/2022/155", "--out", file("none").resolve("x.svg").toString());
        assertThat(run.exit).isOne();
        assertThat(run.err).contains(file("none") + " is no folder; make it first");
    }

    @Test
    void helpTellsOfEveryOption() {
        var run = board("--help");
        assertThat(run.out)
                .contains("--show", "--format", "--set", "--rule", "--dark", "--size", "A4");
    }
}
