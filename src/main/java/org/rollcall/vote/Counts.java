package org.rollcall.vote;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Stream;

/// How many members did what in one vote.
///
/// @param yes members in favour, 0 or more
/// @param no members against, 0 or more
/// @param abstaining members abstaining, 0 or more
/// @param notVoting members not voting, 0 or more
public record Counts(int yes, int no, int abstaining, int notVoting) {

    /// Nobody did anything.
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /// @throws IllegalArgumentException if a number is negative
    public Counts {
        if (yes < 0 || no < 0 || abstaining < 0 || notVoting < 0) {
            throw new IllegalArgumentException(
                    "votes cannot be negative: "
                            + "%d-%d-%d-%d".formatted(yes, no, abstaining, notVoting));
        }
    }

    /// Counts `choices`.
    public static Counts of(Collection<Choice> choices) {
        var each = new EnumMap<Choice, Integer>(Choice.class);
        choices.forEach(choice -> each.merge(choice, 1, Integer::sum));
        return new Counts(
                each.getOrDefault(Choice.YES, 0),
                each.getOrDefault(Choice.NO, 0),
                each.getOrDefault(Choice.ABSTAINING, 0),
                each.getOrDefault(Choice.NOT_VOTING, 0));
    }

    /// How many made `choice`.
    public int of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case NO -> no;
            case ABSTAINING -> abstaining;
            case NOT_VOTING -> notVoting;
        };
    }

    /// Members casting an affirmative or negative vote: General Assembly, rule 86.
    public int presentAndVoting() {
        return yes + no;
    }

    /// Members seen to be present: those in favour, against and abstaining.
    public int present() {
        return yes + no + abstaining;
    }

    /// All that were counted, voting or not.
    public int all() {
        return present() + notVoting;
    }

    /// The side that a reader asks after: who was in favour or against where both were, else
    /// whoever was fewest; none where nobody voted.
    public Optional<Choice> smallestSide() {
        var sides =
                yes > 0 && no > 0
                        ? Stream.of(Choice.NO, Choice.YES)
                        : Stream.of(Choice.NO, Choice.YES, Choice.ABSTAINING);
        return sides.filter(choice -> of(choice) > 0).min(Comparator.comparingInt(this::of));
    }

    /// These counts after `howMany` went from one choice to another.
    ///
    /// @throws IllegalArgumentException if fewer than `howMany` made the choice `from`
    public Counts moved(Choice from, Choice to, int howMany) {
        return with(from, of(from) - howMany).plus(NONE.with(to, howMany));
    }

    /// These counts, had `howMany` made `choice`.
    public Counts with(Choice choice, int howMany) {
        return switch (choice) {
            case YES -> new Counts(howMany, no, abstaining, notVoting);
            case NO -> new Counts(yes, howMany, abstaining, notVoting);
            case ABSTAINING -> new Counts(yes, no, howMany, notVoting);
            case NOT_VOTING -> new Counts(yes, no, abstaining, howMany);
        };
    }

    /// These counts and `others` together.
    public Counts plus(Counts others) {
        return new Counts(
                yes + others.yes,
                no + others.no,
                abstaining + others.abstaining,
                notVoting + others.notVoting);
    }

    /// In favour, against, abstaining, in the form in which records print them: `140-5-38`.
    public String printed() {
        return yes + "-" + no + "-" + abstaining;
    }
}
