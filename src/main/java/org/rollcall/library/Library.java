package org.rollcall.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.store.Changes;
import org.rollcall.store.HandStore;
import org.rollcall.store.RecordStore;
import org.rollcall.store.ScenarioDatabase;
import org.rollcall.store.ScenarioStore;
import org.rollcall.store.SettingStore;
import org.rollcall.store.StoreException;

/// The folder with the person's data, open: the record of votes, and what the person made.
///
/// Several programs, and several libraries in one, may have the same folder open.
public final class Library implements AutoCloseable {

    private final OpenRecords records;
    private final ScenarioDatabase scenarios;
    private final SettingStore settings;
    private final ScenarioStore scenarioStore;
    private final HandStore handStore;
    private final List<Notice> notices;

    private Library(OpenRecords records, ScenarioDatabase scenarios, List<Notice> notices) {
        this.records = records;
        this.scenarios = scenarios;
        this.settings = new SettingStore(scenarios);
        this.scenarioStore = new ScenarioStore(scenarios);
        this.handStore = new HandStore(scenarios);
        this.notices = List.copyOf(notices);
    }

    /// The folder that is meant where the person names none.
    public static Path defaultFolder() {
        return DataFolder.of(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", "")));
    }

    /// Opens `folder`; makes it, and builds the record, where they are not there yet.
    ///
    /// A damaged record is built anew and damaged scenarios are put aside: the [#notices()] say so.
    /// A folder that cannot be written can still be read if there is a record in it.
    ///
    /// @throws LibraryException if it cannot be opened; the message is for the person
    public static Library open(Path folder) throws LibraryException {
        return open(folder, RecordSource.BUILT_IN);
    }

    /// The same with the votes of `source`.
    static Library open(Path folder, RecordSource source) throws LibraryException {
        var records = new RecordFolder(folder);
        try {
            Files.createDirectories(folder);
            return FolderLock.whileHeld(folder, () -> openHeld(folder, records, source));
        } catch (IOException e) {
            return openToRead(folder, records, e);
        } catch (StoreException e) {
            throw LibraryException.of(e);
        }
    }

    private static Library openHeld(Path folder, RecordFolder records, RecordSource source)
            throws IOException, LibraryException {
        var notices = new ArrayList<Notice>();
        var record = soundRecord(records, source, notices);
        try {
            var mark = UseMark.on(record.file());
            try {
                records.cleanUp(record.file());
                var scenarios =
                        ScenarioDatabase.open(folder, LocalDateTime.now(ZoneId.systemDefault()));
                scenarios
                        .setAside()
                        .map(file -> Notice.of(Notice.Kind.SCENARIOS_SET_ASIDE, file))
                        .ifPresent(notices::add);
                return new Library(
                        new OpenRecords(records, record, Optional.of(mark)), scenarios, notices);
            } catch (IOException | StoreException e) {
                mark.close();
                throw e;
            }
        } catch (IOException | StoreException e) {
            record.close();
            throw e;
        }
    }

    private static RecordStore soundRecord(
            RecordFolder records, RecordSource source, List<Notice> notices)
            throws IOException, LibraryException {
        var hand = HandEntries.of(records.folder());
        return switch (records.open(hand.mark(source.fingerprint()))) {
            case RecordFolder.Found.Sound(var record) -> record;
            case RecordFolder.Found.None() -> build(records, source, hand, Optional.empty());
            case RecordFolder.Found.Stale(var old) -> {
                try (old) {
                    yield build(
                            records,
                            source,
                            hand,
                            Optional.of(old).filter(RecordStore::isReadable));
                }
            }
            case RecordFolder.Found.Damaged(var imported) -> {
                var built = build(records, source, hand, Optional.empty());
                notices.add(Notice.ofDamage(imported));
                yield built;
            }
        };
    }

    // With all that was imported into the old one.
    private static RecordStore build(
            RecordFolder records, RecordSource source, HandEntries hand, Optional<RecordStore> old)
            throws IOException, LibraryException {
        var accounts = new ArrayList<>(source.accounts());
        accounts.addAll(hand.accounts());
        old.ifPresent(record ->
                record.accounts((_, told) -> {
                    if (told.account().source().isImported()) {
                        accounts.add(told.account());
                    }
                }));
        try (var draft = Draft.in(records)) {
            draft.write(
                    Merger.merge(accounts),
                    old.map(RecordStore::files).orElse(List.of()),
                    Changes.NONE,
                    hand.mark(source.fingerprint()),
                    () -> {});
            return RecordStore.open(draft.keep());
        }
    }

    private static Library openToRead(Path folder, RecordFolder records, IOException because)
            throws LibraryException {
        try {
            var record = records.openAny();
            if (record.isEmpty()) {
                throw LibraryException.of(folder, because);
            }
            return new Library(
                    new OpenRecords(records, record.get(), Optional.empty()),
                    ScenarioDatabase.inMemory(),
                    List.of(Notice.of(Notice.Kind.READ_ONLY, folder)));
        } catch (IOException e) {
            because.addSuppressed(e);
            throw LibraryException.of(folder, because);
        } catch (StoreException e) {
            throw LibraryException.of(e);
        }
    }

    /// The folder.
    public Path folder() {
        return records.folder();
    }

    /// The record of votes: always the one that was loaded last, so ask anew rather than keep it.
    public RecordStore record() {
        return records.current();
    }

    /// Whether another record counts now than the one that is open here; false where that cannot be
    /// found out. It takes a moment only.
    public boolean isOutdated() {
        return records.isOutdated();
    }

    /// Opens the record that counts now. Who still reads in the old one can go on until this
    /// library is closed.
    ///
    /// @throws LibraryException if it cannot be opened, and then the old one stays; the message is
    ///   for the person
    public void reload() throws LibraryException {
        records.reload();
    }

    /// What the program remembers of how the person likes it.
    public SettingStore settings() {
        return settings;
    }

    /// The database of what the person made.
    public ScenarioDatabase scenarios() {
        return scenarios;
    }

    /// The hypothetical votes that the person made.
    ///
    /// Where the folder cannot be written they are in memory only, as the [#notices()] say.
    public ScenarioStore scenarioStore() {
        return scenarioStore;
    }

    /// The votes that the person entered by hand. The record has them once it is renewed.
    public HandStore handStore() {
        return handStore;
    }

    /// What the person ought to know about opening this.
    public List<Notice> notices() {
        return notices;
    }

    /// The vote or votes whose symbol somebody typed, in full or in short, or that of a draft.
    ///
    /// @throws StoreException if the record cannot be read
    public Lookup find(String typed) {
        var record = record();
        var finder = new SymbolFinder(record.headings());
        var found = finder.find(typed);
        if (found.size() > 1) {
            return new Lookup.Several(found);
        }
        return found.stream()
                .findFirst()
                .flatMap(heading -> record.find(heading.symbol()))
                .<Lookup>map(Lookup.Found::new)
                .orElseGet(() -> new Lookup.Nothing(finder.nearest(typed)));
    }

    /// The one vote that somebody named in such a way, with who voted how, or why there is none.
    ///
    /// @throws StoreException if the record cannot be read
    public VoteByName voteByName(String typed) {
        return VoteByName.of(typed, find(typed));
    }

    /// Closes all files.
    ///
    /// @throws StoreException if a database cannot be closed
    @Override
    public void close() {
        try (records;
                scenarios) {
            return;
        }
    }
}
