package org.rollcall.analysis;

import java.util.Optional;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Span;

/// How the members of a group voted, vote by vote, each of them while it belonged.
///
/// Immutable. Votes and members are known by their places in [BallotPlanes].
public final class GroupVotes {

    /// With fewer others that cast a vote, nobody left a group: there was none.
    public static final int FEWEST_OTHERS = 3;

    private final BallotPlanes planes;
    private final Group group;
    // By member, the votes on days on which it belonged.
    private final VoteMask[] belonging;
    private final VoteMask nowhere;
    // Of the vote v, how many made the choice c is at v * choices + c.
    private final int[] counts;

    /// How a group voted but one member that cast another vote.
    ///
    /// @param vote the place of the vote
    /// @param choice what the member did
    /// @param line what more than half of the others that cast a vote did
    /// @param others how the others of the group voted
    public record Left(int vote, Choice choice, Choice line, Counts others) {}

    /// The votes of `group` in `planes`.
    public GroupVotes(BallotPlanes planes, Group group) {
        this.planes = planes;
        this.group = group;
        nowhere = VoteMask.of(planes.votes(), _ -> false);
        belonging = new VoteMask[planes.members().size()];
        counts = new int[planes.votes() * VoteTable.CHOICES.length];
        for (int member = 0; member < belonging.length; member++) {
            belonging[member] = belonging(planes.members().get(member));
            count(member);
        }
    }

    private VoteMask belonging(MemberCode member) {
        var spans = group.members().get(member);
        if (spans == null) {
            return nowhere;
        }
        return spans.contains(Span.ALWAYS)
                ? planes.all()
                : VoteMask.of(
                        planes.votes(),
                        vote -> {
                            var day = planes.occasion(vote).day();
                            return spans.stream().anyMatch(span -> span.contains(day));
                        });
    }

    private void count(int member) {
        if (belonging[member] == nowhere) {
            return;
        }
        for (var choice : VoteTable.CHOICES) {
            long[] plane = planes.plane(member, choice);
            for (int word = 0; word < plane.length; word++) {
                long left = plane[word] & belonging[member].word(word);
                while (left != 0) {
                    int vote = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                    counts[vote * VoteTable.CHOICES.length + VoteTable.number(choice)]++;
                    left &= left - 1;
                }
            }
        }
    }

    /// The group.
    public Group group() {
        return group;
    }

    /// The votes that are counted here.
    BallotPlanes planes() {
        return planes;
    }

    /// How its members voted in `vote`.
    public Counts counts(int vote) {
        int at = vote * VoteTable.CHOICES.length;
        return new Counts(counts[at], counts[at + 1], counts[at + 2], counts[at + 3]);
    }

    /// Whether `member` belonged to it on the day of `vote`.
    public boolean has(int vote, int member) {
        return belonging[member].has(vote);
    }

    /// The votes on days on which `member` belonged to it.
    public VoteMask belonging(int member) {
        return belonging[member];
    }

    /// How the others voted in `vote` on a day on which `member` belonged to it; empty where it did
    /// not.
    public Optional<Counts> others(int vote, int member) {
        return has(vote, member)
                ? Optional.of(
                        planes.choice(vote, member)
                                .map(choice -> without(counts(vote), choice))
                                .orElse(counts(vote)))
                : Optional.empty();
    }

    private static Counts without(Counts counts, Choice choice) {
        return counts.with(choice, counts.of(choice) - 1);
    }

    /// What more than half of those did that cast a vote; empty where there is no such choice, or
    /// fewer than [#FEWEST_OTHERS] cast a vote.
    public static Optional<Choice> majority(Counts counts) {
        if (counts.present() < FEWEST_OTHERS) {
            return Optional.empty();
        }
        for (var choice : VoteTable.CHOICES) {
            if (choice != Choice.NOT_VOTING && 2 * counts.of(choice) > counts.present()) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /// How the group voted in `vote` without `member`, if that cast a vote and the others had a
    /// majority: what it left, or stayed with.
    public Optional<Left> line(int vote, int member) {
        var cast = planes.choice(vote, member).filter(choice -> choice != Choice.NOT_VOTING);
        if (cast.isEmpty()) {
            return Optional.empty();
        }
        return others(vote, member)
                .flatMap(others ->
                        majority(others).map(line -> new Left(vote, cast.get(), line, others)));
    }
}
