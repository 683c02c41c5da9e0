package org.rollcall.store;

/// By what an account was found to tell of the same vote as the first one.
public enum Pairing {
    /// It is the first account of its vote.
    FIRST,
    /// Both name the other's own number for it.
    REFERENCE,
    /// The same symbol, of sources that write symbols alike.
    SYMBOL,
    /// The same symbol, and the same votes in favour, against and abstaining.
    SYMBOL_AND_TALLY,
    /// The same number of resolution without its letter, and the same tally.
    NUMBER_AND_TALLY,
    /// The same symbol and, but for a few members, the same ballots.
    SYMBOL_AND_BALLOTS,
    /// The same symbol; whoever took part by both did, but for a few, the same by both. One of them
    /// names many more that took part.
    SYMBOL_AND_COMMON_BALLOTS,
    /// The same session and tally and, but for a few members, the same ballots.
    TALLY_AND_BALLOTS;

    /// The word that the store and exports use.
    public String code() {
        return Words.of(this);
    }
}
