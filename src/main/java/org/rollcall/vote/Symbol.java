package org.rollcall.vote;

import java.util.Locale;
import java.util.regex.Pattern;

/// Document symbols as people type them.
///
/// `ES-11/2`, `a/res/es-11/2` and `A/RES/ES-11/2` are one symbol, and so are `S/RES/2623` and
/// `S/RES/2623 (2022)`.
public final class Symbol {

    private static final Pattern YEAR = Pattern.compile("\\((19|20)\\d\\d\\)$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PREFIX = Pattern.compile("^(A|S)/(RES/)?|^RES/?");

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

    /// Whether `typed` names `symbol`, in full or in short.
    public static boolean names(String typed, String symbol) {
        var asked = key(typed);
        return !asked.isEmpty() && (asked.equals(key(symbol)) || asked.equals(shortKey(symbol)));
    }

    /// Whether `typed` names `symbol` or a whole of which `symbol` is a part, as `3390(XXX)` is of
    /// `A/RES/3390(XXX)[A]`.
    public static boolean namesPart(String typed, String symbol) {
        int bracket = symbol.indexOf('[');
        return bracket > 0 && names(typed, symbol.substring(0, bracket));
    }
}
