package org.rollcall.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.library.ImportReport.Result;
import org.rollcall.store.Changes;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote;
import org.rollcall.store.SourceFile;
import org.rollcall.store.StoreException;
import org.rollcall.vote.Account;
import org.rollcall.vote.Source;

/// Brings files into the record of a folder, and takes them out again.
///
/// A new record is written beside the old one and takes its place in one step: whatever goes wrong
/// on the way, the old one is whole. Whoever has it open goes on reading it.
public final class Importer {

    private final RecordFolder folder;
    private final RecordSource builtIn;

    /// Imports into the data folder `folder`.
    public Importer(Path folder) {
        this(folder, RecordSource.BUILT_IN);
    }

    Importer(Path folder, RecordSource builtIn) {
        this.folder = new RecordFolder(folder);
        this.builtIn = builtIn;
    }

    /// Imports `files`: of each source of which they tell, all votes are replaced by theirs.
    ///
    /// @throws LibraryException if the folder cannot be written; the message is for the person
    public ImportReport run(List<Path> files, ImportOptions options, ImportWatch watch)
            throws LibraryException {
        return held(
                watch,
                () -> {
                    try (var old = before()) {
                        return imported(files, options, watch, old);
                    }
                });
    }

    /// Takes all votes of `source` out of the record.
    ///
    /// @throws LibraryException if the folder cannot be written; the message is for the person
    public ImportReport remove(Source source, ImportWatch watch) throws LibraryException {
        return held(
                watch,
                () -> {
                    try (var old = before()) {
                        return without(source, watch, old);
                    }
                });
    }

    /// Builds the record anew from what it holds and what the person has entered meanwhile.
    ///
    /// @throws LibraryException if the folder cannot be written; the message is for the person
    public ImportReport renew(ImportWatch watch) throws LibraryException {
        return held(
                watch,
                () -> {
                    try (var old = before()) {
                        var accounts = old.keeping(Set.of());
                        accounts.addAll(builtIn.accounts());
                        return write(
                                accounts, old.files(Set.of()), List.of(), Asked.AGAIN, watch, old);
                    }
                });
    }

    private ImportReport held(ImportWatch watch, FolderLock.Work<ImportReport> work)
            throws LibraryException {
        try {
            Files.createDirectories(folder.folder());
            return FolderLock.whileImporting(folder.folder(), () -> stillWaits(watch), work);
        } catch (Cancelled _) {
            return ImportReport.nothing(Result.CANCELLED, List.of(), 0);
        } catch (StoreException e) {
            throw LibraryException.of(e);
        } catch (IOException e) {
            throw LibraryException.of(folder.folder(), e);
        }
    }

    private static boolean stillWaits(ImportWatch watch) {
        watch.at(ImportWatch.Stage.WAITING, 0, 0, 0);
        stillWanted(watch);
        return true;
    }

    private Before before() throws IOException {
        return Before.of(folder, builtIn.fingerprint());
    }

    /// Nobody wants the import any more.
    static final class Cancelled extends RuntimeException {
        @java.io.Serial private static final long serialVersionUID = 1L;
    }

    private record Asked(boolean dryRun, boolean allowShrink, boolean keepsChanges) {
        // What the last import changed is still that when a hand entry comes or goes.
        static final Asked AGAIN = new Asked(false, true, true);
        static final Asked WITHOUT = new Asked(false, true, false);
    }

    private ImportReport imported(
            List<Path> files, ImportOptions options, ImportWatch watch, Before old)
            throws IOException, LibraryException {
        try (var gathering = Gathering.of(files, folder, builtIn, watch)) {
            var reading = gathering.reading();
            if (reading.sources().isEmpty()) {
                return ImportReport.nothing(Result.NOTHING_READ, reading.problems(), old.votes());
            }
            return old.hasAll(reading.files())
                    ? unchanged(reading, old)
                    : replaced(gathering, options, watch, old);
        }
    }

    private ImportReport replaced(
            Gathering gathering, ImportOptions options, ImportWatch watch, Before old)
            throws IOException, LibraryException {
        var reading = gathering.reading();
        var sources = reading.sources();
        var accounts = old.keeping(sources);
        accounts.addAll(gathering.accounts());
        var all = old.files(sources);
        all.addAll(reading.files());
        var asked = new Asked(options.dryRun(), options.allowShrink(), false);
        return write(accounts, all, reading.problems(), asked, watch, old, gathering.draft());
    }

    private static ImportReport unchanged(Reading reading, Before old) {
        return new ImportReport(
                Result.UNCHANGED,
                reading.files(),
                reading.problems(),
                old.votes(),
                old.votes(),
                0,
                0,
                Changes.NONE);
    }

    private ImportReport without(Source source, ImportWatch watch, Before old)
            throws IOException, LibraryException {
        var gone = Set.of(source);
        var accounts = old.keeping(gone);
        accounts.addAll(builtIn.accounts());
        return write(accounts, old.files(gone), List.of(), Asked.WITHOUT, watch, old);
    }

    private ImportReport write(
            List<Account> accounts,
            List<SourceFile> files,
            List<ImportReport.Problem> problems,
            Asked asked,
            ImportWatch watch,
            Before old)
            throws IOException, LibraryException {
        try (var draft = Draft.in(folder)) {
            return write(accounts, files, problems, asked, watch, old, draft);
        }
    }

    private ImportReport write(
            List<Account> accounts,
            List<SourceFile> files,
            List<ImportReport.Problem> problems,
            Asked asked,
            ImportWatch watch,
            Before old,
            Draft draft)
            throws IOException, LibraryException {
        watch.at(ImportWatch.Stage.MATCHING, 0, 0, 0);
        var hand = FolderLock.whileHeld(folder.folder(), () -> HandEntries.of(folder.folder()));
        var all = new ArrayList<>(accounts);
        all.addAll(hand.accounts());
        var votes = Merger.merge(all);
        var changes = old.changes(votes);
        Result result = Result.DONE;
        if (asked.dryRun) {
            result = Result.TRIED;
        } else if (!asked.allowShrink && votes.size() < old.votes()) {
            result = Result.WOULD_SHRINK;
        }
        if (result == Result.DONE) {
            watch.at(ImportWatch.Stage.WRITING, 0, 0, 0);
            var mark = hand.mark(builtIn.fingerprint());
            var told = asked.keepsChanges ? old.lastChanges() : changes;
            draft.write(votes, files, told, mark, () -> stillWanted(watch));
            stillWanted(watch);
            FolderLock.whileHeld(folder.folder(), draft::keep);
        }
        return new ImportReport(
                result,
                files.stream().filter(file -> !old.sourceFiles().contains(file)).toList(),
                problems,
                old.votes(),
                votes.size(),
                ballots(votes),
                (int) votes.stream().filter(vote -> vote.told().size() > 1).count(),
                changes);
    }

    private static void stillWanted(ImportWatch watch) {
        if (watch.cancelled()) {
            throw new Cancelled();
        }
    }

    private static long ballots(List<RecordVote> votes) {
        return votes.stream().mapToLong(vote -> vote.shown().ballots().size()).sum();
    }

    /// The record as it was before.
    private record Before(Optional<RecordStore> record, int votes, List<SourceFile> sourceFiles)
            implements AutoCloseable {

        static Before of(RecordFolder folder, String fingerprint) throws IOException {
            return switch (folder.open(fingerprint)) {
                case RecordFolder.Found.Sound(var record) -> of(record);
                case RecordFolder.Found.Stale(var record) when record.isReadable() -> of(record);
                case RecordFolder.Found.Stale(var record) -> {
                    record.close();
                    yield new Before(Optional.empty(), 0, List.of());
                }
                case RecordFolder.Found.None _, RecordFolder.Found.Damaged _ ->
                        new Before(Optional.empty(), 0, List.of());
            };
        }

        private static Before of(RecordStore record) {
            return new Before(Optional.of(record), record.voteCount(), record.files());
        }

        boolean hasAll(List<SourceFile> files) {
            var had = sourceFiles.stream().map(SourceFile::sha256).collect(Collectors.toSet());
            return files.stream().allMatch(file -> had.contains(file.sha256()));
        }

        /// What imported sources say, but not those in `gone`.
        List<Account> keeping(Set<Source> gone) {
            var kept = new ArrayList<Account>();
            record.ifPresent(old ->
                    old.accounts((_, told) -> {
                        var source = told.account().source();
                        if (source.isImported() && !gone.contains(source)) {
                            kept.add(told.account());
                        }
                    }));
            return kept;
        }

        List<SourceFile> files(Set<Source> gone) {
            return new ArrayList<>(
                    sourceFiles.stream().filter(file -> !gone.contains(file.source())).toList());
        }

        Changes lastChanges() {
            return record.map(RecordStore::changes).orElse(Changes.NONE);
        }

        Changes changes(List<RecordVote> votes) {
            return record.map(old -> Comparison.of(old, votes)).orElse(Changes.NONE);
        }

        @Override
        public void close() {
            record.ifPresent(RecordStore::close);
        }
    }
}
