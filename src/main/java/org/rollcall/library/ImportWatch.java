package org.rollcall.library;

/// Who follows an import, and may give it up. It is called on the thread of the import.
public interface ImportWatch {

    /// How far an import is.
    enum Stage {
        /// Another import is under way; this one waits for it.
        WAITING,
        /// Files are being read.
        READING,
        /// Votes of several sources are being matched.
        MATCHING,
        /// The new record is being written and checked.
        WRITING
    }

    /// Nobody follows it, and nobody gives it up.
    ImportWatch NOBODY =
            new ImportWatch() {
                @Override
                public void at(Stage stage, long records, long bytes, long allBytes) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// Hears how far it is.
    ///
    /// @param records the rows that were read so far, of all files
    /// @param bytes the bytes that were read so far
    /// @param allBytes all bytes that there are to read
    void at(Stage stage, long records, long bytes, long allBytes);

    /// Whether it is to be given up. What there was stays as it was.
    boolean cancelled();
}
