package org.rollcall.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of this package that people read.
final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.rollcall.store.store", Locale.ROOT);

    private Texts() {}

    /// The text called `key`, with `values` in its gaps.
    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(values);
    }
}
