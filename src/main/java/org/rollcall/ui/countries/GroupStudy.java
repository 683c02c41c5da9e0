package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.analysis.GroupCohesion;
import org.rollcall.analysis.GroupVotes;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Group;

/// What a page tells of one group of members in some votes.
///
/// @param group the group
/// @param narrowed which votes
/// @param cohesion how much of one mind it was
/// @param split the votes in which those of it that cast a vote did not all cast the same, the
///   newest first
record GroupStudy(Group group, Narrowed narrowed, GroupCohesion cohesion, List<VoteLine> split) {

    /// Works it out: some milliseconds for all votes there are.
    static GroupStudy of(VoteBook book, Group group, Narrowed narrowed) {
        var votes = book.group(group);
        var mask = book.mask(narrowed);
        var split = new ArrayList<VoteLine>();
        mask.places()
                .forEach(vote -> {
                    var counts = votes.counts(vote);
                    int most = Math.max(counts.yes(), Math.max(counts.no(), counts.abstaining()));
                    if (counts.present() > most) {
                        split.add(
                                new VoteLine(
                                        book.vote(vote),
                                        book.searched(vote),
                                        Choice.NOT_VOTING,
                                        GroupVotes.majority(counts),
                                        counts,
                                        counts.printed()));
                    }
                });
        return new GroupStudy(group, narrowed, GroupCohesion.of(votes, mask), split.reversed());
    }

    /// How often it split.
    Optional<Double> shareSplit() {
        int votes = cohesion.total().votes();
        return votes == 0 ? Optional.empty() : Optional.of((double) split.size() / votes);
    }
}
