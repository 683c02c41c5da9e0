package org.rollcall.feed;

import java.io.IOException;
import java.io.Serial;

/// Reading stopped because whoever asked for it no longer wants it.
public final class Stopped extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped");
    }
}
