package org.rollcall.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file that a person hands to the program seems to hold, by its first letters.
public enum FileKind {
    /// A rule pack.
    PACK,
    /// A hypothetical vote.
    SCENARIO,
    /// A view: what a window showed.
    VIEW,
    /// Anything else, such as votes of the record.
    OTHER;

    // The field that says so is the first that this program writes; others may put it later.
    private static final int LOOKED_AT = 4096;

    /// What `file` seems to hold.
    ///
    /// @throws IOException if it cannot be read
    public static FileKind of(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            // One letter for each byte: only plain letters are looked for.
            var start = new String(stream.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            if (!start.replaceFirst("^ï»¿", "").stripLeading().startsWith("{")) {
                return OTHER;
            }
            if (start.contains("\"rollcall-pack\"")) {
                return PACK;
            }
            if (start.contains("\"rollcall-view\"")) {
                return VIEW;
            }
            return start.contains("\"rollcall-scenario\"") ? SCENARIO : OTHER;
        }
    }
}
