package org.rollcall.publish;

/// How wide text is, asked of whoever will paint it.
@FunctionalInterface
public interface TextWidth {

    /// The width of `text` in letters of size 1.
    double of(String text);

    /// The width of the widest of `items`; headings count too.
    default double widest(Iterable<BoardItem> items) {
        double widest = 0;
        for (var item : items) {
            var text =
                    switch (item) {
                        case BoardItem.Lamp lamp -> lamp.name();
                        case BoardItem.Heading heading -> "";
                    };
            widest = Math.max(widest, of(text));
        }
        return widest;
    }
}
