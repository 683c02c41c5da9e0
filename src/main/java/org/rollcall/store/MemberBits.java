package org.rollcall.store;

import java.util.BitSet;
import java.util.TreeMap;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;

/// In which votes each member made which choice: a bit a vote.
final class MemberBits {

    private final TreeMap<String, BitSet[]> members = new TreeMap<>();

    /// Something to do with the bits of one member and choice.
    @FunctionalInterface
    interface Use {
        void take(String member, int choice, byte[] votes);
    }

    void add(int vote, BallotList ballots) {
        ballots.forEach((letters, choice) -> {
            var bits = members.computeIfAbsent(letters, _ -> empty());
            bits[Choices.number(choice) - 1].set(vote);
        });
    }

    private static BitSet[] empty() {
        var bits = new BitSet[Choice.values().length];
        for (int choice = 0; choice < bits.length; choice++) {
            bits[choice] = new BitSet();
        }
        return bits;
    }

    void forEach(Use use) {
        members.forEach((member, bits) -> {
            for (var choice : Choice.values()) {
                var votes = bits[Choices.number(choice) - 1];
                if (!votes.isEmpty()) {
                    use.take(member, Choices.number(choice), votes.toByteArray());
                }
            }
        });
    }
}
