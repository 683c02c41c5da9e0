package org.rollcall.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the command line.
///
/// The help texts in the same bundle are picocli's, and no message formats.
final class AppTexts {

    private final ResourceBundle bundle =
            ResourceBundle.getBundle(
                    "org.rollcall.app.app", Locale.getDefault(), AppTexts.class.getModule());

    ResourceBundle bundle() {
        return bundle;
    }

    /// The text `key` with `values` in its places.
    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(values);
    }
}
