package org.rollcall.scenario;

import java.io.Serial;

/// A step of a timeline that cannot be made where it stands.
public final class StepRefused extends IllegalArgumentException {

    @Serial private static final long serialVersionUID = 1L;

    private final int number;

    StepRefused(int number, IllegalArgumentException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.number = number;
    }

    /// The number of the step.
    public int number() {
        return number;
    }
}
