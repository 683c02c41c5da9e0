package org.rollcall.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of one PDF: the interface's font, and another for what that does not have.
final class PdfLetters {

    // It comes with PDFBox and knows Greek, Cyrillic and Hebrew too.
    private static final String OTHER =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int UNKNOWN = '?';

    private final PDDocument document;
    private final Map<Weight, PDFont> fonts = new HashMap<>();
    private final Map<Glyph, Boolean> known = new HashMap<>();
    private final PdfPicture.Fonts files;

    private enum Weight {
        REGULAR,
        BOLD,
        OTHER
    }

    private record Glyph(Weight weight, int letter) {}

    /// Letters of one font in a row.
    record Run(PDFont font, String text) {}

    PdfLetters(PDDocument document, PdfPicture.Fonts files) {
        this.document = document;
        this.files = files;
    }

    /// `text` in pieces, each in a font that has its letters; what none has becomes a question
    /// mark.
    List<Run> runs(String text, boolean bold) throws IOException {
        var runs = new ArrayList<Run>();
        var piece = new StringBuilder();
        var before = bold ? Weight.BOLD : Weight.REGULAR;
        var preferred = before;
        for (int letter : text.codePoints().toArray()) {
            int shown = letter;
            var weight = preferred;
            if (!has(preferred, letter)) {
                weight = Weight.OTHER;
                if (!has(Weight.OTHER, letter)) {
                    weight = preferred;
                    shown = UNKNOWN;
                }
            }
            if (weight != before && !piece.isEmpty()) {
                runs.add(new Run(font(before), piece.toString()));
                piece.setLength(0);
            }
            before = weight;
            piece.appendCodePoint(shown);
        }
        if (!piece.isEmpty()) {
            runs.add(new Run(font(before), piece.toString()));
        }
        return runs;
    }

    private boolean has(Weight weight, int letter) throws IOException {
        var glyph = new Glyph(weight, letter);
        var answer = known.get(glyph);
        if (answer == null) {
            answer = canEncode(font(weight), letter);
            known.put(glyph, answer);
        }
        return answer;
    }

    private static boolean canEncode(PDFont font, int letter) throws IOException {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private PDFont font(Weight weight) throws IOException {
        var font = fonts.get(weight);
        if (font == null) {
            font = load(weight);
            fonts.put(weight, font);
        }
        return font;
    }

    private PDFont load(Weight weight) throws IOException {
        return switch (weight) {
            case REGULAR -> inter(400);
            case BOLD -> inter(700);
            case OTHER -> {
                try (InputStream stream = PDDocument.class.getResourceAsStream(OTHER)) {
                    if (stream == null) {
                        throw new IOException("PDFBox comes without its font");
                    }
                    yield PDType0Font.load(document, stream, true);
                }
            }
        };
    }

    private PDFont inter(int weight) throws IOException {
        return PDType0Font.load(
                document, new ByteArrayInputStream(Woff.unpack(files.woff(weight))), true);
    }
}
