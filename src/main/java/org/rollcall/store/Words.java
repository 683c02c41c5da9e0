package org.rollcall.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The words that stand in the tables for the cases of an enum.
final class Words {

    private Words() {}

    /// The name of `value` in small letters, its parts joined by hyphens.
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one of `cases` that `word` stands for.
    ///
    /// @throws IllegalArgumentException if it stands for none
    static <E extends Enum<E>> E read(String word, E[] cases) {
        return known(Arrays.stream(cases).filter(one -> of(one).equals(word)).findFirst(), word);
    }

    /// What `word` was found to stand for.
    ///
    /// @throws IllegalArgumentException if it stands for nothing
    static <T> T known(Optional<T> found, String word) {
        return found.orElseThrow(() -> new IllegalArgumentException("“" + word + "”"));
    }
}
