package org.rollcall.library;

/// How an import is to be done.
///
/// @param dryRun whether only to try it and change nothing
/// @param allowShrink whether the record may have fewer votes afterwards
public record ImportOptions(boolean dryRun, boolean allowShrink) {

    /// For good, but not if votes would be lost.
    public static final ImportOptions USUAL = new ImportOptions(false, false);
}
