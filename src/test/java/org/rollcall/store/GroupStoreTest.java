package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.OwnGroup;
import org.rollcall.vote.Span;

/// Groups that the person made, kept through closing, changing and an older file.
class GroupStoreTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2044, 3, 2, 9, 5, 7);
    private static final MemberCode FRANCE = new MemberCode("FRA");
    private static final MemberCode CHAD = new MemberCode("TCD");

    @TempDir private Path folder;

    private static OwnGroup group(int id, String name) {
        return new OwnGroup(new UUID(0, id), name, new TreeMap<>());
    }

    @Test
    void groupsAreKeptWithTheirDays() {
        var friends =
                group(1, "Friends")
                        .with(FRANCE, Span.ALWAYS)
                        .with(
                                CHAD,
                                OwnGroup.days(
                                        LocalDate.of(2001, 2, 3), LocalDate.of(2010, 12, 31)));
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var groups = new GroupStore(scenarios);
            assertThat(groups.all()).isEmpty();
            groups.put(friends);
            groups.put(group(2, "Allies"));
        }
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var groups = new GroupStore(scenarios);
            assertThat(groups.all()).containsExactly(group(2, "Allies"), friends);
            var changed = friends.called("Old friends").without(FRANCE);
            groups.put(changed);
            groups.remove(new UUID(0, 2));
            groups.remove(new UUID(0, 3));
            assertThat(groups.all()).containsExactly(changed);
            assertThat(changed.members().get(CHAD))
                    .containsExactly(new Span(LocalDate.of(2001, 2, 3), LocalDate.of(2011, 1, 1)));
        }
    }

    @Test
    void twoGroupsOfOneNameAreRefusedAndChangeNothing() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var groups = new GroupStore(scenarios);
            groups.put(group(1, "Friends").with(FRANCE, Span.ALWAYS));
            assertThatThrownBy(() -> groups.put(group(2, "Friends")))
                    .isInstanceOf(StoreException.class);
            assertThat(groups.all()).hasSize(1);
        }
        assertThatThrownBy(() -> group(1, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> group(1, "x".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fourthVersionIsBroughtUpToDateAfterACopyIsPutAside() {
        var scripts =
                Stream.of(1, 2, 3, 4).map(n -> Scripts.read("scenarios-" + n + ".sql")).toList();
        try (var old = ScenarioDatabase.open(folder, NOW, scripts)) {
            new ViewStore(old).put(new ViewStore.View("mine", "filter"));
        }
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            new GroupStore(scenarios).put(group(1, "Friends"));
            assertThat(new ViewStore(scenarios).all())
                    .containsExactly(new ViewStore.View("mine", "filter"));
        }
        try (var copy = Database.openToRead(folder.resolve("scenarios-before-v5.db"))) {
            assertThat(copy.version()).isEqualTo(4);
        }
    }

    @Test
    void whatAnotherProgramWroteWronglyIsSaid() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            scenarios
                    .database()
                    .doInTransaction(connection ->
                            Scripts.run(
                                    connection,
                                    "INSERT INTO own_group VALUES"
                                            + " ('00000000-0000-0000-0000-000000000001', 'A', '');"
                                            + " INSERT INTO own_group_member VALUES"
                                            + " ('00000000-0000-0000-0000-000000000001', 'fra', 0,"
                                            + " NULL, NULL);"));
            var groups = new GroupStore(scenarios);
            assertThatThrownBy(groups::all)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("fra");
            assertThat(List.of(folder.resolve("scenarios.db"))).isNotEmpty();
        }
    }
}
