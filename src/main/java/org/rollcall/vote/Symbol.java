package org.rollcall.vote;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Document symbols as people type them.
///
/// `ES-11/2`, `es 11 2`, `a/res/es-11/2` and `A/RES/ES-11/2` are one symbol, and so are
/// `S/RES/2623`, `res 2623` and `S/RES/2623 (2022)`.
public final class Symbol {

    private static final Pattern YEAR = Pattern.compile("\\((19|20)\\d\\d\\)$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PREFIX = Pattern.compile("^(A|S)/(RES/)?|^RES/?");
    private static final Pattern BODY = Pattern.compile("^[AS] (?=.)");
    private static final Pattern RESOLUTION = Pattern.compile("^RES (?=.)");

    private Symbol() {}

    /// `typed` in capitals, without spaces and without a year in brackets at its end.
    public static String key(String typed) {
        var closed = SPACE.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("");
        return YEAR.matcher(closed.replace('–', '-').replace('−', '-')).replaceAll("");
    }

    /// The key of `typed` without the letters that only name its body, such as `A/RES/`.
    public static String shortKey(String typed) {
        return PREFIX.matcher(key(typed)).replaceFirst("");
    }

    /// The letters and numbers of `typed` with a blank between them, whichever signs part them:
    /// `ES-11/2` and `es 11 2` are both `ES 11 2`, `39/28A` is `39 28 A`. A year in brackets at the
    /// end does not count.
    public static String parts(String typed) {
        var whole = withoutYear(typed.strip());
        var parts = new StringBuilder(whole.length() + 8);
        int before = 0;
        for (int at = 0; at < whole.length(); at++) {
            char here = whole.charAt(at);
            int kind = Character.isDigit(here) ? 1 : Character.isLetter(here) ? 2 : 0;
            if (kind != 0 && kind != before && !parts.isEmpty()) {
                parts.append(' ');
            }
            if (kind != 0) {
                parts.append(Character.toUpperCase(here));
            }
            before = kind;
        }
        return parts.toString();
    }

    private static String withoutYear(String typed) {
        return typed.endsWith(")") ? YEAR.matcher(typed).replaceAll("") : typed;
    }

    /// Every way of writing `symbol` that names it, in the form of [#parts].
    public static Set<String> forms(String symbol) {
        var full = parts(symbol);
        var withoutBody = BODY.matcher(full).replaceFirst("");
        var forms = new LinkedHashSet<String>();
        forms.add(full);
        forms.add(withoutBody);
        forms.add(RESOLUTION.matcher(withoutBody).replaceFirst(""));
        forms.remove("");
        return forms;
    }

    /// Whether `typed` names `symbol`, in full or in short, with its signs or with blanks.
    public static boolean names(String typed, String symbol) {
        var asked = parts(typed);
        return !asked.isEmpty() && forms(symbol).contains(asked);
    }

    /// Whether `typed` names `symbol` or a whole of which `symbol` is a part, as `3390(XXX)` is of
    /// `A/RES/3390(XXX)[A]`.
    public static boolean namesPart(String typed, String symbol) {
        int bracket = symbol.indexOf('[');
        return bracket > 0 && names(typed, symbol.substring(0, bracket));
    }
}
