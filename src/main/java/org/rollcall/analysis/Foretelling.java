package org.rollcall.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// Foretells how members vote in one vote, each from the ballots of all others: by what it did in
/// the votes of the record that are most similar to this one.
///
/// Only votes cast are foretold, in favour, against or abstaining; not whether a member votes. A
/// member is foretold where there are as many similar votes as [Weighing#votes] asks for, in each
/// of which it cast a vote, and so did at least twenty other members and half of the other members
/// that cast one here. The member's own ballot is not looked at.
public final class Foretelling {

    /// The choices that are foretold.
    static final List<Choice> CAST = List.of(Choice.YES, Choice.NO, Choice.ABSTAINING);

    private final VoteMatrix record;
    private final Map<MemberCode, Choice> ballots;
    private final Weighing weighing;
    private final Similarity similarity;

    private Foretelling(
            VoteMatrix record,
            Map<MemberCode, Choice> ballots,
            Weighing weighing,
            Similarity similarity) {
        this.record = record;
        this.ballots = ballots;
        this.weighing = weighing;
        this.similarity = similarity;
    }

    /// Foretells in a vote with these ballots, by the votes of `record`.
    ///
    /// @param ballots what members did, really or hypothetically
    /// @param symbol the vote of the record that these ballots are, or come from: it is left out
    public static Foretelling of(
            VoteMatrix record, Map<MemberCode, Choice> ballots, Optional<String> symbol) {
        var target = record.row(ballots);
        IntPredicate leftOut =
                vote -> symbol.filter(record.occasion(vote).symbol()::equals).isPresent();
        return new Foretelling(
                record,
                new TreeMap<>(ballots),
                Weighing.CHOSEN,
                new Similarity(record, target, leftOut));
    }

    /// Foretells in the vote at the place `vote`, by all other votes of `record`.
    static Foretelling ofVote(VoteMatrix record, int vote, Weighing weighing) {
        var target = record.row(vote);
        return new Foretelling(
                record, Map.of(), weighing, new Similarity(record, target, other -> other == vote));
    }

    /// What is foretold of `member`; empty where there are too few similar votes.
    public Optional<Foretold> foretell(MemberCode member) {
        var place = record.member(member);
        return place.isEmpty() ? Optional.empty() : foretell(place.getAsInt());
    }

    /// What is foretold of the member at the place `member`.
    Optional<Foretold> foretell(int member) {
        var nearest = similarity.nearest(member, weighing.votes());
        if (!nearest.isFull()) {
            return Optional.empty();
        }
        var counts = new int[CAST.size()];
        var weights = new double[CAST.size()];
        for (var vote : nearest.votes()) {
            int choice = CAST.indexOf(vote.choice());
            counts[choice]++;
            weights[choice] += weighing.weight(vote.agreement());
        }
        return Optional.of(
                new Foretold(
                        record.members().get(member),
                        new Counts(counts[0], counts[1], counts[2], 0),
                        new Foretold.Weights(weights[0], weights[1], weights[2])));
    }

    /// Those that chose `from` and of which something is foretold, the likeliest to choose `to`
    /// first; equally likely ones by their codes.
    public List<Foretold> ranked(Choice from, Choice to) {
        return ballots.entrySet().stream()
                .filter(ballot -> ballot.getValue() == from)
                .flatMap(ballot -> foretell(ballot.getKey()).stream())
                .sorted(
                        Comparator.comparingDouble((Foretold foretold) -> -foretold.share(to))
                                .thenComparing(Foretold::member))
                .toList();
    }
}
