package org.rollcall.ui.library;

import java.time.Duration;
import java.util.Optional;
import org.rollcall.library.ImportWatch.Stage;
import org.rollcall.work.Progress;

/// How far an import is.
///
/// @param records the rows that were read so far
/// @param bytes the bytes that were read so far
/// @param allBytes all bytes that there are to read
/// @param left how long reading will still take, once that can be told
record ImportProgress(
        Stage stage, long records, long bytes, long allBytes, Optional<Duration> left) {

    /// Nothing is known yet, not even how much there is to read.
    static final ImportProgress BEGUN =
            new ImportProgress(Stage.READING, 0, 0, 0, Optional.empty());

    /// The part of the bytes that is read, or [Progress#UNKNOWN] where nothing is being read.
    double fraction() {
        return stage == Stage.READING && allBytes > 0
                ? (double) bytes / allBytes
                : Progress.UNKNOWN;
    }
}
