package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Views written, read, and refused with sentences.
class ViewTextTest {

    private static final int SPOILT = 2_000;
    private static final List<String> PARTS =
            List.of("{", "}", "[", "]", "\"", ",", ":", "null", "-1", "1e9", "true", "\\u0000");

    private static WindowView full() {
        var chosen = new TreeMap<String, SortedSet<String>>();
        chosen.put("body", new TreeSet<>(List.of("GA", "SC")));
        chosen.put("session", new TreeSet<>(List.of("", "ES-11")));
        chosen.put("subject", new TreeSet<>(List.of("“Ukraine”, \\ and \"others\"")));
        var filter =
                new WindowView.Filter(
                        "côte -d'ivoire",
                        chosen,
                        OptionalInt.of(1990),
                        OptionalInt.of(2022),
                        OptionalInt.of(5),
                        List.of(new WindowView.Voted(new MemberCode("FRA"), Choice.NO, true)),
                        "closest");
        var table =
                new WindowView.Table(
                        "region",
                        List.of(
                                new WindowView.Column("name", 220, true, 1, false),
                                new WindowView.Column("note", 80, false, 0, false)));
        return new WindowView(
                "what-if",
                Optional.of("S/RES/2623 (2022)"),
                "table",
                filter,
                table,
                "MEMBER|FRA|votes|",
                Optional.of(
                        new WindowView.Pair(
                                new WindowView.Side("A/RES/ES-11/1", false),
                                new WindowView.Side("What if…", true))),
                List.of(
                        new WindowView.Side("A/RES/77/7", false),
                        new WindowView.Side("What if…", true)),
                Optional.of(new WindowView.Made(new UUID(1, 2), "What if…")));
    }

    private static Checked<WindowView> read(String text) {
        return ViewText.read("their.rollcall-view", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> why(String text) {
        return read(text) instanceof Checked.Refused<WindowView>(List<String> why)
                ? why
                : List.of();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var text = ViewWriter.write(full());
        assertThat(read(text)).isEqualTo(new Checked.Taken<>(full()));
        assertThat(ViewWriter.write(full())).isEqualTo(text);
    }

    @Test
    void leastViewIsTheUsualOne() {
        assertThat(read("{\"rollcall-view\": 1, \"page\": \"votes\", \"tab\": \"board\"}"))
                .isEqualTo(
                        new Checked.Taken<>(
                                new WindowView(
                                        "votes",
                                        Optional.empty(),
                                        "board",
                                        WindowView.Filter.ALL,
                                        WindowView.Table.USUAL,
                                        "",
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"votes\": {\"yes\": \"FRA\"} | one of the fields",
                "\"filter\": {\"moon\": []} | one of the fields body, from,",
                "\"filter\": [] | an object",
                "\"filter\": {\"from\": 19900} | a year such as 1990, at most 2100",
                "\"filter\": {\"body\": [\"a\\nb\"]} | a text in one line",
                "\"filter\": {\"order\": \"random\"} | one of closest, newest, oldest, symbol",
                "\"filter\": {\"members\": [{\"member\": \"fra\", \"choice\": \"no\", \"alone\": true}]} | three capital letters",
                "\"filter\": {\"members\": [{\"member\": \"FRA\", \"choice\": \"nay\", \"alone\": true}]} | one of abstaining,",
                "\"table\": {\"group\": \"none\", \"columns\": [{\"column\": \"name\"}]} | the field “width”",
                "\"compare\": {\"before\": {\"vote\": \"A\"}} | the field “after”",
                "\"compare\": {\"before\": {\"vote\": \"A\", \"hypothetical\": \"B\"}, \"after\": {\"vote\": \"A\"}} | not both",
                "\"grid\": {} | a list",
                "\"grid\": [\"A\"] | an object",
                "\"grid\": [{}] | the field “vote”",
                "\"grid\": [{\"vote\": \"A\", \"yes\": \"FRA\"}] | one of the fields",
                "\"grid\": [{\"vote\": \"A\", \"hypothetical\": \"B\"}] | not both",
                "\"hypothetical\": {\"id\": \"7\", \"name\": \"x\"} | an id such as",
                "\"hypothetical\": {\"id\": \"00000000-0000-0001-0000-000000000002\", \"name\": \"x\", \"votes\": 1} | one of the fields id, name",
                "\"tab\": \"table\" | each field of an object once",
            })
    void strangersFileIsRefusedWithASentence(String field, String expected) {
        assertThat(
                        why(
                                "{\"rollcall-view\": 1, \"page\": \"votes\", \"tab\": \"board\", "
                                        + field
                                        + "}"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).contains("their.rollcall-view"))
                .anySatisfy(sentence -> assertThat(sentence).contains(expected));
    }

    @Test
    void gridHasAtMostEightyVotes() {
        var vote = "{\"vote\": \"A/RES/77/7\"}";
        var file =
                "{\"rollcall-view\": 1, \"page\": \"compare\", \"tab\": \"board\", \"grid\": [%s]}";
        assertThat(read(file.formatted(String.join(", ", Collections.nCopies(80, vote)))))
                .isInstanceOf(Checked.Taken.class);
        assertThat(why(file.formatted(String.join(", ", Collections.nCopies(81, vote)))))
                .singleElement()
                .asString()
                .contains("“grid”", "80");
    }

    @Test
    void largeFileIsRefused() {
        assertThat(why(" ".repeat(ViewText.LARGEST) + "{}")).hasSize(1);
        assertThat(why("[".repeat(5000))).hasSize(1);
        assertThat(why("[]")).first().asString().contains("a view, an object in JSON");
    }

    private static String spoilt(String file, long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(file);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(text.length());
            int until = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, until);
                case 1 -> text.insert(at, text.substring(at, until));
                case 2 -> text.insert(at, PARTS.get(random.nextInt(PARTS.size())));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x300));
                default -> text.setLength(at + 1);
            }
        }
        return text.toString();
    }

    @Test
    void spoiltFilesAreReadOrRefusedAndNothingElse() {
        var file = ViewWriter.write(full());
        int taken = 0;
        for (long seed = 0; seed < SPOILT; seed++) {
            switch (read(spoilt(file, seed))) {
                case Checked.Taken<WindowView>(WindowView view) -> {
                    assertThat(read(ViewWriter.write(view)))
                            .as("seed %d", seed)
                            .isEqualTo(new Checked.Taken<>(view));
                    taken++;
                }
                case Checked.Refused<WindowView>(List<String> why) ->
                        assertThat(why)
                                .as("seed %d", seed)
                                .isNotEmpty()
                                .allSatisfy(sentence ->
                                        assertThat(sentence)
                                                .contains("their.rollcall-view")
                                                .doesNotContain("Exception", "org.rollcall"));
            }
        }
        assertThat(taken).isBetween(1, SPOILT / 2);
    }
}
