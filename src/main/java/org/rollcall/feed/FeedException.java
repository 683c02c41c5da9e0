package org.rollcall.feed;

import java.io.IOException;
import java.io.Serial;

/// A file that is not as it should be: where, what was expected there, and what was found.
///
/// The message is a sentence for whoever wrote the file.
public final class FeedException extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    FeedException(String file, long line, String expected, String found) {
        super(
                line == 0
                        ? Texts.say("refused.whole", file, expected, found)
                        : Texts.say("refused", file, String.valueOf(line), expected, found));
        this.file = file;
        this.line = line;
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    /// The line, from 1; 0 where the file as a whole is meant.
    public long line() {
        return line;
    }

    /// `found` as a message shows what stood in a file.
    static String quoted(String found) {
        return found.isEmpty() ? Texts.say("found.nothing") : Texts.say("quoted", found);
    }
}
