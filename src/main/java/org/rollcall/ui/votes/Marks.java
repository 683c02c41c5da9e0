package org.rollcall.ui.votes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rollcall.store.SearchWords;

/// Where in a text the words are that somebody searches for; compared as the search compares them.
final class Marks {

    /// Nothing is searched for.
    static final Marks NONE = new Marks(SearchWords.of(""));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<Phrase> phrases = new ArrayList<>();

    /// A piece of a text.
    ///
    /// @param text the piece
    /// @param marked whether it is what was searched for
    record Piece(String text, boolean marked) {}

    /// Words that stand side by side.
    ///
    /// @param whole whether the last one is whole; else it may go on
    private record Phrase(List<String> words, boolean whole) {}

    /// A word in a text.
    private record Word(int from, int until, String plain) {}

    /// The marks of `asked`.
    Marks(SearchWords asked) {
        for (var one : asked.wanted()) {
            var words = words(one.text()).stream().map(Word::plain).toList();
            if (!words.isEmpty()) {
                phrases.add(new Phrase(words, one.whole()));
            }
        }
    }

    /// `text` in pieces, the marked ones and those between them; together they are all of it.
    List<Piece> of(String text) {
        if (phrases.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        var marked = new boolean[text.length()];
        var words = words(text);
        for (var phrase : phrases) {
            for (int first = 0; first + phrase.words.size() <= words.size(); first++) {
                mark(text, words, first, phrase, marked);
            }
        }
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || marked[at] != marked[from]) {
                pieces.add(new Piece(text.substring(from, at), marked[from]));
                from = at;
            }
        }
        return pieces;
    }

    private static void mark(
            String text, List<Word> words, int first, Phrase phrase, boolean[] marked) {
        int last = phrase.words.size() - 1;
        for (int each = 0; each <= last; each++) {
            var asked = phrase.words.get(each);
            var here = words.get(first + each).plain;
            boolean mayGoOn = each == last && !phrase.whole;
            if (!(mayGoOn ? here.startsWith(asked) : here.equals(asked))) {
                return;
            }
        }
        var end = words.get(first + last);
        int until = phrase.whole ? end.until : reached(text, end, phrase.words.get(last).length());
        for (int at = words.get(first).from; at < until; at++) {
            marked[at] = true;
        }
    }

    // Accents count in a text, but not in what is compared.
    private static int reached(String text, Word word, int letters) {
        int at = word.from;
        while (at < word.until && plain(text.substring(word.from, at)).length() < letters) {
            at++;
        }
        return at;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && isOfWord(text.charAt(at));
            if (inside && from < 0) {
                from = at;
            } else if (!inside && from >= 0) {
                words.add(new Word(from, at, plain(text.substring(from, at))));
                from = -1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static String plain(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
