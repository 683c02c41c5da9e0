package org.rollcall.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Span;

/// Who did what in many votes, packed so that whole members compare in a moment: for each member
/// and choice a bit a vote. Of the same votes, [VoteMatrix] compares votes and this compares
/// members.
///
/// Immutable. Members and votes are known here by their places, from 0. A member without a bit in
/// any of the four planes had no vote.
public final class BallotPlanes extends VoteTable<BallotPlanes.Occasion> {

    private final List<Counts> counts;
    // The plane of the choice c and the member m is at m * choices + c.
    private final long[][] planes;
    private final VoteMask contested;

    /// Which vote it was.
    ///
    /// @param symbol the symbol of the vote
    /// @param day the day on which it was held
    /// @param sessions the names of the session to which its source counts it, such as `74`; a
    ///   special session may count as a part of a regular one, too
    public record Occasion(String symbol, LocalDate day, Set<String> sessions) {
        public Occasion {
            sessions = Set.copyOf(sessions);
        }
    }

    private BallotPlanes(Builder builder) {
        super(builder);
        var numbers = builder.numbers();
        counts = builder.lists().stream().map(BallotList::counts).toList();
        planes = new long[members().size() * CHOICES.length][VoteMask.words(votes())];
        for (int vote = 0; vote < votes(); vote++) {
            fill(vote, builder.lists().get(vote), numbers);
        }
        contested = VoteMask.of(votes(), vote -> isContested(counts.get(vote)));
    }

    // Numbers stand in the order of codes.
    private void fill(int vote, BallotList ballots, int[] numbers) {
        ballots.forEachNumber((number, choice) -> {
            int member = Arrays.binarySearch(numbers, number);
            plane(member, choice)[vote / Long.SIZE] |= 1L << vote;
        });
    }

    private static boolean isContested(Counts counts) {
        return counts.present()
                > Math.max(counts.yes(), Math.max(counts.no(), counts.abstaining()));
    }

    /// How many did what in `vote`.
    public Counts counts(int vote) {
        return counts.get(vote);
    }

    @Override
    boolean has(int vote, Choice choice, int member) {
        return (plane(member, choice)[vote / Long.SIZE] >>> vote & 1) != 0;
    }

    /// All votes.
    public VoteMask all() {
        return VoteMask.of(votes(), _ -> true);
    }

    /// The votes in which not everybody who cast a vote cast the same.
    public VoteMask contested() {
        return contested;
    }

    /// The votes of `session`.
    public VoteMask session(String session) {
        return VoteMask.of(votes(), vote -> occasion(vote).sessions().contains(session));
    }

    /// The votes held in the years from `first` to `last`, both included.
    public VoteMask years(int first, int last) {
        return VoteMask.of(
                votes(),
                vote -> {
                    int year = occasion(vote).day().getYear();
                    return first <= year && year <= last;
                });
    }

    /// The votes held on the days of `span`.
    public VoteMask days(Span span) {
        return VoteMask.of(votes(), vote -> span.contains(occasion(vote).day()));
    }

    /// How often the member at the place `member` did what in the votes of `mask`.
    public Counts counts(int member, VoteMask mask) {
        return new Counts(
                common(plane(member, Choice.YES), mask),
                common(plane(member, Choice.NO), mask),
                common(plane(member, Choice.ABSTAINING), mask),
                common(plane(member, Choice.NOT_VOTING), mask));
    }

    private static int common(long[] plane, VoteMask mask) {
        int count = 0;
        for (int word = 0; word < plane.length; word++) {
            count += Long.bitCount(plane[word] & mask.word(word));
        }
        return count;
    }

    /// The bits of the votes in which `member` made `choice`.
    long[] plane(int member, Choice choice) {
        return planes[member * CHOICES.length + number(choice)];
    }

    /// Puts planes together.
    public static final class Builder extends Gathered<Occasion> {

        private final Map<MemberCode, MemberCode> heirs;

        /// Begins without votes.
        public Builder() {
            this(Map.of());
        }

        /// Begins without votes; those of each state that is no more will count as those of the one
        /// that has its seat now.
        ///
        /// @param heirs who has whose seat
        public Builder(Map<MemberCode, MemberCode> heirs) {
            this.heirs = Map.copyOf(heirs);
        }

        /// Adds a vote that is not older than the ones before it.
        public Builder add(Occasion occasion, BallotList ballots) {
            gather(occasion, joined(ballots));
            return this;
        }

        // Where both are in one list, nobody took the other's seat yet.
        private BallotList joined(BallotList ballots) {
            var joining = new TreeMap<String, MemberCode>();
            heirs.forEach((former, heir) -> {
                if (ballots.choice(former).isPresent() && ballots.choice(heir).isEmpty()) {
                    joining.put(former.letters(), heir);
                }
            });
            if (joining.isEmpty()) {
                return ballots;
            }
            var builder = new BallotList.Builder();
            ballots.forEach((letters, choice) -> {
                var heir = joining.get(letters);
                builder.add(heir == null ? new MemberCode(letters) : heir, choice);
            });
            return builder.build();
        }

        /// The planes.
        public BallotPlanes build() {
            return new BallotPlanes(this);
        }
    }
}
