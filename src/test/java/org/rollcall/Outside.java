package org.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Programs of others, which come to the same as ours or do not.
public final class Outside {

    private static final Pattern AGREEMENT =
            Pattern.compile("\"n\" ?: (\\d+),\\s*\"agreement\" ?: ([-0-9.E]+)");

    private Outside() {}

    /// Skips the test aloud where `program` is not on this machine.
    public static void assumeRuns(String program) throws InterruptedException {
        assumeThat(runs(program))
                .as("SKIPPED: there is no %s here to compare with", program)
                .isTrue();
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// What the program `command` writes.
    public static String output(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    /// The number of votes and the agreement in JSON, as they are written there.
    public static String figure(String json) {
        var found = AGREEMENT.matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1) + " " + found.group(2);
    }
}
