package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.analysis.GroupCohesion.Leaver;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Span;

/// A group that splits, against counting it ballot by ballot.
class GroupVotesTest {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final int STEP = 100;

    // A vote every hundred days.
    private static BallotPlanes planes(Map<MemberCode, MemberCode> heirs, String... votes) {
        var builder = new BallotPlanes.Builder(heirs);
        for (int vote = 0; vote < votes.length; vote++) {
            builder.add(
                    new BallotPlanes.Occasion("V/" + vote, day(vote), Set.of()),
                    BallotList.of(Chamber.ballots(votes[vote])));
        }
        return builder.build();
    }

    private static LocalDate day(int vote) {
        return FIRST.plusDays((long) vote * STEP);
    }

    private static Group group(Map<Integer, Span> members) {
        var dated = new TreeMap<MemberCode, List<Span>>();
        members.forEach((place, span) -> dated.put(Chamber.member(place), List.of(span)));
        return new Group("friends", dated);
    }

    private static Group always(int... places) {
        var members = new TreeMap<Integer, Span>();
        for (int place : places) {
            members.put(place, Span.ALWAYS);
        }
        return group(members);
    }

    @Test
    void countsMembersOnlyWhileTheyBelong() {
        var planes = planes(Map.of(), "YYN", "YYN", "YYN");
        var group = group(Map.of(0, Span.ALWAYS, 2, new Span(day(1), day(2))));
        var votes = new GroupVotes(planes, group);
        assertThat(List.of(votes.counts(0), votes.counts(1), votes.counts(2)))
                .containsExactly(
                        new Counts(1, 0, 0, 0), new Counts(1, 1, 0, 0), new Counts(1, 0, 0, 0));
    }

    @Test
    void lineIsWhatMoreThanHalfOfTheOthersDid() {
        var planes = planes(Map.of(), "NYYA", "NYAA", "NYYX", "XYYY", "YYYY");
        var votes = new GroupVotes(planes, always(0, 1, 2, 3));
        assertThat(votes.line(0, 0).orElseThrow().line()).isEqualTo(Choice.YES);
        assertThat(votes.line(0, 0).orElseThrow().others()).isEqualTo(new Counts(2, 0, 1, 0));
        assertThat(votes.line(1, 0).orElseThrow().line()).isEqualTo(Choice.ABSTAINING);
        assertThat(votes.line(2, 0)).as("two others are no group").isEmpty();
        assertThat(votes.line(3, 0)).as("who did not vote left nobody").isEmpty();
        var leaving = new GroupLines(planes, List.of(votes.group())).leaving(0, planes.all());
        assertThat(leaving.n()).isEqualTo(3);
        assertThat(leaving.left()).extracting(GroupVotes.Left::vote).containsExactly(1, 0);
    }

    @Test
    void cohesionIsTheMeanOverItsVotes() {
        var planes = planes(Map.of(), "YYY", "YNA", "AAX", "YXX");
        var group = GroupCohesion.of(new GroupVotes(planes, always(0, 1, 2)), planes.all());
        assertThat(group.total().votes()).as("one alone is no vote of a group").isEqualTo(3);
        assertThat(group.total().rice().orElseThrow()).isCloseTo(.5, within(1e-12));
        assertThat(group.total().agreement().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(group.total().alike()).isEqualTo(2);
        assertThat(group.total().opposed()).isOne();
    }

    @Test
    void whoLeavesMostOftenComesFirstAndWhoHasFewVotesLast() {
        var votes = new String[12];
        for (int vote = 0; vote < votes.length; vote++) {
            votes[vote] = vote < 2 ? "YYYYN" : vote < 8 ? "NYYYX" : "YNYYX";
        }
        var planes = planes(Map.of(), votes);
        var group = new GroupVotes(planes, always(0, 1, 2, 3, 4));
        var found = GroupCohesion.of(group, planes.all()).leavers();
        assertThat(found)
                .extracting(leaver -> Chamber.place(leaver.member()))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(found.getFirst()).isEqualTo(new Leaver(Chamber.member(0), 12, 6));
        assertThat(found.getLast()).isEqualTo(new Leaver(Chamber.member(4), 2, 2));
    }

    @Test
    void heirsHaveTheVotesOfThoseWhoseSeatTheyTook() {
        var heirs = Map.of(Chamber.member(0), Chamber.member(1));
        var planes = planes(heirs, "N.Y", ".AY", "YNY");
        int heir = planes.member(Chamber.member(1)).orElseThrow();
        assertThat(planes.choice(0, heir)).contains(Choice.NO);
        assertThat(planes.choice(1, heir)).contains(Choice.ABSTAINING);
        assertThat(planes.choice(2, heir)).as("both had a vote").contains(Choice.NO);
        assertThat(planes.counts(0)).isEqualTo(new Counts(1, 1, 0, 0));
        var joined = group(Map.of(0, new Span(day(0), day(1)))).joined(heirs);
        assertThat(joined.members()).containsOnlyKeys(Chamber.member(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isWhatCountingBallotByBallotSays(long seed) {
        var random = new Random(seed);
        var votes = new String[150];
        for (int vote = 0; vote < votes.length; vote++) {
            var letters = new StringBuilder();
            random.ints(20, 0, 7).forEach(kind -> letters.append("YYYNAX.".charAt(kind)));
            votes[vote] = letters.toString();
        }
        var members = new TreeMap<Integer, Span>();
        for (int place = 0; place < 9; place++) {
            int from = random.nextInt(100);
            members.put(place, new Span(day(from), day(from + 1 + random.nextInt(100))));
        }
        var planes = planes(Map.of(), votes);
        var mask = planes.years(2005, 2035);
        var found = GroupCohesion.of(new GroupVotes(planes, group(members)), mask);
        for (int place = 0; place < 9; place++) {
            var plain = plain(votes, members, place);
            var member = Chamber.member(place);
            assertThat(found.leavers())
                    .filteredOn(leaver -> leaver.member().equals(member))
                    .extracting(Leaver::n, Leaver::left)
                    .isEqualTo(
                            plain[0] == 0 ? List.of() : List.of(Tuple.tuple(plain[0], plain[1])));
        }
    }

    private static int[] plain(String[] votes, Map<Integer, Span> members, int place) {
        int n = 0;
        int left = 0;
        for (int vote = 0; vote < votes.length; vote++) {
            char own = votes[vote].charAt(place);
            int year = day(vote).getYear();
            if (year < 2005
                    || year > 2035
                    || !belongs(members, place, vote)
                    || "X.".indexOf(own) >= 0) {
                continue;
            }
            var others = new ArrayList<Character>();
            for (int other = 0; other < 9; other++) {
                char its = votes[vote].charAt(other);
                if (other != place && belongs(members, other, vote) && "X.".indexOf(its) < 0) {
                    others.add(its);
                }
            }
            for (char line : "YNA".toCharArray()) {
                long so = others.stream().filter(its -> its == line).count();
                if (others.size() >= 3 && so * 2 > others.size()) {
                    n++;
                    left += own == line ? 0 : 1;
                }
            }
        }
        return new int[] {n, left};
    }

    private static boolean belongs(Map<Integer, Span> members, int place, int vote) {
        return members.getOrDefault(place, Span.ALWAYS).contains(day(vote));
    }
}
