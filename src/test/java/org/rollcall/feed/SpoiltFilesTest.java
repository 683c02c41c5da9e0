package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Scenario and rule files in which something was changed at random: each is refused with
/// sentences, or read, and nothing else.
class SpoiltFilesTest {

    private static final int FILES = 2_000;
    private static final List<String> PARTS =
            List.of(
                    "{", "}", "[", "]", "\"", ",", ":", "null", "-1", "1e9", "true", "\\u0000",
                    "FRA");

    private record Came(int read, int refused) {}

    private static byte[] spoilt(byte[] file, long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
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
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> Came spoil(byte[] file, Function<byte[], Checked<T>> read) {
        int taken = 0;
        int refused = 0;
        for (long seed = 0; seed < FILES; seed++) {
            switch (read.apply(spoilt(file, seed))) {
                case Checked.Taken<T>(T value) -> {
                    assertThat(value).as("seed %d", seed).isNotNull();
                    taken++;
                }
                case Checked.Refused<T>(List<String> why) -> {
                    assertThat(why).as("seed %d", seed).isNotEmpty();
                    assertThat(why)
                            .as("seed %d", seed)
                            .allSatisfy(sentence ->
                                    assertThat(sentence)
                                            .contains("spoilt.json")
                                            .doesNotContain("Exception", "org.rollcall"));
                    refused++;
                }
            }
        }
        return new Came(taken, refused);
    }

    @Test
    void hypotheticalVotes() throws IOException {
        var membership = SampleFiles.membership();
        var file =
                ScenarioWriter.write(SampleFiles.council(membership), membership)
                        .getBytes(StandardCharsets.UTF_8);
        var came =
                spoil(
                        file,
                        bytes ->
                                ScenarioText.read(
                                        "spoilt.json", bytes, membership, SampleFiles.ID));
        assertThat(came.refused()).isGreaterThan(FILES / 2);
        assertThat(came.read()).isPositive();
    }

    @Test
    void rulePacks() throws IOException {
        var file = PackWriter.write(PackText.builtIn().getLast()).getBytes(StandardCharsets.UTF_8);
        var came = spoil(file, bytes -> PackText.read("spoilt.json", bytes));
        assertThat(came.refused()).isGreaterThan(FILES / 2);
        assertThat(came.read()).isPositive();
    }
}
