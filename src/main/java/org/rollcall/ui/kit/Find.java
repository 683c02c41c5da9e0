package org.rollcall.ui.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finding as you type: accents, case and kinds of apostrophe do not matter.
public final class Find {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
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

    /// What `typed` finds: texts, made plain before, that hold each of its words.
    public static Predicate<String> by(String typed) {
        var words = List.of(BLANKS.split(plain(typed).strip(), -1));
        return plain -> words.stream().allMatch(plain::contains);
    }
}
