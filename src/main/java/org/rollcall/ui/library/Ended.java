package org.rollcall.ui.library;

import java.util.Optional;
import org.rollcall.library.ImportReport;

/// What came of the last change of the record.
///
/// @param sentence what to tell the person
/// @param report the whole of it; empty where it went wrong altogether
public record Ended(String sentence, Optional<ImportReport> report) {}
