package org.rollcall.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A name without what differs from one writer to the next: case, accents, punctuation, small
/// words.
///
/// @param phrase the words that count, in the order in which they stand
/// @param key the same words in the order of the alphabet, so that "Iran (Islamic Republic of)",
///   "Iran, Islamic Republic of" and "Islamic Republic of Iran" have one key
record WrittenForm(String phrase, String key) {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛`´ʼʹʻ′\u00AD\u200B\uFEFF]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("", "the", "and", "of");
    private static final Map<String, String> SHORT_FOR =
            Map.of(
                    "st",
                    "saint",
                    "ste",
                    "saint",
                    "sainte",
                    "saint",
                    "rep",
                    "republic",
                    "dem",
                    "democratic");
    // Letters that are no accented forms of others. Ý is Turkish İ in a file read as Western.
    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ı', "i", 'ø', "o", 'ł', "l", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ý',
                    "i", 'Ý', "i");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LAST_ASCII = 0x7F;
    private static final int LAST_LATIN_1 = 0xFF;
    private static final int MOST_MISREADINGS = 2;

    /// The form of `written`.
    static WrittenForm of(String written) {
        var words = words(folded(repaired(written)));
        return new WrittenForm(
                String.join(" ", words), String.join(" ", words.stream().sorted().toList()));
    }

    private static List<String> words(String folded) {
        var words = new ArrayList<String>();
        var initials = new StringBuilder();
        for (var word : BETWEEN_WORDS.split(folded, -1)) {
            if (word.length() == 1) {
                initials.append(word);
            } else {
                flush(initials, words);
                words.add(SHORT_FOR.getOrDefault(word, word));
            }
        }
        flush(initials, words);
        words.removeIf(SMALL::contains);
        return words;
    }

    // U.S.A. is one word, however its letters are parted.
    private static void flush(StringBuilder initials, List<String> words) {
        if (!initials.isEmpty()) {
            words.add(initials.toString());
            initials.setLength(0);
        }
    }

    private static String folded(String written) {
        var letters = new StringBuilder();
        var spoken = APOSTROPHES.matcher(written.replace("&", " and ")).replaceAll("");
        for (int i = 0; i < spoken.length(); i++) {
            char letter = spoken.charAt(i);
            if (letter <= LAST_ASCII) {
                letters.append(letter);
            } else {
                letters.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        var plain = Normalizer.normalize(letters, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(plain).replaceAll("");
    }

    /// `written` as it was before somebody read its UTF-8 as a Western encoding.
    private static String repaired(String written) {
        var text = written;
        for (int i = 0; i < MOST_MISREADINGS && text.chars().anyMatch(c -> c > LAST_ASCII); i++) {
            text = oneReadingLess(text);
        }
        return text;
    }

    private static String oneReadingLess(String text) {
        var bytes = ByteBuffer.allocate(text.length());
        try {
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                // windows-1252 has no signs for five bytes; they come through as controls.
                bytes.put(
                        letter <= LAST_LATIN_1
                                ? (byte) letter
                                : WESTERN.newEncoder()
                                        .encode(CharBuffer.wrap(new char[] {letter}))
                                        .get());
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException _) {
            // Not a misreading: no UTF-8 comes out.
            return text;
        }
    }
}
