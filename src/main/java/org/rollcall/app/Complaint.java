package org.rollcall.app;

import java.io.Serial;

/// A command cannot do what was asked; the message is a sentence for the person.
final class Complaint extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Complaint(String message) {
        super(message);
    }
}
