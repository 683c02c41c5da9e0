package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    @Test
    void fontIsLoadedFromAFolderWithASpace(@TempDir Path folder) throws IOException {
        var place = Files.createDirectory(folder.resolve("a folder"));
        var file = place.resolve("font.woff");
        try (var font = Fonts.file(400).orElseThrow().openStream()) {
            Files.copy(font, file);
        }
        assertThat(Fonts.load(file.toUri().toURL()).map(Font::getFamily)).contains(Fonts.FAMILY);
    }
}
