package org.rollcall.publish;

/// How wide text is, asked of whoever will paint it.
@FunctionalInterface
public interface TextWidth {

    /// How much wider bold letters run than regular ones, where nobody measures them.
    double BOLD = 1.1;

    /// The width of `text` in regular letters of size 1.
    double of(String text);

    /// The width of `text` in letters of size 1.
    default double of(String text, boolean bold) {
        return bold ? of(text) * BOLD : of(text);
    }

    /// The width of the widest name among `items`. Headings do not count: one that is too long for
    /// its place is cut, so that it does not make all names smaller.
    default double widest(Iterable<BoardItem> items) {
        double widest = 0;
        for (var item : items) {
            if (item instanceof BoardItem.Lamp lamp) {
                widest = Math.max(widest, of(lamp.name()));
            }
        }
        return widest;
    }
}
