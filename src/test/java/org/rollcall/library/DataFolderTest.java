package org.rollcall.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where data belong on each kind of computer.
class DataFolderTest {

    private static final Path HOME = Path.of("/home/somebody");

    @Test
    void linuxFollowsXdg() {
        assertThat(DataFolder.of("Linux", Map.of(), HOME))
                .isEqualTo(HOME.resolve(".local/share/rollcall"));
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/rollcall"));
        assertThat(DataFolder.of("FreeBSD", Map.of("XDG_DATA_HOME", "not/absolute"), HOME))
                .isEqualTo(HOME.resolve(".local/share/rollcall"));
    }

    @Test
    void macHasApplicationSupport() {
        assertThat(DataFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Rollcall"));
    }

    @Test
    void windowsHasAppData() {
        assertThat(DataFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Rollcall"));
        assertThat(DataFolder.of("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/Rollcall"));
    }

    @Test
    void thisComputerHasOneToo() {
        assertThat(Library.defaultFolder()).isAbsolute();
    }
}
