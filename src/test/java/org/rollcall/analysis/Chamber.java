package org.rollcall.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// A made-up assembly whose votes are written as a letter a member: `Y`, `N`, `A`, `X`, and a dot
/// for one that had no vote.
final class Chamber {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final Map<Character, Choice> LETTERS =
            Map.of(
                    'Y', Choice.YES,
                    'N', Choice.NO,
                    'A', Choice.ABSTAINING,
                    'X', Choice.NOT_VOTING);

    private Chamber() {}

    /// The member whose letter is at `place`.
    static MemberCode member(int place) {
        return new MemberCode(
                "M%c%c".formatted((char) ('A' + place / 26), (char) ('A' + place % 26)));
    }

    /// Its place again.
    static int place(MemberCode member) {
        return (member.letters().charAt(1) - 'A') * 26 + member.letters().charAt(2) - 'A';
    }

    static SortedMap<MemberCode, Choice> ballots(String letters) {
        var ballots = new TreeMap<MemberCode, Choice>();
        IntStream.range(0, letters.length())
                .filter(place -> letters.charAt(place) != '.')
                .forEach(place -> ballots.put(member(place), LETTERS.get(letters.charAt(place))));
        return ballots;
    }

    /// Votes of which the first is the oldest; their symbols are `V/0`, `V/1` and so on.
    static VoteMatrix of(String... votes) {
        return of(List.of(votes));
    }

    static VoteMatrix of(List<String> votes) {
        var builder = new VoteMatrix.Builder();
        for (int vote = 0; vote < votes.size(); vote++) {
            builder.add("V/" + vote, FIRST.plusDays(vote), BallotList.of(ballots(votes.get(vote))));
        }
        return builder.build();
    }
}
