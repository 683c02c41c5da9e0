package org.rollcall.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.rollcall.vote.Counts;

/// How a member voted by what votes are filed under. A vote may be filed under several topics.
public final class Topics {

    private Topics() {}

    /// How it voted on one topic.
    public record Topic(String name, Counts counts) {}

    /// Of the member at the place `member` in the votes of `mask`: the topics with most votes
    /// first.
    ///
    /// @param filed under what the vote at a place is filed
    public static List<Topic> of(
            BallotPlanes planes,
            int member,
            VoteMask mask,
            IntFunction<? extends Collection<String>> filed) {
        var counts = new HashMap<String, Counts>();
        mask.places()
                .forEach(vote ->
                        planes.choice(vote, member)
                                .map(choice -> Counts.NONE.with(choice, 1))
                                .ifPresent(one ->
                                        filed.apply(vote)
                                                .forEach(topic ->
                                                        counts.merge(topic, one, Counts::plus))));
        return counts.entrySet().stream()
                .map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((Topic topic) -> topic.counts().all())
                                .reversed()
                                .thenComparing(Topic::name))
                .toList();
    }
}
