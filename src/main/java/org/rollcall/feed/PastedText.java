package org.rollcall.feed;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A pasted text without what a page adds to it: symbols, dates, page and job numbers.
///
/// Lines are stripped and parted by line feeds; columns of a table become lines. Blank lines become
/// one [#PARAGRAPH], unless a page ended there. A word that goes on in the next line after a hyphen
/// is one word with a [#SOFT_HYPHEN].
final class PastedText {

    /// What stands where a paragraph ended.
    static final char PARAGRAPH = '\u2029';

    /// What stands where a word was parted at the end of a line.
    static final char SOFT_HYPHEN = '\u00AD';

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\h{3,}");
    private static final Pattern SPACES = Pattern.compile("\\h+");
    private static final Pattern GOES_ON = Pattern.compile(".*\\p{L}[-\u00AD‐‑]");
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "https?://\\S+"
                            + "|\\b[AES]/[A-Z0-9][\\w./()-]*"
                            + "|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}\\b"
                            + "|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                            + "|\\b\\d{2}-\\d{5}\\b(?: ?\\([A-Z]\\))?"
                            + "|\\*\\d{5,9}\\*"
                            + "|\\b\\d{1,3}/\\d{1,3}\\b"
                            + "|(?i:\\bpage \\d{1,3}(?: of \\d{1,3})?\\b)"
                            + "|^[-–— ]*\\d{1,4}[-–— ]*$");

    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Integer> lines = new TreeMap<>();

    /// Takes the page's own marks out of `pasted`.
    PastedText(String pasted) {
        int number = 0;
        boolean blank = false;
        boolean pageEnd = false;
        for (var raw : LINE_END.split(pasted, -1)) {
            number++;
            var line = cleaned(raw);
            if (!line.isEmpty()) {
                add(line, number, blank && !pageEnd);
                blank = false;
                pageEnd = false;
            } else if (raw.isBlank()) {
                blank = true;
            } else {
                pageEnd = true;
            }
        }
    }

    /// The text.
    String text() {
        return text.toString();
    }

    /// The line, from 1, on which what stands at `offset` of the text was pasted.
    int lineAt(int offset) {
        return Objects.requireNonNull(lines.floorEntry(offset), "no text").getValue();
    }

    private void add(String line, int number, boolean paragraph) {
        if (paragraph) {
            text.append(PARAGRAPH);
        } else if (Character.isLetter(line.charAt(0)) && GOES_ON.matcher(lastLine()).matches()) {
            text.setCharAt(text.length() - 1, SOFT_HYPHEN);
        } else if (!text.isEmpty()) {
            text.append('\n');
        }
        lines.put(text.length(), number);
        text.append(line);
    }

    private String lastLine() {
        return lines.isEmpty() ? "" : text.substring(lines.lastKey());
    }

    private static String cleaned(String raw) {
        var cleaned = new StringBuilder();
        for (var column : COLUMNS.split(raw.strip(), -1)) {
            var plain = FURNITURE.matcher(column.strip()).replaceAll(" ");
            plain = SPACES.matcher(plain).replaceAll(" ").strip();
            if (!plain.isEmpty()) {
                cleaned.append(cleaned.isEmpty() ? "" : "\n").append(plain);
            }
        }
        return cleaned.toString();
    }
}
