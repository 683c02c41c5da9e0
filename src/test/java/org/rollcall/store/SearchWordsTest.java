package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.store.SearchWords.Wanted;

/// What may be typed into a search, and what is made of it.
class SearchWordsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2044, 3, 2, 9, 5, 7);
    private static final int STRINGS = 2_000;

    // Signs of FTS5 and SQL, words that it takes for operators, and letters of many kinds.
    private static final List<String> HOSTILE =
            List.of(
                    "\"",
                    "'",
                    "*",
                    "^",
                    "(",
                    ")",
                    "{",
                    "}",
                    ":",
                    "+",
                    "-",
                    "--",
                    "/*",
                    ";",
                    "%",
                    "_",
                    "\\",
                    "|",
                    "&",
                    "“",
                    "”",
                    "„",
                    " ",
                    "\t",
                    "\n",
                    "\0",
                    "\u0301",
                    "é",
                    "ß",
                    "İ",
                    "漢",
                    "🗳",
                    "\ud800",
                    "\udfff",
                    "\u202e",
                    "NEAR",
                    "NEAR(",
                    "AND",
                    "OR",
                    "NOT",
                    "title:",
                    "symbol :",
                    "rank",
                    "a",
                    "app",
                    "apples",
                    "99/1",
                    "S/RES/",
                    "0",
                    "-",
                    "'; DROP TABLE vote; --");

    @TempDir private Path folder;

    @Test
    void wordsPhrasesAndWhatMustNotBeThereAreTold() {
        var words = SearchWords.of("apples -pears \"on figs\" -\"and dates\" \"open");
        assertThat(words.wanted())
                .containsExactly(
                        new Wanted("apples", false),
                        new Wanted("on figs", true),
                        new Wanted("open", true));
        assertThat(words.unwanted())
                .containsExactly(new Wanted("pears", false), new Wanted("and dates", true));
    }

    @ParameterizedTest
    @CsvSource({
        "apples, \"apples\"*",
        "apples -pears, (\"apples\"*) NOT (\"pears\"*)",
        "a OR b, '\"a\"* AND \"OR\"* AND \"b\"*'",
        "-pears, \"pears\"*"
    })
    void nothingTypedIsAnOperator(String typed, String query) {
        assertThat(SearchWords.of(typed).query()).isEqualTo(query);
    }

    @Test
    void anythingTypedIsSafe() {
        try (var record = record();
                var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var notes = new NoteStore(scenarios);
            notes.put("A/RES/99/1", "apples");
            for (int seed = 0; seed < STRINGS; seed++) {
                var typed = hostile(new Random(seed));
                assertThatCode(
                                () -> {
                                    var words = SearchWords.of(typed);
                                    record.searching().words(words);
                                    notes.words(words);
                                })
                        .as("seed %d: %s", seed, typed)
                        .doesNotThrowAnyException();
            }
            assertThat(record.voteCount()).isEqualTo(3);
        }
    }

    private RecordStore record() {
        var file = folder.resolve("record.db");
        SampleRecords.write(file, SampleVotes.three(), "print");
        return RecordStore.open(file);
    }

    private static String hostile(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(12);
        for (int piece = 0; piece < length; piece++) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }
}
