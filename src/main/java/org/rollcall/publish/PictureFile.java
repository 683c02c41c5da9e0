package org.rollcall.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A picture on the disk, and beside it a text that says what it shows, for whoever puts it on a
/// page.
public final class PictureFile {

    private PictureFile() {}

    /// Writes the picture to `file` and `spoken` beside it, replacing what was there.
    ///
    /// @throws IOException if either cannot be written; the picture that was there is then
    ///   untouched
    public static void write(Path file, byte[] picture, String spoken) throws IOException {
        // The text first: a picture is never without one.
        WholeFile.write(textBeside(file), (spoken + "\n").getBytes(StandardCharsets.UTF_8));
        WholeFile.write(file, picture);
    }

    /// Where the text of the picture `file` stands. It keeps the picture's whole name, so that it
    /// is no other text of the person's: `board.png` has `board.png.txt`.
    public static Path textBeside(Path file) {
        return file.resolveSibling(file.getFileName() + ".txt");
    }
}
