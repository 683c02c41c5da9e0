package org.rollcall.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finding as you type: accents, case and kinds of apostrophe do not matter.
public final class Find {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Find() {}

    /// `text` as it is compared.
    public static String plain(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(parts)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('–', '-')
                .replace('−', '-');
    }

    /// Whether every word of `typed` is in `plain`, which has been made plain before.
    public static boolean matches(String typed, String plain) {
        for (var word : plain(typed).strip().split("\\s+", -1)) {
            if (!plain.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
