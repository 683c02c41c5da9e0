package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.store.SampleScenarios;
import org.rollcall.store.StoreException;
import org.rollcall.store.Troubles;
import org.rollcall.vote.RollCall;

/// The person's folder, from the first start through all that can happen to it.
class LibraryTest {

    private static final RecordSource VOTES = new SampleSource("print");

    @TempDir private Path folder;

    @Test
    void firstStartBuildsTheRecordAndTheSecondDoesNot() throws Exception {
        var inside = folder.resolve("a").resolve("b");
        try (var library = Library.open(inside, VOTES)) {
            assertThat(library.record().voteCount()).isEqualTo(3);
            assertThat(library.notices()).isEmpty();
            library.settings().put("theme", "dark");
        }
        var built = Files.getLastModifiedTime(inside.resolve("record-1.db"));
        try (var library = Library.open(inside, VOTES)) {
            assertThat(library.settings().get("theme")).contains("dark");
            assertThat(library.scenarios().setAside()).isEmpty();
            assertThat(library.record().file()).isEqualTo(inside.resolve("record-1.db"));
        }
        assertThat(Files.getLastModifiedTime(inside.resolve("record-1.db"))).isEqualTo(built);
        assertThat(inside.resolve("record.current")).hasContent("record-1.db");
    }

    @Test
    void builtInVotesAreTheRecordOfAPerson() throws Exception {
        try (var library = Library.open(folder)) {
            assertThat(library.record().voteCount()).isGreaterThan(100);
            assertThat(library.find("es-11/1")).isInstanceOf(Lookup.Found.class);
        }
    }

    @Test
    void otherVotesAreANewRecordAndTheOldOneGoes() throws Exception {
        Library.open(folder, VOTES).close();
        try (var library = Library.open(folder, new SampleSource("other"))) {
            assertThat(library.record().file()).hasFileName("record-2.db");
            assertThat(library.notices()).isEmpty();
        }
        assertThat(names())
                .containsExactly("library.lock", "record-2.db", "record.current", "scenarios.db");
    }

    @Test
    void recordInUseStaysUntilTheNextStart() throws Exception {
        try (var first = Library.open(folder, VOTES)) {
            Library.open(folder, VOTES).close();
            try (var second = Library.open(folder, new SampleSource("other"))) {
                assertThat(second.record().file()).hasFileName("record-2.db");
                assertThat(first.record().voteCount()).isEqualTo(3);
            }
            assertThat(folder.resolve("record-1.db")).exists();
        }
        Library.open(folder, new SampleSource("other")).close();
        assertThat(folder.resolve("record-1.db")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "garbage", "half", "middle", "gone"})
    void damagedRecordIsBuiltAnew(String damage) throws Exception {
        try (var library = Library.open(folder, VOTES)) {
            library.settings().put("theme", "dark");
        }
        var file = folder.resolve("record-1.db");
        damage(file, damage);
        try (var library = Library.open(folder, VOTES)) {
            assertThat(library.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.IMPORTS_LOST);
            assertThat(library.notices().getFirst().text())
                    .startsWith("The record of votes was damaged");
            assertThat(library.record().voteCount()).isEqualTo(3);
            assertThat(library.settings().get("theme")).contains("dark");
        }
        assertThat(file).doesNotExist();
        try (var library = Library.open(folder, VOTES)) {
            assertThat(library.notices()).isEmpty();
        }
    }

    @Test
    void pointerThatSaysNothingIsReplaced() throws Exception {
        Library.open(folder, VOTES).close();
        Files.write(folder.resolve("record.current"), new byte[] {(byte) 0xff, 0, '/', '.'});
        try (var library = Library.open(folder, VOTES)) {
            assertThat(library.record().file()).hasFileName("record-2.db");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "garbage", "half"})
    void damagedScenariosAreSetAside(String damage) throws Exception {
        try (var library = Library.open(folder, VOTES)) {
            library.settings().put("long", "x".repeat(50_000));
        }
        var file = folder.resolve("scenarios.db");
        damage(file, damage);
        var before = Files.readAllBytes(file);
        try (var library = Library.open(folder, VOTES)) {
            var aside = library.scenarios().setAside().orElseThrow();
            assertThat(Files.readAllBytes(aside)).isEqualTo(before);
            assertThat(library.notices())
                    .containsExactly(Notice.of(Notice.Kind.SCENARIOS_SET_ASIDE, aside));
            assertThat(library.notices().getFirst().text()).contains(aside.toString());
            assertThat(library.settings().get("long")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"record-1.db, 2", "scenarios.db, 5"})
    void newerFileIsLeftAlone(String name, int known) throws Exception {
        Library.open(folder, VOTES).close();
        setVersion(folder.resolve(name), 99);
        assertThatThrownBy(() -> Library.open(folder, VOTES))
                .isInstanceOf(LibraryException.class)
                .hasMessage(
                        "Rollcall expected data of its own version or an older one, and "
                                + folder.resolve(name)
                                + " was written by a newer Rollcall: it has version 99, and this one"
                                + " knows versions up to "
                                + known
                                + ". Start the newer Rollcall, or choose"
                                + " another folder with --library.");
        setVersion(folder.resolve(name), known);
        Library.open(folder, VOTES).close();
        assertThat(names()).noneMatch(file -> file.contains("damaged") || file.contains("-2"));
    }

    @Test
    void folderBelowAFileCannotBeMade() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Library.open(file.resolve("data"), VOTES))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("Rollcall needs a folder where it can write")
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageEndingWith("choose another one with --library.");
        assertThatThrownBy(() -> Library.open(file, VOTES))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("there is a file where a folder should be");
    }

    @Test
    void folderThatCannotBeWrittenIsRead() throws Exception {
        try (var library = Library.open(folder, VOTES)) {
            library.settings().put("theme", "dark");
        }
        // No lock can be had: a folder is in its place, as if nothing could be written.
        Files.delete(folder.resolve("library.lock"));
        Files.createDirectory(folder.resolve("library.lock"));
        try (var library = Library.open(folder, VOTES)) {
            assertThat(library.record().voteCount()).isEqualTo(3);
            assertThat(library.notices()).containsExactly(Notice.of(Notice.Kind.READ_ONLY, folder));
            library.settings().put("theme", "light");
            assertThat(library.settings().get("theme")).contains("light");
            library.scenarioStore().create(SampleScenarios.scenario("Forgotten"));
            assertThat(library.scenarioStore().list()).hasSize(1);
        }
        try (var library = Library.open(folder, VOTES)) {
            assertThat(library.scenarioStore().list()).isEmpty();
        }
        damage(folder.resolve("record-1.db"), "garbage");
        assertThatThrownBy(() -> Library.open(folder, VOTES))
                .hasMessageStartingWith("Rollcall expected sound data, and The database");
        damage(folder.resolve("record-1.db"), "gone");
        assertThatThrownBy(() -> Library.open(folder, VOTES))
                .hasMessageStartingWith("Rollcall needs a folder where it can write");
    }

    @Test
    void fullDiskIsSaidAndLeavesNothingBehind() {
        var full =
                new RecordSource() {
                    @Override
                    public String fingerprint() {
                        return "";
                    }

                    @Override
                    public List<RollCall> votes() {
                        throw Troubles.full(folder);
                    }
                };
        assertThatThrownBy(() -> Library.open(folder.resolve("data"), full))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is full. Make room and start Rollcall again.");
        assertThat(folder.resolve("data").resolve("record-1.db.tmp")).doesNotExist();
    }

    @Test
    void builtInVotesThatAreNotSoundAreSaid() {
        var broken =
                new RecordSource() {
                    @Override
                    public String fingerprint() {
                        return "";
                    }

                    @Override
                    public List<RollCall> votes() throws IOException {
                        throw new IOException("vote.txt, line 1: expected this, found that.");
                    }
                };
        assertThatThrownBy(() -> Library.open(folder, broken))
                .hasMessage(
                        "Rollcall expected its built-in votes to be sound, and found: vote.txt, line 1:"
                                + " expected this, found that. Install Rollcall again.");
    }

    @Test
    void halfWrittenFilesAreIgnoredAndRemoved() throws Exception {
        Files.writeString(folder.resolve("record-1.db.tmp"), "half");
        Files.writeString(folder.resolve("record-7.db.tmp"), "half");
        Files.writeString(folder.resolve("record.current.tmp"), "record-");
        Files.writeString(folder.resolve("record-9.db"), "whole, but not switched to");
        Library.open(folder, VOTES).close();
        assertThat(names())
                .containsExactly("library.lock", "record-10.db", "record.current", "scenarios.db");
    }

    @Test
    void everyTroubleHasItsSentence() {
        assertThat(sentence(Troubles.other(folder)))
                .contains("nonsense")
                .endsWith("make Rollcall.");
        assertThat(sentence(Troubles.locked(folder))).contains("l.db for a moment");
        assertThat(sentence(Troubles.unwritable(folder))).contains(": the plug was pulled. Make");
        assertThat(LibraryException.of(folder, new AccessDeniedException("x")))
                .hasMessageContaining("access is denied");
        assertThat(LibraryException.of(folder, new NoSuchFileException("x")))
                .hasMessageContaining("it is not there");
    }

    @Test
    void symbolIsFoundHoweverItIsTyped() throws Exception {
        try (var library = Library.open(folder, VOTES)) {
            for (var typed :
                    List.of("99/1", "a/res/99/1", " A/RES/99/1 ", draft(library, "A/RES/99/1"))) {
                assertThat(library.find(typed))
                        .isInstanceOfSatisfying(
                                Lookup.Found.class,
                                found ->
                                        assertThat(found.vote().heading().symbol())
                                                .isEqualTo("A/RES/99/1"));
            }
            assertThat(library.find("99/2")).isInstanceOf(Lookup.Found.class);
            assertThat(library.find("S/RES/9000")).isInstanceOf(Lookup.Found.class);
            assertThat(library.find("99/11"))
                    .isEqualTo(new Lookup.Nothing(Optional.of("A/RES/99/1")));
            assertThat(library.find("something else"))
                    .isEqualTo(new Lookup.Nothing(Optional.empty()));
            assertThat(library.find("")).isEqualTo(new Lookup.Nothing(Optional.empty()));
        }
    }

    @Test
    void partsOfOneResolutionAreSeveral() throws Exception {
        try (var library = Library.open(folder)) {
            assertThat(library.find("3390(XXX)"))
                    .isInstanceOfSatisfying(
                            Lookup.Several.class,
                            several ->
                                    assertThat(several.headings())
                                            .extracting(heading -> heading.symbol())
                                            .containsExactlyInAnyOrder(
                                                    "A/RES/3390(XXX)[A]", "A/RES/3390(XXX)[B]"));
        }
    }

    private static String draft(Library library, String symbol) {
        return library.record().find(symbol).orElseThrow().heading().draft();
    }

    private static String sentence(StoreException trouble) {
        return String.valueOf(LibraryException.of(trouble).getMessage());
    }

    private static void damage(Path file, String damage) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (damage) {
            case "empty" -> Files.write(file, new byte[0]);
            case "garbage" -> Files.writeString(file, "Dear reader, this was a database once. ");
            case "half" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "middle" -> {
                Arrays.fill(bytes, 4096, bytes.length - 4096, (byte) 'x');
                Files.write(file, bytes);
            }
            default -> Files.delete(file);
        }
    }

    private static void setVersion(Path file, int version) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
