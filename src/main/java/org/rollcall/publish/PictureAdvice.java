package org.rollcall.publish;

import java.util.List;
import java.util.Optional;

/// What a person should know of a picture before it is made.
///
/// @param possible whether it can be made at all
/// @param legible whether all of it can be read at the size asked for
/// @param text that, in a sentence
public record PictureAdvice(boolean possible, boolean legible, String text) {

    // Sizes grow with the letters, but for what is rounded: few steps lead there.
    private static final int STEPS = 12;

    /// What to know of the picture of `kind` in this format and size.
    public static PictureAdvice of(
            Picture picture, PictureKind kind, PictureFormat format, PictureSize size) {
        return of(picture, kind, format, size, picture.sheets(kind, format, size));
    }

    /// The same, of one whose `sheets` are drawn already.
    public static PictureAdvice of(
            Picture picture,
            PictureKind kind,
            PictureFormat format,
            PictureSize size,
            List<Sheet> sheets) {
        var texts = Texts.of(PictureAdvice.class, "publish");
        var first = sheets.getFirst();
        if (format == PictureFormat.PNG && isTooLarge(first)) {
            return new PictureAdvice(
                    false,
                    false,
                    texts.text(
                            "picture.too-large",
                            first.width(),
                            first.height(),
                            PictureSize.MOST_PIXELS / 1_000_000));
        }
        double smallest = smallest(sheets);
        if (isLegible(sheets)) {
            return new PictureAdvice(true, true, texts.text("picture.legible", smallest));
        }
        var better = legibleFrom(picture, kind, format, size);
        return new PictureAdvice(
                true,
                false,
                better.map(from ->
                                texts.text(
                                        "picture.illegible",
                                        size.written(),
                                        smallest,
                                        Sheet.LEGIBLE,
                                        from.written()))
                        .orElseGet(() ->
                                texts.text(
                                        "picture.illegible.always",
                                        size.written(),
                                        smallest,
                                        Sheet.LEGIBLE)));
    }

    /// The size of the same shape from which all of the picture can be read, if there is one.
    static Optional<PictureSize> legibleFrom(
            Picture picture, PictureKind kind, PictureFormat format, PictureSize size) {
        var tried = Optional.of(size);
        for (int step = 0; step < STEPS && tried.isPresent(); step++) {
            var sheets = picture.sheets(kind, format, tried.get());
            if (isLegible(sheets)) {
                return tried.filter(
                        _ -> format != PictureFormat.PNG || !isTooLarge(sheets.getFirst()));
            }
            tried = tried.get().times(Math.max(1.002, Sheet.LEGIBLE / smallest(sheets)));
        }
        return Optional.empty();
    }

    private static boolean isTooLarge(Sheet sheet) {
        return sheet.width() * sheet.height() > PictureSize.MOST_PIXELS;
    }

    private static boolean isLegible(List<Sheet> sheets) {
        return sheets.stream().allMatch(Sheet::isLegible);
    }

    private static double smallest(List<Sheet> sheets) {
        return sheets.stream().mapToDouble(Sheet::smallestText).min().orElse(0);
    }
}
