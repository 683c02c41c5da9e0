package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

class TwoVotesTest {

    private static final List<Choice> CHOICES = List.of(Choice.values());

    private static SortedMap<MemberCode, Choice> votes(String ballots) {
        var votes = new TreeMap<MemberCode, Choice>();
        for (var ballot : ballots.split(" ", -1)) {
            var choice =
                    switch (ballot.charAt(4)) {
                        case 'Y' -> Choice.YES;
                        case 'N' -> Choice.NO;
                        case 'A' -> Choice.ABSTAINING;
                        default -> Choice.NOT_VOTING;
                    };
            votes.put(new MemberCode(ballot.substring(0, 3)), choice);
        }
        return votes;
    }

    @Test
    void tellsMovedStayedSilentAndAbsentApart() {
        var compared =
                new TwoVotes(
                        votes("AAA-Y BBB-Y CCC-N DDD-X EEE-A GGG-Y"),
                        votes("AAA-Y BBB-A CCC-Y DDD-X EEE-X FFF-Y"));
        assertThat(compared.both()).isEqualTo(5);
        assertThat(compared.moved()).isEqualTo(3);
        assertThat(compared.same()).isOne();
        assertThat(compared.neither()).isOne();
        assertThat(compared.onlyBefore()).containsExactly(new MemberCode("GGG"));
        assertThat(compared.onlyAfter()).containsExactly(new MemberCode("FFF"));
        assertThat(compared.members(Choice.NO, Choice.YES)).containsExactly(new MemberCode("CCC"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMemberIsInExactlyOnePlaceAndSwappingSidesMirrorsAll(long seed) {
        var random = new Random(seed);
        var before = votes(random);
        var after = votes(random);
        var compared = new TwoVotes(before, after);
        var seen = new TreeSet<MemberCode>();
        int places = compared.onlyBefore().size() + compared.onlyAfter().size();
        for (var way : compared.ways()) {
            seen.addAll(way.members());
            places += way.members().size();
            way.members()
                    .forEach(member -> {
                        assertThat(before.get(member)).isEqualTo(way.from());
                        assertThat(after.get(member)).isEqualTo(way.to());
                    });
        }
        seen.addAll(compared.onlyBefore());
        seen.addAll(compared.onlyAfter());
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        assertThat(seen).isEqualTo(all);
        assertThat(places).isEqualTo(all.size());
        assertThat(compared.moved() + compared.same() + compared.neither())
                .isEqualTo(compared.both());
        var swapped = new TwoVotes(after, before);
        assertThat(swapped.moved()).isEqualTo(compared.moved());
        assertThat(swapped.onlyBefore()).isEqualTo(compared.onlyAfter());
        assertThat(swapped.ways().stream().map(way -> mirrored(way)).toList())
                .containsExactlyInAnyOrderElementsOf(compared.ways());
    }

    private static Way mirrored(Way way) {
        return new Way(way.to(), way.from(), way.members());
    }

    private static SortedMap<MemberCode, Choice> votes(Random random) {
        var votes = new TreeMap<MemberCode, Choice>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (random.nextInt(5) > 0) {
                votes.put(
                        new MemberCode("A" + letter + letter),
                        CHOICES.get(random.nextInt(CHOICES.size())));
            }
        }
        return votes;
    }

    private static SortedSet<MemberCode> members(String... codes) {
        var members = new TreeSet<MemberCode>();
        for (var code : codes) {
            members.add(new MemberCode(code));
        }
        return members;
    }

    @Test
    void largestMoveComesFirst() {
        var before = votes("BRA-Y CHN-Y FRA-Y IND-N USA-A");
        var after = votes("BRA-N CHN-A FRA-N IND-N USA-Y");
        assertThat(new TwoVotes(before, after).moves())
                .containsExactly(
                        new Way(Choice.YES, Choice.NO, members("BRA", "FRA")),
                        new Way(Choice.YES, Choice.ABSTAINING, members("CHN")),
                        new Way(Choice.ABSTAINING, Choice.YES, members("USA")));
    }

    @Test
    void whoStandsInOneOnlyDidNotMove() {
        assertThat(new TwoVotes(votes("FRA-Y SUN-N"), votes("FRA-Y RUS-Y")).moves()).isEmpty();
    }
}
