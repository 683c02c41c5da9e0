package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An open library, and a record that is changed under it.
class LibraryReloadTest {

    @TempDir private Path folder;

    @Test
    void libraryIsOutdatedFromAnImportToTheReload() throws Exception {
        try (var library = Library.open(folder)) {
            assertThat(library.isOutdated()).isFalse();
            renew();
            assertThat(library.isOutdated()).isTrue();
            library.reload();
            assertThat(library.isOutdated()).isFalse();
            assertThat(name(library)).isEqualTo("record-2.db");
            assertThat(library.folder()).isEqualTo(folder);
        }
    }

    @Test
    void whoReadsTheOldRecordGoesOn() throws Exception {
        try (var library = Library.open(folder)) {
            var old = library.record();
            int votes = old.voteCount();
            renew();
            library.reload();
            assertThat(library.record()).isNotSameAs(old);
            assertThat(old.voteCount()).isEqualTo(votes);
        }
    }

    @Test
    void recordsInUseAreKeptUntilTheLibraryIsClosed() throws Exception {
        try (var library = Library.open(folder)) {
            renew();
            library.reload();
            renew();
            // Cleans up what nobody uses.
            Library.open(folder).close();
            assertThat(folder.resolve("record-1.db")).exists();
            assertThat(folder.resolve("record-2.db")).exists();
            assertThat(library.record().voteCount()).isPositive();
        }
        Library.open(folder).close();
        assertThat(folder.resolve("record-1.db")).doesNotExist();
        assertThat(folder.resolve("record-2.db")).doesNotExist();
        assertThat(folder.resolve("record-3.db")).exists();
    }

    @Test
    void reloadWithoutAnImportKeepsTheRecord() throws Exception {
        try (var library = Library.open(folder)) {
            var record = library.record();
            library.reload();
            assertThat(library.record()).isSameAs(record);
        }
    }

    @Test
    void pointerThatSaysNothingOutdatesNothing() throws Exception {
        try (var library = Library.open(folder)) {
            Files.writeString(folder.resolve("record.current"), "what is this");
            assertThat(library.isOutdated()).isFalse();
            Files.writeString(folder.resolve("record.current"), "record-7.db\n");
            assertThat(library.isOutdated()).isFalse();
            library.reload();
            assertThat(name(library)).isEqualTo("record-1.db");
        }
    }

    @Test
    void damagedRecordIsNotLoaded() throws Exception {
        try (var library = Library.open(folder)) {
            Files.writeString(folder.resolve("record-2.db"), "not a database");
            Files.writeString(folder.resolve("record.current"), "record-2.db\n");
            assertThat(library.isOutdated()).isTrue();
            assertThat(failure(library)).contains("record-2.db");
            assertThat(name(library)).isEqualTo("record-1.db");
        }
    }

    private static String failure(Library library) {
        try {
            library.reload();
            return "";
        } catch (LibraryException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void renew() throws LibraryException {
        new Importer(folder).renew(ImportWatch.NOBODY);
    }

    private static String name(Library library) {
        return Optional.ofNullable(library.record().file().getFileName())
                .map(Path::toString)
                .orElse("");
    }
}
