package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.vote.Account;
import org.rollcall.vote.Source;

/// What the person entered by hand, in a real file.
class HandStoreTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 3, 0);

    @TempDir private Path folder;

    private ScenarioDatabase open() {
        return ScenarioDatabase.open(folder, NOW);
    }

    @Test
    void whatIsPutIsThereAfterwardsAlsoForOthers() {
        var vote = HandVotes.of("A/RES/ES-11/9", "It’s “new”");
        try (var database = open()) {
            new HandStore(database).put(vote);
            assertThat(HandStore.in(folder)).containsExactly(vote);
        }
        try (var database = open()) {
            assertThat(new HandStore(database).all()).containsExactly(vote);
        }
    }

    @Test
    void sameSymbolReplacesAndAnotherOneMoves() {
        try (var database = open()) {
            var store = new HandStore(database);
            var first = HandVotes.of("A/RES/ES-11/9", "One");
            var second = HandVotes.of("A/RES/ES-11/9", "Two");
            store.put(first);
            store.put(second);
            assertThat(store.all()).containsExactly(second);
            var moved = HandVotes.of("A/RES/ES-11/10", "Three");
            store.replace("A/RES/ES-11/9", moved);
            assertThat(store.all()).containsExactly(moved);
            store.delete("A/RES/ES-11/10");
            store.delete("none");
            assertThat(store.all()).isEmpty();
        }
    }

    @Test
    void withoutPrintedTotalsThereAreNone() {
        var vote = HandVotes.of("A/RES/ES-11/9", "One");
        var silent =
                new Account(
                        Source.HAND,
                        vote.reference(),
                        vote.heading(),
                        vote.ballots(),
                        Optional.empty(),
                        false,
                        0);
        try (var database = open()) {
            var store = new HandStore(database);
            store.put(silent);
            assertThat(store.all()).containsExactly(silent);
        }
    }

    @Test
    void whatThisProgramDidNotWriteIsRefused() throws SQLException {
        try (var database = open()) {
            new HandStore(database).put(HandVotes.of("A/RES/ES-11/9", "One"));
        }
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("scenarios.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE hand_vote SET body = 'moon'");
        }
        assertThatThrownBy(() -> HandStore.in(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("moon");
    }

    @Test
    void noFileHasNoneAndADamagedOneIsLeftAlone() throws IOException {
        assertThat(HandStore.in(folder)).isEmpty();
        var file = folder.resolve("scenarios.db");
        Files.writeString(file, "this is no database, and it is longer than a header".repeat(9));
        assertThatThrownBy(() -> HandStore.in(folder)).isInstanceOf(StoreException.class);
        assertThat(Files.readString(file)).startsWith("this is no database");
    }
}
