package org.rollcall.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes sheets as a PDF, one page each: text that can be searched, fonts inside, and each page
/// tagged as a figure with its description.
public final class PdfPicture {

    private static final String LANGUAGE = "en-GB";
    // A pixel of which 96 are an inch.
    private static final double POINTS = 0.75;
    // Two files of one picture are alike to the byte.
    private static final long ID = 1L;

    private PdfPicture() {}

    /// The interface's font as the program ships it.
    @FunctionalInterface
    public interface Fonts {

        /// The file of one weight in the Web Open Font Format.
        ///
        /// @param weight 400 or 700
        /// @throws IOException if it cannot be read
        byte[] woff(int weight) throws IOException;
    }

    /// `sheets` in the colours of `palette`.
    ///
    /// @throws IOException if a font is damaged
    public static byte[] of(List<Sheet> sheets, Palette palette, Fonts fonts) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(ID);
            var tags = new Tags(document, sheets.getFirst().title());
            var letters = new PdfLetters(document, fonts);
            for (var sheet : sheets) {
                var page =
                        new PDPage(
                                new PDRectangle(
                                        (float) (sheet.width() * POINTS),
                                        (float) (sheet.height() * POINTS)));
                document.addPage(page);
                try (var stream = new PDPageContentStream(document, page)) {
                    stream.beginMarkedContent(
                            COSName.getPDFName("Figure"), tags.figure(page, sheet));
                    new PdfPen(stream, palette, letters, sheet.height(), POINTS).paint(sheet);
                    stream.endMarkedContent();
                }
            }
            tags.finish();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// What tells a screen reader what is on the pages.
    private static final class Tags {

        private final PDStructureTreeRoot root = new PDStructureTreeRoot();
        private final PDStructureElement whole =
                new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        private final Map<Integer, COSObjectable> parents = new TreeMap<>();

        Tags(PDDocument document, String title) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Rollcall");
            var catalog = document.getDocumentCatalog();
            catalog.setLanguage(LANGUAGE);
            var preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            catalog.setViewerPreferences(preferences);
            var marked = new PDMarkInfo();
            marked.setMarked(true);
            catalog.setMarkInfo(marked);
            catalog.setStructureTreeRoot(root);
            root.appendKid(whole);
        }

        /// The figure of a page, and what its content says to belong to it.
        PDPropertyList figure(PDPage page, Sheet sheet) {
            int number = parents.size();
            var figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
            figure.setPage(page);
            figure.setAlternateDescription(sheet.spoken());
            figure.setLanguage(LANGUAGE);
            figure.appendKid(0);
            whole.appendKid(figure);
            page.setStructParents(number);
            var owners = new COSArray();
            owners.add(figure);
            parents.put(number, new PDParentTreeValue(owners));
            var properties = new COSDictionary();
            properties.setInt(COSName.MCID, 0);
            return PDPropertyList.create(properties);
        }

        void finish() {
            var tree = new PDNumberTreeNode(PDParentTreeValue.class);
            tree.setNumbers(parents);
            root.setParentTree(tree);
            root.setParentTreeNextKey(parents.size());
        }
    }
}
