package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.analysis.GroupVotes.Left;
import org.rollcall.vote.Group;

/// What the group of a member did on each day, where a member may go from one group to another, as
/// from one regional group to the next. Where it belongs to several, the first counts.
public final class GroupLines {

    private final List<GroupVotes> groups;

    /// How often a member could leave its group, and when it did.
    ///
    /// @param n in how many votes it cast a vote while more than half of the others that did were
    ///   of one mind
    /// @param left those in which it cast another vote than those, the newest first
    public record Leaving(int n, List<Left> left) {
        public Leaving {
            left = List.copyOf(left);
        }
    }

    /// The lines of `groups` in `planes`.
    public GroupLines(BallotPlanes planes, List<Group> groups) {
        this.groups = groups.stream().map(group -> new GroupVotes(planes, group)).toList();
    }

    /// What the others of its group did in `vote`, if they had a majority and `member` cast a vote.
    public Optional<Left> line(int vote, int member) {
        return of(vote, member).flatMap(group -> group.line(vote, member));
    }

    /// The group to which `member` belonged on the day of `vote`.
    public Optional<GroupVotes> of(int vote, int member) {
        return groups.stream().filter(group -> group.has(vote, member)).findFirst();
    }

    /// When `member` left its group in the votes of `mask`.
    public Leaving leaving(int member, VoteMask mask) {
        var left = new ArrayList<Left>();
        int n = 0;
        for (int vote : mask.places().toArray()) {
            var line = line(vote, member);
            n += line.isPresent() ? 1 : 0;
            line.filter(it -> it.choice() != it.line()).ifPresent(left::add);
        }
        return new Leaving(n, left.reversed());
    }
}
