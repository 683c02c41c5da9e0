package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes, kept and found.
class NoteStoreTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2044, 3, 2, 9, 5, 7);

    private final ScenarioDatabase scenarios;
    private final NoteStore notes;

    NoteStoreTest(@TempDir java.nio.file.Path folder) {
        scenarios = ScenarioDatabase.open(folder, NOW);
        notes = new NoteStore(scenarios);
    }

    @BeforeEach
    void writes() {
        notes.put("A/RES/99/1", "Côte d’Ivoire surprised me");
        notes.put("A/RES/99/2", "ask the mission about apples");
    }

    @AfterEach
    void closes() {
        scenarios.close();
    }

    @Test
    void noteIsKeptUntilItIsBlank() {
        assertThat(notes.get("A/RES/99/2")).isEqualTo("ask the mission about apples");
        assertThat(notes.get("A/RES/99/3")).isEmpty();
        notes.put("A/RES/99/2", " \n");
        assertThat(notes.get("A/RES/99/2")).isEmpty();
        assertThat(found("apples")).isEmpty();
    }

    @Test
    void lastTextCounts() {
        notes.put("A/RES/99/2", "ask about pears");
        assertThat(notes.get("A/RES/99/2")).isEqualTo("ask about pears");
        assertThat(found("apples")).isEmpty();
        assertThat(found("pears")).containsExactly("A/RES/99/2");
    }

    @Test
    void wordsAreFoundAsInTheRecord() {
        assertThat(found("COTE ivo")).containsExactly("A/RES/99/1");
        assertThat(found("\"the mission\"")).containsExactly("A/RES/99/2");
        assertThat(found("ask -apples")).isEmpty();
        assertThat(found("-apples")).containsExactly("A/RES/99/1");
        assertThat(found("")).isEmpty();
        assertThat(found("\" OR 1 = 1 --")).isEmpty();
    }

    private Set<String> found(String typed) {
        return notes.words(SearchWords.of(typed));
    }
}
