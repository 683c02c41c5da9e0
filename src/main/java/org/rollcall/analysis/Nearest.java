package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rollcall.vote.Choice;

/// The votes most similar to one vote, as far as they were found; the most similar first.
final class Nearest {

    private final int most;
    private final List<Neighbour> found = new ArrayList<>();

    /// A similar vote.
    ///
    /// @param vote its place in the record
    /// @param agreement how similar it is, from 0 to 1
    /// @param choice what the member that is asked after chose in it
    record Neighbour(int vote, double agreement, Choice choice) {}

    /// Room for `most` votes.
    Nearest(int most) {
        this.most = most;
    }

    boolean isFull() {
        return found.size() == most;
    }

    /// The least similarity found.
    double least() {
        return found.getLast().agreement;
    }

    /// Takes a vote if it is among the most similar ones so far.
    void add(int vote, double agreement, Choice choice) {
        int place = found.size();
        while (place > 0 && isBefore(vote, agreement, found.get(place - 1))) {
            place--;
        }
        if (place < most) {
            found.add(place, new Neighbour(vote, agreement, choice));
        }
        if (found.size() > most) {
            found.removeLast();
        }
    }

    private static boolean isBefore(int vote, double agreement, Neighbour other) {
        return agreement > other.agreement || (agreement == other.agreement && vote > other.vote);
    }

    List<Neighbour> votes() {
        return Collections.unmodifiableList(found);
    }
}
