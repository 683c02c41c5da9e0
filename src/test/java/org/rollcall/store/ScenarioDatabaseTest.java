package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.tally.Threshold;

/// The database of what the person made, through damage and migration.
class ScenarioDatabaseTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2044, 3, 2, 9, 5, 7);
    private static final String DAMAGED = "scenarios-damaged-20440302-090507";
    private static final String FIRST = Scripts.read("scenarios-1.sql");

    private static final String WHOLE_SCENARIO =
            """
            INSERT INTO scenario VALUES ('00000000-0000-0000-0000-000000000001', 'What if',
                NULL, 'GA', '2044-03-02', 'ordinary', 1, 'now', 'now', 1, 2, 2, 'Other');
            INSERT INTO scenario_start
                VALUES ('00000000-0000-0000-0000-000000000001', 'FRA', 'yes');
            INSERT INTO scenario_step
                VALUES ('00000000-0000-0000-0000-000000000001', 0, -1, 'cast', NULL),
                ('00000000-0000-0000-0000-000000000001', 1, 0, 'rule', NULL),
                ('00000000-0000-0000-0000-000000000001', 2, 1, 'name', 'Other');
            INSERT INTO scenario_own_member
                VALUES ('00000000-0000-0000-0000-000000000001', 1, 'XAA', 'A', NULL, NULL),
                ('00000000-0000-0000-0000-000000000001', NULL, 'XAB', 'B', NULL, NULL);
            INSERT INTO scenario_step_rule VALUES (
                    1, '00000000-0000-0000-0000-000000000001', 1, 'own', 'at-least', 2,
                    3, 'members', 'too-few', 1, 193, 0, '', '');
            INSERT INTO scenario_step_member
                VALUES ('00000000-0000-0000-0000-000000000001', 0, 'FRA', 'no');
            DELETE FROM scenario;
            """;

    private static final String SCENARIO_OF_VERSION_3 =
            """
            INSERT INTO scenario VALUES ('00000000-0000-0000-0000-000000000001', 'First',
                NULL, 'GA', '2022-03-02', 'ordinary', 1, '2022-03-02T10:00:00.000000Z',
                '2022-03-02T10:00:00.000000Z', 1, 2);
            INSERT INTO scenario_start
                VALUES ('00000000-0000-0000-0000-000000000001', 'FRA', 'yes');
            INSERT INTO scenario_edit
                VALUES ('00000000-0000-0000-0000-000000000001', 0, 'cast', NULL),
                ('00000000-0000-0000-0000-000000000001', 1, 'name', 'Second'),
                ('00000000-0000-0000-0000-000000000001', 2, 'rule', NULL);
            INSERT INTO scenario_rule VALUES (
                    1, '00000000-0000-0000-0000-000000000001', NULL, 'own', 'at-least',
                    2, 3, 'members', 'too-few', 1, 193, 0, '', ''), (
                    2, '00000000-0000-0000-0000-000000000001', 2, 'own', 'votes',
                    7, NULL, NULL, 'too-few', 1, 193, 0, '', '');
            INSERT INTO scenario_edit_ballot
                VALUES ('00000000-0000-0000-0000-000000000001', 0, 'FRA', 'no');
            """;

    @TempDir private Path folder;

    @Test
    void settingsAreKept() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var settings = new SettingStore(scenarios);
            assertThat(settings.get("theme")).isEmpty();
            settings.put("theme", "dark");
            settings.put("theme", "light");
            assertThat(settings.get("theme")).contains("light");
        }
        try (var again = ScenarioDatabase.open(folder, NOW)) {
            assertThat(new SettingStore(again).get("theme")).contains("light");
            assertThat(again.setAside()).isEmpty();
            assertThat(again.database().applicationId()).isEqualTo(ScenarioDatabase.APPLICATION);
            assertThat(again.database().version()).isEqualTo(5);
        }
    }

    @Test
    void changesAreOnTheDiskWhenTheyAreMade() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            assertThat(pragma(scenarios, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(scenarios, "synchronous")).isEqualTo("2");
            assertThat(pragma(scenarios, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void twoProgramsMayHaveItOpen() {
        try (var one = ScenarioDatabase.open(folder, NOW);
                var two = ScenarioDatabase.open(folder, NOW)) {
            new SettingStore(one).put("zoom", "2");
            assertThat(new SettingStore(two).get("zoom")).contains("2");
        }
    }

    @Test
    void scenarioGoesWithAllThatBelongsToIt() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var database = scenarios.database();
            database.doInTransaction(connection -> Scripts.run(connection, WHOLE_SCENARIO));
            for (var table : List.of("step_rule", "start", "step", "step_member", "own_member")) {
                assertThat(single(scenarios, "SELECT count(*) FROM scenario_" + table))
                        .isEqualTo("0");
            }
            assertThatThrownBy(() ->
                            database.doInTransaction(connection ->
                                    Scripts.run(
                                            connection,
                                            """
                                            INSERT INTO scenario VALUES (
                                                '00000000-0000-0000-0000-000000000001', 'Real', NULL,
                                                'GA', '2044-03-02', 'ordinary', 0, '', '', 1, -1, -1,
                                                'Real')
                                            """)))
                    .hasMessageContaining("hypothetical = 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Not a database at all, but a letter to somebody. And more of it."})
    void damagedFileIsSetAsideWithWhatLiesBesideIt(String content) throws IOException {
        Files.writeString(folder.resolve("scenarios.db"), content);
        Files.writeString(folder.resolve("scenarios.db-wal"), "wal");
        Files.writeString(folder.resolve("scenarios.db-shm"), "shm");
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            assertThat(scenarios.setAside()).contains(folder.resolve(DAMAGED + ".db"));
            assertThat(new SettingStore(scenarios).get("theme")).isEmpty();
        }
        assertThat(folder.resolve(DAMAGED + ".db")).hasContent(content);
        assertThat(folder.resolve(DAMAGED + ".db-wal")).exists();
        assertThat(folder.resolve(DAMAGED + ".db-shm")).exists();
    }

    @Test
    void whatWasSetAsideIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve(DAMAGED + ".db"), "first");
        Files.writeString(folder.resolve("scenarios.db"), "second");
        ScenarioDatabase.open(folder, NOW).close();
        assertThat(folder.resolve(DAMAGED + ".db")).hasContent("first");
        assertThat(folder.resolve(DAMAGED + "-2.db")).hasContent("second");
    }

    @Test
    void damageInTheMiddleIsSetAsideUnchanged() throws IOException {
        var file = folder.resolve("scenarios.db");
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            new SettingStore(scenarios).put("long", "x".repeat(100_000));
        }
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, 4096 * 12, (byte) 0);
        Files.write(file, bytes);
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            assertThat(scenarios.setAside()).isPresent();
        }
        assertThat(Files.readAllBytes(folder.resolve(DAMAGED + ".db"))).isEqualTo(bytes);
    }

    @Test
    void logWithoutItsDatabaseIsNotPlayedIntoANewOne() throws IOException {
        Files.writeString(folder.resolve("scenarios.db-wal"), "old");
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            assertThat(scenarios.setAside()).isPresent();
        }
        assertThat(folder.resolve(DAMAGED + ".db-wal")).hasContent("old");
    }

    @Test
    void halfMadeFileIsNoDamage() throws IOException {
        Files.writeString(folder.resolve("scenarios.db.new"), "half");
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            assertThat(scenarios.setAside()).isEmpty();
        }
        assertThat(folder.resolve("scenarios.db.new")).doesNotExist();
    }

    @Test
    void migrationPutsACopyAsideFirst() throws SQLException {
        try (var old = ScenarioDatabase.open(folder, NOW, List.of(FIRST))) {
            new SettingStore(old).put("theme", "dark");
        }
        var second = "ALTER TABLE setting ADD COLUMN since TEXT NOT NULL DEFAULT 'ever'";
        for (int time = 1; time <= 2; time++) {
            try (var scenarios = ScenarioDatabase.open(folder, NOW, List.of(FIRST, second))) {
                assertThat(scenarios.database().version()).isEqualTo(2);
                assertThat(single(scenarios, "SELECT since FROM setting")).isEqualTo("ever");
            }
        }
        try (var copy = Database.openToRead(folder.resolve("scenarios-before-v2.db"))) {
            assertThat(copy.version()).isOne();
            assertThat(copy.applicationId()).isEqualTo(ScenarioDatabase.APPLICATION);
        }
    }

    @Test
    void firstVersionIsBroughtUpToDateWithAllThatIsInIt() {
        try (var old = ScenarioDatabase.open(folder, NOW, List.of(FIRST))) {
            new SettingStore(old).put("theme", "dark");
        }
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            assertThat(new SettingStore(scenarios).get("theme")).contains("dark");
            new NoteStore(scenarios).put("A/RES/99/1", "mine");
            new ViewStore(scenarios).put(new ViewStore.View("mine", "filter"));
        }
        try (var copy = Database.openToRead(folder.resolve("scenarios-before-v5.db"))) {
            assertThat(copy.version()).isOne();
        }
        try (var again = ScenarioDatabase.open(folder, NOW)) {
            assertThat(new NoteStore(again).get("A/RES/99/1")).isEqualTo("mine");
        }
    }

    @Test
    void scenarioOfTheThirdVersionKeepsItsChangesAndWhatWasUndone() {
        var scripts =
                Stream.of("scenarios-1.sql", "scenarios-2.sql", "scenarios-3.sql")
                        .map(Scripts::read)
                        .toList();
        try (var old = ScenarioDatabase.open(folder, NOW, scripts)) {
            old.database()
                    .doInTransaction(connection -> Scripts.run(connection, SCENARIO_OF_VERSION_3));
        }
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var store = new ScenarioStore(scenarios);
            assertThat(store.list()).extracting(ScenarioHeading::name).containsExactly("Second");
            var kept = store.find(new UUID(0, 1)).orElseThrow().scenario();
            assertThat(kept.name()).isEqualTo("Second");
            assertThat(kept.counts().no()).isOne();
            assertThat(kept.at()).isOne();
            assertThat(kept.redone().rule().threshold()).isEqualTo(new Threshold.Votes(7));
            assertThat(kept.undone().name()).isEqualTo("First");
        }
    }

    @Test
    void voteByHandGoesWithItsBallots() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            scenarios
                    .database()
                    .doInTransaction(connection ->
                            Scripts.run(
                                    connection,
                                    """
                                    INSERT INTO hand_vote VALUES ('S/RES/9000', 'SC', '2044-03-02', '',
                                        'On apples', '', 'substantive', 'adopted', 'Press', '', 9, 0,
                                        6, 'now');
                                    INSERT INTO hand_ballot VALUES ('S/RES/9000', 'FRA', 'yes');
                                    DELETE FROM hand_vote;
                                    """));
            assertThat(single(scenarios, "SELECT count(*) FROM hand_ballot")).isEqualTo("0");
        }
    }

    @Test
    void migrationThatFailsChangesNothing() {
        try (var old = ScenarioDatabase.open(folder, NOW, List.of(FIRST))) {
            new SettingStore(old).put("theme", "dark");
        }
        var wrong = "DELETE FROM setting; ALTER TABLE nonsense RENAME TO worse";
        assertThatThrownBy(() -> ScenarioDatabase.open(folder, NOW, List.of(FIRST, wrong)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nonsense");
        try (var scenarios = ScenarioDatabase.open(folder, NOW, List.of(FIRST))) {
            assertThat(new SettingStore(scenarios).get("theme")).contains("dark");
        }
    }

    @Test
    void newerFileIsRefusedAndLeftAsItIs() throws IOException, SQLException {
        ScenarioDatabase.open(folder, NOW).close();
        var file = folder.resolve("scenarios.db");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 7");
        }
        assertThatThrownBy(() -> ScenarioDatabase.open(folder, NOW))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(StoreException.Kind.NEWER);
                            assertThat(e.file()).isEqualTo(file);
                        });
        assertThat(file).exists();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("damaged"));
        }
    }

    @Test
    void fullDiskKeepsWhatWasThere() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var settings = new SettingStore(scenarios);
            settings.put("theme", "dark");
            var used = single(scenarios, "PRAGMA page_count");
            single(scenarios, "PRAGMA max_page_count = " + used);
            assertThatThrownBy(() -> settings.put("long", "x".repeat(100_000)))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.FULL));
            assertThat(settings.get("theme")).contains("dark");
            assertThat(settings.get("long")).isEmpty();
        }
    }

    @Test
    void whoWaitsTooLongForAnotherIsTold() throws SQLException {
        ScenarioDatabase.open(folder, NOW).close();
        var file = folder.resolve("scenarios.db");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement();
                var scenarios = ScenarioDatabase.open(folder, NOW)) {
            single(scenarios, "PRAGMA busy_timeout = 1");
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> new SettingStore(scenarios).put("theme", "dark"))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.LOCKED));
            statement.execute("ROLLBACK");
        }
    }

    @Test
    void folderThatIsAFileIsUnwritable() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ScenarioDatabase.open(file, NOW))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.UNWRITABLE));
    }

    @Test
    void memoryServesWhereNothingCanBeWritten() {
        try (var scenarios = ScenarioDatabase.inMemory()) {
            new SettingStore(scenarios).put("theme", "dark");
            assertThat(new SettingStore(scenarios).get("theme")).contains("dark");
        }
    }

    @Test
    void scriptThatIsNotThereIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Scripts.read("none.sql"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String pragma(ScenarioDatabase scenarios, String name) {
        return single(scenarios, "PRAGMA " + name);
    }

    private static String single(ScenarioDatabase scenarios, String sql) {
        return scenarios
                .database()
                .outsideTransaction(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        return rows.next() ? rows.getString(1) : "";
                    }
                });
    }
}
