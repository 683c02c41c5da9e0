package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.feed.OfficialCsv;
import org.rollcall.store.HandVotes;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.vote.Account;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Source;

/// What was entered by hand is in every record that is built, and gives way to official files.
class HandEntriesTest {

    private static final String SYMBOL = "A/RES/ES-11/9";

    @TempDir private Path folder;

    @Test
    void entryIsInTheRecordMarkedAndOfTheKindThatWasStated() throws LibraryException {
        try (var library = Library.open(folder)) {
            int before = library.record().voteCount();
            enter(library);
            assertThat(library.record().voteCount()).isEqualTo(before + 1);
            var heading = library.record().find(SYMBOL).orElseThrow().heading();
            assertThat(heading.question()).isEqualTo(Question.AMENDMENT_IMPORTANT);
            assertThat(heading.inferred()).isFalse();
            assertThat(heading.recorded()).isEqualTo(Recorded.NOT_ADOPTED);
            assertThat(heading.notes()).anyMatch(note -> note.startsWith("Entered by hand"));
        }
        try (var library = Library.open(folder)) {
            assertThat(sources(library)).containsExactly(Source.HAND);
        }
    }

    @Test
    void officialFileTakesItsPlaceAndGivesItBack() throws LibraryException {
        try (var library = Library.open(folder)) {
            enter(library);
            importOfficial(library);
            assertThat(sources(library)).containsExactly(Source.LIBRARY_ASSEMBLY, Source.HAND);
            var vote = library.record().find(SYMBOL).orElseThrow();
            assertThat(vote.choices()).hasSize(2);
            assertThat(vote.heading().notes())
                    .noneMatch(note -> note.startsWith("Entered by hand"));
            new Importer(folder).remove(Source.LIBRARY_ASSEMBLY, ImportWatch.NOBODY);
            library.reload();
            assertThat(sources(library)).containsExactly(Source.HAND);
            assertThat(library.record().find("A/RES/ES-11/1")).isPresent();
        }
    }

    @Test
    void whatTheLastImportChangedIsStillToldAfterAnEntry() throws LibraryException {
        try (var library = Library.open(folder)) {
            importOfficial(library);
            var changed = library.record().changes();
            assertThat(changed.isEmpty()).isFalse();
            library.handStore().put(HandVotes.of("A/RES/ES-11/10", "Entered after the import"));
            new Importer(folder).renew(ImportWatch.NOBODY);
            library.reload();
            assertThat(library.record().find("A/RES/ES-11/10")).isPresent();
            assertThat(library.record().changes()).isEqualTo(changed);
        }
    }

    @Test
    void deletedEntryIsGoneAndTheRestStays() throws LibraryException {
        try (var library = Library.open(folder)) {
            int before = library.record().voteCount();
            enter(library);
            library.handStore().delete(SYMBOL);
            new Importer(folder).renew(ImportWatch.NOBODY);
            library.reload();
            assertThat(library.record().voteCount()).isEqualTo(before);
            assertThat(sources(library)).isEmpty();
        }
    }

    @Test
    void recordThatLacksAnEntryIsBuiltAnewAtTheNextStart() throws LibraryException {
        try (var library = Library.open(folder)) {
            importOfficial(library);
            library.handStore().put(HandVotes.of("A/RES/ES-11/10", "Kept, but not in the record"));
        }
        try (var library = Library.open(folder)) {
            assertThat(library.record().find("A/RES/ES-11/10")).isPresent();
            assertThat(sources(library)).containsExactly(Source.LIBRARY_ASSEMBLY);
        }
    }

    @Test
    void damagedScenariosStopNoImportAndTheNextStartSaysSo() throws Exception {
        try (var library = Library.open(folder)) {
            enter(library);
        }
        damage();
        new Importer(folder).run(List.of(official()), ImportOptions.USUAL, ImportWatch.NOBODY);
        try (var library = Library.open(folder)) {
            assertThat(sources(library)).containsExactly(Source.LIBRARY_ASSEMBLY);
            assertThat(library.notices())
                    .extracting(Notice::kind)
                    .contains(Notice.Kind.SCENARIOS_SET_ASIDE);
        }
    }

    private void enter(Library library) throws LibraryException {
        library.handStore().put(HandVotes.of(SYMBOL, "Entered"));
        new Importer(folder).renew(ImportWatch.NOBODY);
        library.reload();
    }

    private void importOfficial(Library library) throws LibraryException {
        new Importer(folder).run(List.of(official()), ImportOptions.USUAL, ImportWatch.NOBODY);
        library.reload();
    }

    private Path official() {
        return new OfficialCsv(OfficialCsv.ASSEMBLY)
                .assembly("77", SYMBOL, "FRA Y, RUS N")
                .write(folder.resolve("official.csv"));
    }

    private void damage() throws IOException {
        for (var end : List.of("-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("scenarios.db" + end));
        }
        Files.writeString(folder.resolve("scenarios.db"), "no database at all ".repeat(99));
    }

    private static List<Source> sources(Library library) {
        return library.record().accounts(SYMBOL).stream()
                .map(Told::account)
                .map(Account::source)
                .toList();
    }
}
