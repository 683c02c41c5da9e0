package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rollcall.store.SampleScenarios.cast;
import static org.rollcall.store.SampleScenarios.done;
import static org.rollcall.store.SampleScenarios.own;
import static org.rollcall.store.SampleScenarios.scenario;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.scenario.Edit;
import org.rollcall.tally.Base;
import org.rollcall.tally.Threshold;
import org.rollcall.vote.Choice;

/// Hypothetical votes in a file that somebody else has written to.
class ScenarioDamageTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2044, 3, 2, 9, 5, 7);

    @TempDir private Path folder;
    private ScenarioDatabase database;
    private ScenarioStore store;

    @BeforeEach
    void open() {
        database = ScenarioDatabase.open(folder, NOW);
        store = new ScenarioStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hypotheticalVoteCannotBeMadeAReality() {
        store.create(scenario("Never"));
        assertThatThrownBy(() -> run("UPDATE scenario SET hypothetical = 0"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("hypothetical = 1");
        assertThat(single("SELECT hypothetical FROM scenario")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE scenario SET body = 'parliament'",
                "UPDATE scenario SET question = 'odd'",
                "UPDATE scenario SET at_step = 9",
                "UPDATE scenario_step_rule SET tie = 'toss'",
                "UPDATE scenario_step_rule SET base = 'galaxy' WHERE base IS NOT NULL",
                "UPDATE scenario_step_rule SET veto_holders = 'france'",
                "UPDATE scenario_step_rule SET seats = 2000",
                "UPDATE scenario_step_rule SET sources = 'folklore'",
                "DELETE FROM scenario_step_rule",
                "DELETE FROM scenario_start",
                "DELETE FROM scenario_step WHERE number = 0"
            })
    void foreignContentIsASentenceNotACrash(String damage) {
        var scenario =
                scenario("Damaged")
                        .with(cast("FRA", Choice.NO))
                        .with(new Edit.ChangeRule(own(new Threshold.MoreThanHalf(Base.PRESENT))));
        int version = store.create(scenario);
        run(damage);
        assertThatThrownBy(() -> store.find(scenario.id()))
                .isInstanceOf(StoreException.class)
                .hasMessageMatching(
                        "The database .* is damaged: it holds what this program did not write.*\\.");
        assertThat(done(store.save(scenario, version))).isPositive();
    }

    @Test
    void foreignContentInTheListIsASentenceToo() {
        store.create(scenario("Damaged"));
        run("UPDATE scenario SET changed_at = 'yesterday'");
        assertThatThrownBy(store::list)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("yesterday");
    }

    @Test
    void unreadableEditsAreNotWrittenOver() {
        var scenario =
                scenario("Damaged").with(cast("FRA", Choice.NO)).with(cast("CHN", Choice.NO));
        int version = store.create(scenario);
        run("DELETE FROM scenario_step WHERE number = 0");
        assertThatThrownBy(() -> new ScenarioStore(database).save(scenario.undone(), version))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void wordsInTheFileStayTheSame() {
        store.create(scenario("Words"));
        assertThat(
                        single(
                                "SELECT key || ' ' || threshold_kind || ' ' || numerator || ' ' || tie"
                                        + " || ' ' || veto_holders || ' ' || sources FROM scenario_step_rule"))
                .isEqualTo("council-substantive votes 9 too-few CHN FRA GBR RUS USA charter-27-3");
    }

    private void run(String sql) {
        database.database().doInTransaction(connection -> Scripts.run(connection, sql));
    }

    private String single(String sql) {
        return database.database()
                .outsideTransaction(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        return rows.next() ? rows.getString(1) : "";
                    }
                });
    }
}
