package org.rollcall.publish;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The texts of one feature, from its bundle, with numbers and dates in the person's manner.
///
/// A text is a [MessageFormat] pattern; a translation is another properties file beside it.
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;
    // A screen asks for hundreds of texts at every change, and reading a pattern takes its time.
    private final ConcurrentMap<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The bundle `name` in the package of `anchor`.
    ///
    /// @throws java.util.MissingResourceException if there is none
    public static Texts of(Class<?> anchor, String name) {
        var locale = Locale.getDefault();
        return new Texts(
                ResourceBundle.getBundle(
                        anchor.getPackageName() + "." + name, locale, anchor.getModule()),
                locale);
    }

    /// The text `key` with `values` in its places.
    ///
    /// @throws java.util.MissingResourceException if there is no such text
    public String text(String key, Object... values) {
        var pattern =
                patterns.computeIfAbsent(
                        key, _ -> new MessageFormat(bundle.getString(key), locale));
        // A copy, because a format may not be used by two threads at once.
        return ((MessageFormat) pattern.clone()).format(values);
    }

    /// Whether there is a text `key`.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
