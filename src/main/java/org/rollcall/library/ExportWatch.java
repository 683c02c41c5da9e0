package org.rollcall.library;

/// Follows an export, and may stop it.
public interface ExportWatch {

    /// So many of `all` votes are written.
    void at(int done, int all);

    /// Whether nobody wants it any more.
    boolean cancelled();
}
