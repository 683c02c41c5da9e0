package org.rollcall.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody typed to search for.
///
/// Every word must begin some word of a text, whatever its case and accents. Words in quotation
/// marks must stand there as they are, side by side; what has a hyphen before it must not be there.
/// Anything may be typed: signs that mean something to FTS5 mean nothing here.
///
/// @param wanted what must be there: words, and phrases of several words
/// @param unwanted what must not
public record SearchWords(List<Wanted> wanted, List<Wanted> unwanted) {

    /// A word or a phrase.
    ///
    /// @param text what was typed, without its signs
    /// @param whole whether it was in quotation marks, so that its last word is whole too
    public record Wanted(String text, boolean whole) {}

    private static final int MOST = 32;
    private static final int LONGEST = 200;
    private static final Pattern PIECE =
            Pattern.compile("(-?)(?:[\"“”„]([^\"“”„]*)[\"“”„]?|(\\S+))");

    public SearchWords {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /// Takes apart what was `typed`; more than 32 words or 200 letters a word are cut off.
    public static SearchWords of(String typed) {
        var wanted = new ArrayList<Wanted>();
        var unwanted = new ArrayList<Wanted>();
        var pieces = PIECE.matcher(typed.strip().replace('\0', ' '));
        while (pieces.find() && wanted.size() + unwanted.size() < MOST) {
            boolean whole = pieces.group(2) != null;
            var text = whole ? pieces.group(2) : pieces.group(3);
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                var one = new Wanted(text.substring(0, Math.min(LONGEST, text.length())), whole);
                (pieces.group(1).isEmpty() ? wanted : unwanted).add(one);
            }
        }
        return new SearchWords(wanted, unwanted);
    }

    /// Whether nothing is asked for.
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /// The question in FTS5's language: for what is wanted without what is not or, where nothing is
    /// wanted, for what is not.
    String query() {
        if (wanted.isEmpty()) {
            return joined(unwanted, " OR ");
        }
        return unwanted.isEmpty()
                ? joined(wanted, " AND ")
                : "(%s) NOT (%s)".formatted(joined(wanted, " AND "), joined(unwanted, " OR "));
    }

    private static String joined(List<Wanted> all, String by) {
        return all.stream().map(SearchWords::quoted).collect(Collectors.joining(by));
    }

    // In quotation marks, what was typed cannot be taken for an operator of FTS5.
    private static String quoted(Wanted one) {
        return "\"" + one.text.replace("\"", "\"\"") + (one.whole ? "\"" : "\"*");
    }
}
