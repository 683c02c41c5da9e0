package org.rollcall.vote;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who voted how, packed: four bytes a member, so that a million ballots are at hand at once.
///
/// A value: equal lists have the same members with the same choices.
public final class BallotList {

    /// Nobody.
    public static final BallotList NONE = new BallotList(new int[0]);

    private static final Choice[] CHOICES = {
        Choice.YES, Choice.NO, Choice.ABSTAINING, Choice.NOT_VOTING
    };
    private static final int LETTER_BITS = 5;
    private static final int CHOICE_BITS = 2;
    private static final int CHOICE_MASK = 3;
    private static final int LETTER_MASK = 31;

    // A member's letters above, its choice in the lowest bits; sorted, each member once.
    private final int[] packed;

    private BallotList(int[] packed) {
        this.packed = packed;
    }

    /// The list of `choices`.
    public static BallotList of(Map<MemberCode, Choice> choices) {
        var builder = new Builder();
        choices.forEach(builder::add);
        return builder.build();
    }

    /// How many members it has.
    public int size() {
        return packed.length;
    }

    /// How many did what.
    public Counts counts() {
        var each = new int[CHOICES.length];
        for (int ballot : packed) {
            each[ballot & CHOICE_MASK]++;
        }
        return new Counts(
                each[number(Choice.YES)],
                each[number(Choice.NO)],
                each[number(Choice.ABSTAINING)],
                each[number(Choice.NOT_VOTING)]);
    }

    /// What a member did, if it is listed.
    public Optional<Choice> choice(MemberCode member) {
        int key = pack(member, Choice.YES);
        int at = Arrays.binarySearch(packed, key);
        int found = at >= 0 ? at : -at - 1;
        return found < packed.length && packed[found] >> CHOICE_BITS == key >> CHOICE_BITS
                ? Optional.of(CHOICES[packed[found] & CHOICE_MASK])
                : Optional.empty();
    }

    /// The list as a map.
    public SortedMap<MemberCode, Choice> toMap() {
        var map = new TreeMap<MemberCode, Choice>();
        forEach((letters, choice) -> map.put(new MemberCode(letters), choice));
        return map;
    }

    /// Something to do with each ballot.
    @FunctionalInterface
    public interface Use {
        /// Takes one.
        void take(String letters, Choice choice);
    }

    /// Hands each ballot to `use`, in the order of the members' codes.
    public void forEach(Use use) {
        for (int ballot : packed) {
            use.take(letters(ballot >> CHOICE_BITS), CHOICES[ballot & CHOICE_MASK]);
        }
    }

    /// Something to do with each ballot whose member is known by a number.
    @FunctionalInterface
    public interface NumberUse {
        /// Takes one.
        void take(int member, Choice choice);
    }

    /// Hands each ballot to `use`, in the order of the members' codes; quicker than [#forEach].
    public void forEachNumber(NumberUse use) {
        for (int ballot : packed) {
            use.take(ballot >> CHOICE_BITS, CHOICES[ballot & CHOICE_MASK]);
        }
    }

    /// How many members took part, in favour, against or abstaining, by this list or `other`, but
    /// are not said to have done the same by both.
    public int differences(BallotList other) {
        int mine = 0;
        int its = 0;
        int different = 0;
        while (mine < packed.length || its < other.packed.length) {
            int one = mine < packed.length ? packed[mine] : Integer.MAX_VALUE;
            int two = its < other.packed.length ? other.packed[its] : Integer.MAX_VALUE;
            if (one >> CHOICE_BITS == two >> CHOICE_BITS) {
                different += one == two ? 0 : 1;
                mine++;
                its++;
            } else {
                different += tookPart(Math.min(one, two)) ? 1 : 0;
                mine += one < two ? 1 : 0;
                its += two < one ? 1 : 0;
            }
        }
        return different;
    }

    /// How many members took part by this list and by `other`.
    ///
    /// @param differently whether to count only those that did not do the same by both
    public int inBoth(BallotList other, boolean differently) {
        int count = 0;
        int its = 0;
        for (int ballot : packed) {
            while (its < other.packed.length
                    && other.packed[its] >> CHOICE_BITS < ballot >> CHOICE_BITS) {
                its++;
            }
            boolean both =
                    its < other.packed.length
                            && other.packed[its] >> CHOICE_BITS == ballot >> CHOICE_BITS
                            && tookPart(ballot)
                            && tookPart(other.packed[its]);
            if (both && (!differently || ballot != other.packed[its])) {
                count++;
            }
        }
        return count;
    }

    private static boolean tookPart(int ballot) {
        return (ballot & CHOICE_MASK) != number(Choice.NOT_VOTING);
    }

    private static int pack(MemberCode member, Choice choice) {
        int code = 0;
        for (int letter = 0; letter < member.letters().length(); letter++) {
            code = (code << LETTER_BITS) | (member.letters().charAt(letter) - 'A');
        }
        return (code << CHOICE_BITS) | number(choice);
    }

    private static int number(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAINING -> 2;
            case NOT_VOTING -> 3;
        };
    }

    /// The three letters of the member with this number.
    public static String letters(int code) {
        return String.valueOf(
                new char[] {
                    (char) ('A' + (code >> (2 * LETTER_BITS))),
                    (char) ('A' + ((code >> LETTER_BITS) & LETTER_MASK)),
                    (char) ('A' + (code & LETTER_MASK))
                });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BallotList list && Arrays.equals(packed, list.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }

    /// Puts a list together.
    public static final class Builder {

        private static final int USUAL = 200;

        private int[] ballots = new int[USUAL];
        private int size;

        /// Begins with an empty list.
        public Builder() {}

        /// Adds a ballot.
        public void add(MemberCode member, Choice choice) {
            if (size == ballots.length) {
                ballots = Arrays.copyOf(ballots, 2 * size);
            }
            ballots[size++] = pack(member, choice);
        }

        /// How many ballots were added.
        public int size() {
            return size;
        }

        /// A member that was added more than once, if any was.
        public Optional<MemberCode> twice() {
            Arrays.sort(ballots, 0, size);
            for (int at = 1; at < size; at++) {
                if (ballots[at] >> CHOICE_BITS == ballots[at - 1] >> CHOICE_BITS) {
                    return Optional.of(new MemberCode(letters(ballots[at] >> CHOICE_BITS)));
                }
            }
            return Optional.empty();
        }

        /// The list.
        ///
        /// @throws IllegalArgumentException if a member was added more than once
        public BallotList build() {
            twice().ifPresent(member -> {
                throw new IllegalArgumentException(member + " voted twice");
            });
            return new BallotList(Arrays.copyOf(ballots, size));
        }
    }
}
