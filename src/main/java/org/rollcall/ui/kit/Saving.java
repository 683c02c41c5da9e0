package org.rollcall.ui.kit;

import java.util.Locale;

/// Saves what a person exports to a file that the person chooses.
@FunctionalInterface
public interface Saving {

    /// Asks for a file and writes `bytes` to it; says so where that fails.
    ///
    /// @param suggested the name that is offered
    /// @param extension how such files end, without the dot
    void save(String suggested, String extension, byte[] bytes);

    /// A file name made of a symbol: `A/RES/ES-11/2` becomes `a-res-es-11-2`.
    static String name(String symbol) {
        return symbol.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
