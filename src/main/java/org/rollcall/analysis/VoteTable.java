package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Which members and which votes a packed table is about; how its bits lie is for each kind to say.
///
/// @param <O> which vote it was
abstract sealed class VoteTable<O> permits VoteMatrix, BallotPlanes {

    static final Choice[] CHOICES = Choice.values();

    private final List<MemberCode> members;
    private final List<O> occasions;

    /// What is in a table, until it is packed.
    ///
    /// @param <O> which vote it was
    abstract static class Gathered<O> {

        private final List<O> occasions = new ArrayList<>();
        private final List<BallotList> lists = new ArrayList<>();

        /// Adds a vote that is not older than the ones before it.
        final void gather(O occasion, BallotList ballots) {
            occasions.add(occasion);
            lists.add(ballots);
        }

        /// The ballots of every vote.
        final List<BallotList> lists() {
            return lists;
        }

        /// The members' numbers, which stand in the order of their codes.
        final int[] numbers() {
            var numbers = new BitSet();
            lists.forEach(list -> list.forEachNumber((number, _) -> numbers.set(number)));
            return numbers.stream().toArray();
        }
    }

    VoteTable(Gathered<O> gathered) {
        members =
                Arrays.stream(gathered.numbers())
                        .mapToObj(number -> new MemberCode(BallotList.letters(number)))
                        .toList();
        occasions = List.copyOf(gathered.occasions);
    }

    /// All members that had a vote in any of these, by their codes.
    public List<MemberCode> members() {
        return members;
    }

    /// The place of `member`, if it ever had a vote.
    public OptionalInt member(MemberCode member) {
        int found = Collections.binarySearch(members, member);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /// How many votes there are.
    public int votes() {
        return occasions.size();
    }

    /// Which vote is at the place `vote`.
    public O occasion(int vote) {
        return occasions.get(vote);
    }

    /// What `member` did in `vote`; empty if it had no vote.
    public Optional<Choice> choice(int vote, int member) {
        for (var choice : CHOICES) {
            if (has(vote, choice, member)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /// Whether `member` made `choice` in `vote`.
    abstract boolean has(int vote, Choice choice, int member);

    /// The place of `choice` among the choices.
    static int number(Choice choice) {
        return switch (choice) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAINING -> 2;
            case NOT_VOTING -> 3;
        };
    }
}
