package org.rollcall.feed;

import java.util.List;

/// What came of reading a file from a stranger, which is looked through to its end before anything
/// is taken of it.
///
/// @param <T> what was to be read
public sealed interface Checked<T> {

    /// Nothing is wrong with it.
    record Taken<T>(T value) implements Checked<T> {}

    /// Something is: a sentence for each thing.
    record Refused<T>(List<String> why) implements Checked<T> {
        public Refused {
            why = List.copyOf(why);
        }
    }
}
