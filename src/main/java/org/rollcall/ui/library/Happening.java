package org.rollcall.ui.library;

/// What becomes of the record right now.
sealed interface Happening {

    /// Nothing.
    record Nothing() implements Happening {}

    /// Files are being imported, or a source is being removed.
    ///
    /// @param cancelling whether it was told to stop, and has not yet
    record Running(ImportProgress progress, boolean cancelling) implements Happening {}

    /// The record would become smaller, and the person is asked.
    ///
    /// @param votes how many votes it would have
    /// @param fewer how many fewer that is than now
    record Asking(int votes, int fewer) implements Happening {}
}
