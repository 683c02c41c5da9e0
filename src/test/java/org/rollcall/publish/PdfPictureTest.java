package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.ui.kit.Fonts;

/// PDF, opened again.
class PdfPictureTest {

    private final PictureSamples samples;

    PdfPictureTest() throws IOException {
        samples = new PictureSamples();
    }

    private static byte[] woff(int weight) throws IOException {
        try (var stream = Fonts.file(weight).orElseThrow().openStream()) {
            return stream.readAllBytes();
        }
    }

    private byte[] bytes(PicturedVote vote, PictureKind kind) throws IOException {
        var sheets = samples.picture(vote).sheets(kind, PictureFormat.PDF, PictureSize.USUAL);
        return PdfPicture.of(sheets, Palette.DARK, PdfPictureTest::woff);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        var figures = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figures.add(element);
                }
                figures.addAll(figures(element));
            }
        }
        return figures;
    }

    @ParameterizedTest
    @EnumSource(names = "STORY", mode = EnumSource.Mode.EXCLUDE)
    void textCanBeFoundFontsAreInsideAndPagesAreDescribed(PictureKind kind) throws IOException {
        var vote = samples.vote("A/RES/ES-11/2");
        try (var document = Loader.loadPDF(bytes(samples.real(vote), kind))) {
            var names = new Names(samples.membership(), vote.heading().date());
            for (var member : vote.choices().keySet()) {
                if (kind == PictureKind.BOARD || kind == PictureKind.TABLE) {
                    var name = kind == PictureKind.BOARD ? names.board(member) : names.full(member);
                    assertThat(text(document)).contains(name);
                }
            }
            assertThat(text(document)).contains("ADOPTED", "140", "A/RES/ES-11/2");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("A/RES/ES-11/2: ");
            assertThat(figures(catalog.getStructureTreeRoot()))
                    .hasSize(document.getNumberOfPages())
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription())
                                    .contains("Adopted.", "Against (5): Belarus, "));
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("+Inter-");
                }
            }
        }
    }

    @Test
    void tableTakesPagesOfA4() throws IOException {
        var vote = samples.real(samples.vote("A/RES/ES-11/2"));
        try (var document = Loader.loadPDF(bytes(vote, PictureKind.TABLE))) {
            assertThat(document.getNumberOfPages()).isBetween(3, 6);
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 595.5f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841.5f, 842f);
            }
            assertThat(text(document)).contains("Page 2 of " + document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "STORY", mode = EnumSource.Mode.EXCLUDE)
    void markOfAHypothesisIsOnEveryPage(PictureKind kind) throws IOException {
        var vote = samples.hypothetical(samples.vote("A/RES/ES-11/2"), "What if");
        try (var document = Loader.loadPDF(bytes(vote, kind))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                assertThat(stripper.getText(document))
                        .contains("HYPOTHETICAL: this vote did not happen");
            }
            assertThat(document.getDocumentInformation().getTitle()).startsWith("HYPOTHETICAL");
            assertThat(figures(document.getDocumentCatalog().getStructureTreeRoot()))
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription())
                                    .startsWith("Hypothetical, this did not happen."));
        }
    }

    @Test
    void lettersThatTheFontLacksComeFromAnotherOrAreOwnedUpTo() throws IOException {
        var name = "Łódź, Київ, 東京";
        var vote = samples.hypothetical(samples.vote("S/2022/155"), name);
        try (var document = Loader.loadPDF(bytes(vote, PictureKind.VERDICT))) {
            assertThat(text(document)).contains("Łódź, Київ, ??");
        }
    }

    @Test
    void sameVoteMakesTheSameFile() throws IOException {
        var vote = samples.real(samples.vote("S/2022/231"));
        assertThat(bytes(vote, PictureKind.VERDICT)).isEqualTo(bytes(vote, PictureKind.VERDICT));
    }

    @Test
    void everyVoteCanBeWritten() throws IOException {
        for (var vote : samples.votes()) {
            try (var document = Loader.loadPDF(bytes(samples.real(vote), PictureKind.VERDICT))) {
                assertThat(text(document).toUpperCase(Locale.ROOT))
                        .contains(vote.heading().symbol().toUpperCase(Locale.ROOT))
                        .doesNotContain("?");
            }
        }
    }

    @Test
    void damagedFontIsSaidToBeOne() {
        assertThatThrownBy(() -> Woff.unpack(new byte[100]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Web Open Font Format");
        assertThatThrownBy(() -> Woff.unpack(new byte[3]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void cutFontIsSaidToBeDamaged() throws IOException {
        var whole = woff(400);
        for (int length : new int[] {60, 500, whole.length / 2, whole.length - 400}) {
            assertThatThrownBy(() -> Woff.unpack(java.util.Arrays.copyOf(whole, length)))
                    .isInstanceOf(IOException.class);
        }
    }
}
