package org.rollcall.ui.library;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.store.RecordStore;
import org.rollcall.store.SourceFile;
import org.rollcall.store.SourceInfo;
import org.rollcall.vote.Refusal;

/// What is in the record, and where it is from.
///
/// @param votes how many votes there are
/// @param sources those that tell of any, or of which there are files
/// @param toGet sources whose files a person can save from a page
/// @param refused the votes of all files that did not come in
/// @param changes what the last import changed
record Contents(
        int votes,
        List<Entry> sources,
        List<SourceInfo> toGet,
        List<Refused> refused,
        List<Change> changes) {

    /// A source.
    ///
    /// @param votes of how many it tells
    /// @param files what was read of it
    record Entry(SourceInfo info, int votes, List<SourceFile> files) {}

    /// A vote that did not come in.
    ///
    /// @param file the file in which it is
    record Refused(String file, Refusal refusal) {}

    /// A vote that an import changed.
    record Change(Kind kind, String symbol) {

        /// How it was changed.
        enum Kind {
            ADDED,
            CHANGED,
            GONE
        }
    }

    static Contents of(RecordStore record) {
        var files = record.files();
        var counts = record.votesBySource();
        var infos = record.sources();
        var entries =
                infos.stream()
                        .map(info ->
                                new Entry(
                                        info,
                                        counts.getOrDefault(info.source(), 0),
                                        files.stream()
                                                .filter(file -> file.source() == info.source())
                                                .toList()))
                        .filter(entry -> entry.votes > 0 || !entry.files.isEmpty())
                        .toList();
        var refused =
                files.stream()
                        .flatMap(file ->
                                file.refusals().stream()
                                        .map(refusal -> new Refused(file.name(), refusal)))
                        .toList();
        return new Contents(
                record.voteCount(),
                entries,
                infos.stream().filter(info -> !info.page().isBlank()).toList(),
                refused,
                changes(record));
    }

    private static List<Change> changes(RecordStore record) {
        var changes = record.changes();
        var all = new ArrayList<Change>();
        // The few that a person must look at stand before the thousands that are new.
        changes.gone().forEach(symbol -> all.add(new Change(Change.Kind.GONE, symbol)));
        changes.changed().forEach(symbol -> all.add(new Change(Change.Kind.CHANGED, symbol)));
        changes.added().forEach(symbol -> all.add(new Change(Change.Kind.ADDED, symbol)));
        return List.copyOf(all);
    }

    /// Whether there is anything besides what ships with the program.
    boolean hasImported() {
        return sources.stream().anyMatch(entry -> entry.info.source().isImported());
    }
}
