package org.rollcall.feed;

import org.rollcall.vote.Account;
import org.rollcall.vote.Refusal;

/// Takes what a reader of files finds, in the order of the file.
public interface Sink {

    /// A vote.
    void taken(Account account);

    /// A vote that was not taken, and why.
    void refused(Refusal refusal);

    /// Hears now and then how far the reading is.
    ///
    /// @param records the rows that were read
    /// @param bytes the bytes that were read, packed as they are
    /// @return whether to go on
    boolean progressed(long records, long bytes);
}
