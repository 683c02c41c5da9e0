package org.rollcall.app;

/// Lines of text, no longer than can be read with ease.
final class Page {

    private static final int WIDTH = 88;

    // Some sources give what was said before the vote for its title.
    private static final int LONGEST_TITLE = 120;

    private final StringBuilder text = new StringBuilder();

    /// One line as it is.
    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /// An empty line, and under it a heading.
    Page heading(String heading) {
        return line("").line(heading);
    }

    /// `words` on as many lines as they need.
    ///
    /// @param first what stands before the first line; the others begin below its end
    Page wrapped(String first, String words) {
        var rest = " ".repeat(first.length());
        var line = new StringBuilder(first);
        boolean empty = true;
        for (var word : words.strip().split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return line(line.toString());
    }

    /// `title` as one line of a list shows it: cut off where it is longer than titles are.
    static String clipped(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
