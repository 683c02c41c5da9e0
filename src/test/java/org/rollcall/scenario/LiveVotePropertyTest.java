package org.rollcall.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.scenario.LiveVotes.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.scenario.LiveEvent.Announced;
import org.rollcall.scenario.LiveEvent.Attended;
import org.rollcall.scenario.LiveEvent.Cast;
import org.rollcall.scenario.LiveEvent.Corrected;
import org.rollcall.scenario.LiveEvent.Counted;
import org.rollcall.scenario.LiveEvent.Declared;
import org.rollcall.scenario.LiveEvent.Drawn;
import org.rollcall.scenario.LiveEvent.LastCalled;
import org.rollcall.scenario.LiveEvent.Locked;
import org.rollcall.scenario.LiveEvent.Opened;
import org.rollcall.scenario.LiveEvent.Passed;
import org.rollcall.scenario.LiveEvent.Recounted;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// What holds of every live vote, whatever people try in it.
class LiveVotePropertyTest {

    private static final int TRIES = 300;
    private static final int MEMBERS = 5;

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static <T> T any(Random random, T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private static LiveVote begin(Random random) {
        var practice =
                new Practice(
                        random.nextBoolean(),
                        random.nextInt(3),
                        random.nextInt(4) > 0,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean());
        return LiveVotes.vote(any(random, Manner.values()), practice, MEMBERS);
    }

    private static LiveEvent any(Random random) {
        var member = member(random.nextInt(MEMBERS + 2));
        var choice = any(random, Choice.values());
        return switch (random.nextInt(16)) {
            case 0, 1 ->
                    new Attended(
                            new java.util.TreeMap<>(
                                    java.util.Map.of(member, any(random, Presence.values()))));
            case 2 -> new Drawn(member);
            case 3 -> new Opened();
            case 4, 5, 6, 7 -> Cast.of(member, choice);
            case 8 -> random.nextBoolean() ? new Passed(member) : new LiveEvent.Withdrawn(member);
            case 9 -> new Counted(counts(random));
            case 10 -> random.nextInt(4) == 0 ? new LastCalled() : Cast.of(member, choice);
            case 11 -> random.nextInt(4) == 0 ? new Locked() : Cast.of(member, choice);
            case 12 -> new Corrected(member, choice, random.nextBoolean() ? "an error" : "");
            case 13 -> new Recounted(counts(random), "an error");
            case 14 -> random.nextInt(10) == 0 ? new Announced() : Cast.of(member, choice);
            default -> new Declared(member, choice, "");
        };
    }

    private static Counts counts(Random random) {
        return new Counts(random.nextInt(4), random.nextInt(4), random.nextInt(3), 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingThatPeopleTryBreaksIt(int seed) {
        var random = new Random(seed);
        var vote = begin(random);
        var taken = new ArrayList<LiveEvent>();
        for (int tried = 0; tried < TRIES; tried++) {
            var event = any(random);
            if (vote.objection(event).isPresent()) {
                continue;
            }
            var next = vote.with(event);
            taken.add(event);
            holds(vote, event, next);
            vote = next;
        }
        var again = LiveVote.of(LiveVotes.ID, vote.setting()).after(taken);
        assertThat(again.events()).isEqualTo(taken.size());
        assertThat(again.choices()).isEqualTo(vote.choices());
        assertThat(again.called()).isEqualTo(vote.called());
        assertThat(again.stage()).isEqualTo(vote.stage());
    }

    private static void holds(LiveVote before, LiveEvent event, LiveVote after) {
        assertThat(after.stage()).as("%s", event).isGreaterThanOrEqualTo(before.stage());
        assertThat(after.counts().all()).isEqualTo(after.voters().size());
        if (before.stage() == Stage.RESULT) {
            assertThat(after.counts()).isEqualTo(before.counts());
            assertThat(after.decision()).isEqualTo(before.decision());
        }
        if (!before.counts().equals(after.counts()) && !before.stage().isBeforeLock()) {
            assertThat(event).isInstanceOfAny(Corrected.class, Recounted.class);
            assertThat(after.corrections()).hasSize(before.corrections().size() + 1);
        }
        after.choices()
                .forEach((member, choice) -> {
                    if (choice == Choice.ABSTAINING) {
                        assertThat(after.mayAbstain(member)).as("%s abstains", member).isTrue();
                    }
                });
        assertThat(after.entries().keySet()).noneMatch(after::isAbsent);
        after.called().ifPresent(member -> assertThat(after.entries()).doesNotContainKey(member));
        assertThat(List.copyOf(after.callingOrder()))
                .containsExactlyInAnyOrderElementsOf(after.voters());
    }
}
