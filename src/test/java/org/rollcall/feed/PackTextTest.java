package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.scenario.RulePack;

/// Reading and writing rule packs, also those of strangers.
class PackTextTest {

    private static final Path DOCUMENT = Path.of("assets/docs/rule-packs.md");

    private static final String GOOD =
            """
            {"rollcall-pack": 1, "id": "ours", "name": "Ours", "attendance": true,
             "quorum": "1/3", "pass": true, "abstain-after-pass": false,
             "manners": ["recorded", "roll-call"],
             "motions": [
              {"id": "any", "name": "Any", "majority": "2/3", "of": "present",
               "abstention": true, "observers": false}]}
            """;

    private static Checked<RulePack> read(String text) {
        return PackText.read("ours.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> refused(String text) {
        return read(text) instanceof Checked.Refused<RulePack>(List<String> why) ? why : List.of();
    }

    private static RulePack taken(String text) {
        assertThat(refused(text)).isEmpty();
        return ((Checked.Taken<RulePack>) read(text)).value();
    }

    @Test
    void builtInPacksAreReadAndWrittenAlike() throws IOException {
        var packs = PackText.builtIn();
        assertThat(packs).hasSize(3);
        assertThat(packs.stream().map(RulePack::id)).doesNotHaveDuplicates();
        for (var pack : packs) {
            assertThat(taken(PackWriter.write(pack))).isEqualTo(pack);
        }
        assertThat(taken(PackWriter.write(taken(GOOD)))).isEqualTo(taken(GOOD));
    }

    @Test
    void exampleInTheDocumentIsAPack() throws IOException {
        var json = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
        var found = json.matcher(Files.readString(DOCUMENT));
        assertThat(found.find()).isTrue();
        taken(found.group(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"ours\" | \"id\": \"Ours!\" | small letters",
                "\"name\": \"Ours\" | \"name\": \"\" | at most 80 letters in “name”",
                "\"name\": \"Ours\" | \"title\": \"Ours\" | the field “name”",
                "\"attendance\": true | \"attendance\": 1 | true or false in “attendance”",
                "\"quorum\": \"1/3\" | \"quorum\": \"4/3\" | a share such as 1/3",
                "\"quorum\": \"1/3\" | \"quorum\": 7 | a share such as 1/3",
                "\"pass\": true | \"pass\": true, \"pass\": false | each field of an object once",
                "\"recorded\", | \"recorded\", \"recorded\", | each at most once, in “manners”",
                "[\"recorded\", \"roll-call\"] | [] | a list of 1 to 4 in “manners”",
                "\"2/3\" | \"1/2\" | a share of more than a half",
                "\"2/3\" | \"3/2\" | a share of more than a half",
                "\"2/3\" | 0 | a number of votes from 1 to 1000",
                "\"2/3\" | 9 | no “of” where “majority” is a number",
                "\"of\": \"present\" | \"of\": \"all\" | one of members, present, present-and-voting",
                "\"observers\": false | \"observers\": false, \"veto\": [\"France\"] | codes of three",
                "\"observers\": false | \"observers\": false, \"colour\": 1 | found “colour”",
                "\"rollcall-pack\": 1 | \"rollcall-pack\": 2 | a whole number from 1 to 1",
                "1/3 | 1\\u0000 | a share such as 1/3",
                "\"id\": \"ours\" | id: ours | expected JSON",
                "\"Ours\" | \"Ou\\nrs\" | a text in one line",
            })
    void saysWhatIsWrongAndTakesNothing(String good, String bad, String said) {
        assertThat(GOOD).contains(good.strip());
        assertThat(refused(GOOD.replace(good.strip(), bad.strip())))
                .anySatisfy(sentence ->
                        assertThat(sentence)
                                .startsWith("ours.json")
                                .contains("expected")
                                .contains(said.strip()));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(GOOD.replace("true", "1").replace("\"Any\"", "7"))).hasSize(4);
        assertThat(refused("{}")).hasSizeGreaterThan(5);
        assertThat(refused("[]")).hasSize(1);
        assertThat(refused("")).hasSize(1);
        assertThat(refused(GOOD + "{}")).hasSize(1);
        assertThat(refused("[".repeat(2000))).hasSize(1);
        assertThat(refused(GOOD + " ".repeat(PackText.LARGEST)))
                .allMatch(sentence -> sentence.contains("at most 65,536 bytes"));
    }

    @Test
    void aDamagedPackIsRefusedOrStillAPack() {
        var bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var spoilt = bytes.clone();
            for (int time = 0; time <= random.nextInt(3); time++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            switch (PackText.read("ours.json", spoilt)) {
                case Checked.Taken<RulePack>(RulePack pack) ->
                        assertThat(taken(PackWriter.write(pack)))
                                .as("seed %d", seed)
                                .isEqualTo(pack);
                case Checked.Refused<RulePack>(List<String> why) ->
                        assertThat(why).as("seed %d", seed).isNotEmpty().hasSizeLessThan(21);
            }
        }
    }
}
