package org.rollcall.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void writesAndReplacesAndLeavesNothingElse() throws IOException {
        var file = folder.resolve("board.svg");
        WholeFile.write(file, "one".getBytes(UTF_8));
        assertThat(file).hasContent("one");
        WholeFile.write(file, "two".getBytes(UTF_8));
        assertThat(file).hasContent("two");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void whatCannotBeReplacedStaysAsItWas() throws IOException {
        var taken = Files.createDirectory(folder.resolve("taken"));
        assertThatThrownBy(() -> WholeFile.write(taken, new byte[] {1}))
                .isInstanceOf(IOException.class);
        assertThat(taken).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(taken));
    }

    @Test
    void folderThatIsNotThereIsNotMade() {
        var nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> WholeFile.write(nowhere.resolve("file"), new byte[0]))
                .isInstanceOf(IOException.class);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void rootIsNoFile() {
        var root = folder.getRoot();
        assertThatThrownBy(() -> WholeFile.write(root, new byte[0]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no file");
    }
}
