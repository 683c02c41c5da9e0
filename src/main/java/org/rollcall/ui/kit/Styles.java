package org.rollcall.ui.kit;

import java.net.URL;
import java.util.Optional;

/// Where a feature's stylesheet lies: beside its classes, under the feature's name.
public final class Styles {

    private Styles() {}

    /// The address of the stylesheet `name` in the package of `anchor`, if there is one.
    public static Optional<String> of(Class<?> anchor, String name) {
        return Optional.ofNullable(anchor.getResource(name + ".css")).map(URL::toExternalForm);
    }
}
