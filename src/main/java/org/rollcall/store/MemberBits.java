package org.rollcall.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;

/// In which votes each member made which choice: a bit a vote.
final class MemberBits {

    private final Map<Integer, BitSet[]> members = new HashMap<>();

    /// Something to do with the bits of one member and choice.
    @FunctionalInterface
    interface Use {
        void take(String member, int choice, byte[] votes);
    }

    void add(int vote, BallotList ballots) {
        ballots.forEachNumber((member, choice) ->
                members.computeIfAbsent(member, _ -> empty())[Choices.number(choice) - 1].set(
                        vote));
    }

    private static BitSet[] empty() {
        var bits = new BitSet[Choice.values().length];
        for (int choice = 0; choice < bits.length; choice++) {
            bits[choice] = new BitSet();
        }
        return bits;
    }

    void forEach(Use use) {
        new TreeMap<>(members)
                .forEach((member, bits) -> {
                    for (var choice : Choice.values()) {
                        var votes = bits[Choices.number(choice) - 1];
                        if (!votes.isEmpty()) {
                            use.take(
                                    BallotList.letters(member),
                                    Choices.number(choice),
                                    votes.toByteArray());
                        }
                    }
                });
    }
}
