package org.rollcall.store;

import org.rollcall.vote.Choice;

/// The numbers that stand for choices in the table `ballot`.
final class Choices {

    private static final Choice[] ALL = Choice.values();

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

    /// The choice with this number.
    ///
    /// @throws IllegalArgumentException if there is none
    static Choice of(int number) {
        if (number < 1 || number > ALL.length) {
            throw new IllegalArgumentException("no choice has the number " + number);
        }
        return ALL[number - 1];
    }
}
