package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rollcall.analysis.Agreement;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.PairCounts;
import org.rollcall.analysis.VoteMask;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// Two members side by side.
///
/// @param asked what was asked of the first
/// @param other the second
/// @param votes how many votes there were, those on which everybody voted alike left out
/// @param pair how the two voted
/// @param percentile the share of the other pairs that agree less, by Voeten's measure
/// @param fewest how many votes in common a pair must have to count for that
/// @param both in how many votes both cast a vote, those on which everybody voted alike among them
/// @param differing the votes in which both cast a vote, and not the same; the newest first
record PairStudy(
        MemberStudy.Asked asked,
        MemberCode other,
        int votes,
        PairCounts pair,
        OptionalDouble percentile,
        int fewest,
        int both,
        List<VoteLine> differing) {

    private static final int PART = 10;

    /// Works it out; empty where one of the two never had a vote, or they are the same.
    static Optional<PairStudy> of(VoteBook book, MemberStudy.Asked asked, MemberCode other) {
        var planes = book.planes(asked.joined());
        var here = planes.member(asked.code());
        var code = asked.joined() ? book.heir(other) : other;
        var there = planes.member(code);
        if (here.isEmpty() || there.isEmpty() || asked.code().equals(code)) {
            return Optional.empty();
        }
        int one = here.getAsInt();
        int two = there.getAsInt();
        var mask = asked.mask(book);
        var agreement = new Agreement(planes, mask);
        int fewest = Math.max(1, agreement.votes() / PART);
        var both = both(planes, mask, one, two);
        return Optional.of(
                new PairStudy(
                        asked,
                        code,
                        agreement.votes(),
                        agreement.pair(one, two),
                        agreement.all().percentile(one, two, fewest),
                        fewest,
                        both.size(),
                        differing(book, planes, both, one, two)));
    }

    private static List<Integer> both(BallotPlanes planes, VoteMask mask, int one, int two) {
        return mask.places()
                .filter(vote ->
                        cast(planes, vote, one).isPresent() && cast(planes, vote, two).isPresent())
                .boxed()
                .toList();
    }

    private static List<VoteLine> differing(
            VoteBook book, BallotPlanes planes, List<Integer> both, int one, int two) {
        var differing = new ArrayList<VoteLine>();
        for (int vote : both) {
            var its = cast(planes, vote, one);
            var theirs = cast(planes, vote, two);
            if (!its.equals(theirs)) {
                differing.add(
                        new VoteLine(
                                book.vote(vote),
                                book.searched(vote),
                                its.orElse(Choice.NOT_VOTING),
                                theirs,
                                Counts.NONE,
                                ""));
            }
        }
        return differing.reversed();
    }

    private static Optional<Choice> cast(BallotPlanes planes, int vote, int member) {
        return planes.choice(vote, member).filter(it -> it != Choice.NOT_VOTING);
    }
}
