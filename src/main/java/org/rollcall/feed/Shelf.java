package org.rollcall.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A place with files by name: a folder of the program's resources, or in tests any other.
@FunctionalInterface
interface Shelf {

    /// The bytes of the file `name`.
    ///
    /// @throws IOException if there is none, or it cannot be read
    byte[] bytes(String name) throws IOException;

    /// The folder `folder` beside the classes of this package.
    static Shelf ofResources(String folder) {
        return name -> {
            try (var stream = Shelf.class.getResourceAsStream(folder + "/" + name)) {
                if (stream == null) {
                    throw new FeedException(
                            name, 0, Texts.say("expected.file", name), Texts.say("found.nothing"));
                }
                return stream.readAllBytes();
            }
        };
    }

    /// The text of the file `name`.
    ///
    /// @throws IOException if there is none, it cannot be read, or it is not UTF-8
    default String text(String name) throws IOException {
        // A decoder of its own refuses what is not UTF-8; a String would put signs in its place.
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(name))).toString();
    }
}
