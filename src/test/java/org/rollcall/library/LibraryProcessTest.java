package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One folder, and several programs that use it at once.
@Timeout(60)
class LibraryProcessTest {

    @TempDir private Path folder;

    private final List<Process> programs = new ArrayList<>();

    @AfterEach
    void endPrograms() throws InterruptedException {
        for (var program : programs) {
            program.destroyForcibly().waitFor();
        }
    }

    @Test
    void programsThatStartAtOnceShareOneRecord() throws Exception {
        var one = start("print");
        var two = start("print");
        try (var here = Library.open(folder, new SampleSource("print"))) {
            assertThat(said(one)).isEqualTo("record-1.db");
            assertThat(said(two)).isEqualTo("record-1.db");
            assertThat(here.record().voteCount()).isEqualTo(3);
            assertThat(here.notices()).isEmpty();
        }
        assertThat(records()).containsExactly("record-1.db");
    }

    @Test
    void recordStaysAsLongAsAnotherProgramReadsIt() throws Exception {
        var other = start("old");
        assertThat(said(other)).isEqualTo("record-1.db");
        Library.open(folder, new SampleSource("new")).close();
        assertThat(records()).containsExactly("record-1.db", "record-2.db");
        other.getOutputStream().close();
        assertThat(other.waitFor()).isZero();
        Library.open(folder, new SampleSource("new")).close();
        assertThat(records()).containsExactly("record-2.db");
    }

    @Test
    void killedProgramKeepsNothingBack() throws Exception {
        var other = start("old");
        assertThat(said(other)).isEqualTo("record-1.db");
        other.destroyForcibly().waitFor();
        assertThat(names()).anyMatch(name -> name.startsWith("record-1.db."));
        Library.open(folder, new SampleSource("new")).close();
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "library.lock", "record-2.db", "record.current", "scenarios.db");
    }

    @Test
    void whoWaitsTooLongForTheFolderIsTold() throws Exception {
        var file = folder.resolve("library.lock");
        try (var channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> FolderLock.whileHeld(folder, Duration.ofMillis(20), () -> 1))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("another program has not let go of it");
        }
    }

    private Process start(String fingerprint) throws IOException {
        var program = LibraryHolder.start(folder, fingerprint);
        programs.add(program);
        return program;
    }

    private static String said(Process program) throws IOException {
        return program.inputReader().readLine();
    }

    private List<String> records() throws IOException {
        return names().stream().filter(name -> name.matches("record-\\d+\\.db")).toList();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
