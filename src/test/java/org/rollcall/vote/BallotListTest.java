package org.rollcall.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Packed ballots say what a map of them says.
class BallotListTest {

    private static final MemberCode FRA = new MemberCode("FRA");
    private static final List<Choice> CHOICES = List.of(Choice.values());
    private static final MemberCode ZZZ = new MemberCode("ZZZ");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Map<MemberCode, Choice> random(Random random) {
        var map = new TreeMap<MemberCode, Choice>();
        int members = random.nextInt(260);
        for (int member = 0; member < members; member++) {
            var letters = new StringBuilder();
            for (int letter = 0; letter < 3; letter++) {
                letters.append((char) ('A' + random.nextInt(letter == 0 ? 26 : 4)));
            }
            map.put(
                    new MemberCode(letters.toString()),
                    CHOICES.get(random.nextInt(CHOICES.size())));
        }
        return map;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void packingLosesNothing(int seed) {
        var random = new Random(seed);
        var map = random(random);
        var list = BallotList.of(map);
        assertThat(list.toMap()).isEqualTo(map);
        assertThat(list.size()).isEqualTo(map.size());
        assertThat(list.counts()).isEqualTo(Counts.of(map.values()));
        assertThat(list).isEqualTo(BallotList.of(map)).hasSameHashCodeAs(BallotList.of(map));
        map.forEach((member, choice) -> assertThat(list.choice(member)).contains(choice));
        assertThat(list.choice(ZZZ)).isEqualTo(Optional.ofNullable(map.get(ZZZ)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void differencesAreThoseOfTheMembersThatTookPart(int seed) {
        var random = new Random(seed);
        var one = random(random);
        var other = random(random);
        var all = new TreeMap<>(one);
        all.putAll(other);
        int different = 0;
        int both = 0;
        int contrary = 0;
        for (var member : all.keySet()) {
            var mine = one.getOrDefault(member, Choice.NOT_VOTING);
            var its = other.getOrDefault(member, Choice.NOT_VOTING);
            boolean took = mine != Choice.NOT_VOTING && its != Choice.NOT_VOTING;
            different += mine == its ? 0 : 1;
            both += took ? 1 : 0;
            contrary += took && mine != its ? 1 : 0;
        }
        var list = BallotList.of(one);
        assertThat(list.differences(BallotList.of(other))).isEqualTo(different);
        assertThat(list.inBoth(BallotList.of(other), false)).isEqualTo(both);
        assertThat(list.inBoth(BallotList.of(other), true)).isEqualTo(contrary);
    }

    @Test
    void nobodyVotesTwice() {
        var builder = new BallotList.Builder();
        builder.add(FRA, Choice.YES);
        assertThat(builder.twice()).isEmpty();
        builder.add(FRA, Choice.NO);
        assertThat(builder.size()).isEqualTo(2);
        assertThat(builder.twice()).contains(FRA);
        assertThatThrownBy(builder::build).hasMessage("FRA voted twice");
        assertThat(BallotList.of(Map.of(FRA, Choice.NO))).hasToString("{FRA=NO}");
    }
}
