package org.rollcall.store;

import org.rollcall.vote.Choice;

/// The numbers that stand for choices in the table `ballot`.
final class Choices {

    private Choices() {}

    /// The number of `choice` in the table `choice`.
    static int number(Choice choice) {
        return switch (choice) {
            case YES -> 1;
            case NO -> 2;
            case ABSTAINING -> 3;
            case NOT_VOTING -> 4;
        };
    }
}
