package org.rollcall.publish;

import java.util.regex.Pattern;

/// Cells of tables that go to other programs, so that no spreadsheet runs one as a formula.
///
/// A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, a tab or a line break for a
/// formula, or for something that hides one. Such a text gets an apostrophe in front, which
/// spreadsheets read as "this is text". Numbers, and a sign that stands alone, run nothing and stay
/// as they are.
public final class Cells {

    private static final Pattern HARMLESS =
            Pattern.compile("[+-]?\\d+([.,]\\d+)*(e[+-]?\\d+)?|[+-]");
    // The broad forms too: some programs read them like the usual ones.
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /// `text` in a form that no spreadsheet runs.
    public static String harmless(String text) {
        return text.isEmpty()
                        || STARTS.indexOf(text.charAt(0)) < 0
                        || HARMLESS.matcher(text).matches()
                ? text
                : "'" + text;
    }
}
