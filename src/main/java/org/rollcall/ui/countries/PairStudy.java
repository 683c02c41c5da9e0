package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rollcall.analysis.Agreement;
import org.rollcall.analysis.AllPairs;
import org.rollcall.analysis.PairCounts;
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
        var differing = new ArrayList<VoteLine>();
        int both = 0;
        for (int vote : mask.places().toArray()) {
            var its = cast(planes.choice(vote, one));
            var theirs = cast(planes.choice(vote, two));
            if (its.isPresent() && theirs.isPresent()) {
                both++;
                if (its.get() != theirs.get()) {
                    differing.add(
                            new VoteLine(
                                    book.vote(vote),
                                    book.searched(vote),
                                    its.get(),
                                    theirs,
                                    Counts.NONE,
                                    ""));
                }
            }
        }
        AllPairs all = agreement.all();
        return Optional.of(
                new PairStudy(
                        asked,
                        code,
                        agreement.votes(),
                        agreement.pair(one, two),
                        all.percentile(one, two, fewest),
                        fewest,
                        both,
                        differing.reversed()));
    }

    private static Optional<Choice> cast(Optional<Choice> choice) {
        return choice.filter(it -> it != Choice.NOT_VOTING);
    }
}
