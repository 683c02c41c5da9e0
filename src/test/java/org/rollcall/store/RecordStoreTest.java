package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.RollCall;

/// A record, written and read back.
class RecordStoreTest {

    private static final MemberCode FRA = new MemberCode("FRA");
    private static final MemberCode USA = new MemberCode("USA");

    @TempDir private Path folder;

    @Test
    void whatWasWrittenIsRead() {
        try (var record = record(SampleVotes.three())) {
            for (var vote : SampleVotes.three()) {
                assertThat(record.find(vote.heading().symbol())).contains(vote);
            }
            assertThat(record.voteCount()).isEqualTo(3);
            assertThat(record.isOf("print")).isTrue();
            assertThat(record.isOf("another")).isFalse();
            assertThat(record.find("A/RES/1/1")).isEmpty();
            assertThat(record.file()).isEqualTo(folder.resolve("record.db"));
        }
    }

    @Test
    void summariesCountAndTellWhoOfThoseAskedAfterWasAgainst() {
        try (var record = record(SampleVotes.three())) {
            var votes = SampleVotes.three();
            var summaries = record.summaries(Set.of(FRA, USA));
            assertThat(summaries)
                    .extracting(VoteSummary::heading)
                    .containsExactly(
                            votes.get(1).heading(), votes.get(0).heading(), votes.get(2).heading())
                    .isEqualTo(record.headings());
            assertThat(summaries.get(0).permanentAgainst()).containsExactly(FRA, USA);
            assertThat(summaries.get(1).permanentAgainst()).containsExactly(USA);
            assertThat(summaries.get(2).permanentAgainst()).isEmpty();
            assertThat(summaries.get(1).counts()).isEqualTo(votes.get(0).counts());
            assertThat(summaries.get(1).printed()).isEqualTo(votes.get(0).printed());
            assertThat(summaries.get(2).printed()).isEmpty();
        }
    }

    @Test
    void searchFindsWordsBegunAndIgnoresAccents() {
        try (var record = record(SampleVotes.three())) {
            assertThat(search(record, "COTE ivo")).containsExactly("A/RES/99/1");
            assertThat(search(record, "app")).contains("A/RES/99/1", "A/RES/99/2[A]").hasSize(2);
            assertThat(search(record, "apples pears")).containsExactly("A/RES/99/2[A]");
            assertThat(search(record, "9000")).containsExactly("S/RES/9000 (2044)");
            assertThat(search(record, "\"pears OR NOT ( *")).isEmpty();
            assertThat(search(record, " - \" ")).isEmpty();
        }
    }

    private static List<String> search(RecordStore record, String typed) {
        var symbols = new HashMap<Integer, String>();
        record.summaries(Set.of()).forEach(vote -> symbols.put(vote.id(), vote.heading().symbol()));
        return record.searching().words(SearchWords.of(typed)).stream()
                .mapToObj(id -> symbols.getOrDefault(id, ""))
                .toList();
    }

    @Test
    void otherProgramsCanReadItInWords() throws SQLException {
        record(SampleVotes.three()).close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
                var statement = other.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT choice FROM ballot_in_words"
                                        + " WHERE symbol = 'A/RES/99/1' AND member = 'CHN'")) {
            assertThat(rows.getString(1)).isEqualTo("abstaining");
        }
    }

    @Test
    void manyVotesAreListed() {
        try (var record = record(SampleVotes.many(500, 190))) {
            assertThat(record.summaries(Set.of(USA)))
                    .hasSize(500)
                    .allSatisfy(vote -> assertThat(vote.permanentAgainst()).containsExactly(USA))
                    .allSatisfy(vote -> assertThat(vote.counts().yes()).isEqualTo(189));
        }
    }

    @Test
    void recordCannotBeChanged() {
        var file = folder.resolve("record.db");
        record(SampleVotes.three()).close();
        try (var database = Database.openToRead(file)) {
            assertKind(
                    StoreException.Kind.UNWRITABLE,
                    () ->
                            database.doInTransaction(
                                    connection -> Scripts.run(connection, "DELETE FROM ballot")));
        }
    }

    @Test
    void pathWithOddLettersIsOpened() throws IOException {
        var odd = Files.createDirectory(folder.resolve("a ü?b=c%20#d"));
        SampleRecords.write(odd.resolve("record.db"), SampleVotes.three(), "print");
        try (var record = RecordStore.open(odd.resolve("record.db"))) {
            assertThat(record.voteCount()).isEqualTo(3);
        }
        assertThat(odd.resolve("record.db")).exists();
    }

    @Test
    void twoVotesWithOneSymbolAreRefused() {
        var twice = new ArrayList<>(SampleVotes.three());
        twice.addAll(SampleVotes.three());
        assertKind(
                StoreException.Kind.OTHER,
                () -> SampleRecords.write(folder.resolve("twice.db"), twice, ""));
    }

    @Test
    void fullDiskIsAKindOfItsOwn() {
        assertThatThrownBy(() ->
                        SampleRecords.write(
                                folder.resolve("full.db"), SampleVotes.many(200, 190), "", 40))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.FULL))
                .hasMessageStartingWith("The disk is full, so nothing more can be kept in ");
    }

    @Test
    void folderThatIsNotThereIsUnwritable() {
        assertKind(
                StoreException.Kind.UNWRITABLE,
                () -> SampleRecords.write(folder.resolve("no").resolve("r.db"), List.of(), ""));
        assertKind(
                StoreException.Kind.UNWRITABLE, () -> RecordStore.open(folder.resolve("none.db")));
    }

    @Test
    void damageIsFoundAtOpening() throws IOException {
        var file = folder.resolve("record.db");
        var damages =
                List.<Damage>of(
                        f -> Files.write(f, new byte[0]),
                        f ->
                                Files.writeString(
                                        f, "This is not a database, but a letter. ".repeat(99)),
                        f -> truncate(f, Files.size(f) / 2),
                        f -> overwrite(f, 4096 * 3));
        for (var damage : damages) {
            Files.deleteIfExists(file);
            record(SampleVotes.many(50, 190)).close();
            damage.to(file);
            assertKind(StoreException.Kind.DAMAGED, () -> RecordStore.open(file));
        }
    }

    @Test
    void databaseOfAnotherProgramIsNoRecord() {
        ScenarioDatabase.open(folder, LocalDateTime.MIN).close();
        assertThatThrownBy(() -> RecordStore.open(folder.resolve("scenarios.db")))
                .hasMessageContaining("is damaged: it has the application number 1380729683");
    }

    @Test
    void newerRecordIsRefused() throws SQLException {
        var file = folder.resolve("record.db");
        record(SampleVotes.three()).close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 3");
        }
        assertThatThrownBy(() -> RecordStore.open(file))
                .hasMessageEndingWith("it has version 3, and this one knows versions up to 2.");
    }

    private RecordStore record(List<RollCall> votes) {
        var file = folder.resolve("record.db");
        SampleRecords.write(file, votes, "print");
        return RecordStore.open(file);
    }

    private static void assertKind(StoreException.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).as("%s", e).isEqualTo(kind));
    }

    private static void truncate(Path file, long length) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }

    private static void overwrite(Path file, long place) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(place);
            open.write(new byte[4096 * 4]);
        }
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }
}
