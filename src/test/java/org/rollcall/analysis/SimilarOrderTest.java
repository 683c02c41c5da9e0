package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

class SimilarOrderTest {

    private static MemberCode member(int number) {
        return new MemberCode("M" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
    }

    @Test
    void whoVotesAlikeStandsTogether() {
        // Two blocs that never agree, whose members alternate by name, and one that stays away.
        var members = new ArrayList<MemberCode>();
        var votes = new ArrayList<Map<MemberCode, Choice>>();
        var random = new Random(3);
        for (int number = 0; number < 20; number++) {
            members.add(member(number));
        }
        for (int vote = 0; vote < 12; vote++) {
            boolean turned = random.nextBoolean();
            var choices = new TreeMap<MemberCode, Choice>();
            for (int number = 0; number < 19; number++) {
                boolean yes = number % 2 == 0 ^ turned;
                choices.put(member(number), yes ? Choice.YES : Choice.NO);
            }
            votes.add(choices);
        }
        var order = SimilarOrder.of(members, votes);
        assertThat(order).containsExactlyInAnyOrderElementsOf(members);
        assertThat(order.subList(0, 10)).allMatch(code -> members.indexOf(code) % 2 == 0);
        assertThat(order.subList(10, 20)).contains(member(19), member(1), member(17));
        assertThat(SimilarOrder.of(members.reversed(), votes)).isEqualTo(order);
    }

    @Test
    void nobodyAndOneAreInOrder() {
        assertThat(SimilarOrder.of(List.of(), List.of())).isEmpty();
        assertThat(SimilarOrder.of(List.of(member(1)), List.of())).containsExactly(member(1));
    }

    @Test
    void eachStepGoesToTheNearestThatIsLeft() {
        var random = new Random(8);
        var ways = List.of(Choice.values());
        var members = new ArrayList<MemberCode>();
        for (int number = 0; number < 30; number++) {
            members.add(member(number));
        }
        var votes = new ArrayList<Map<MemberCode, Choice>>();
        for (int vote = 0; vote < 9; vote++) {
            var choices = new TreeMap<MemberCode, Choice>();
            members.forEach(code -> choices.put(code, ways.get(random.nextInt(4))));
            votes.add(choices);
        }
        var order = SimilarOrder.of(members, votes);
        for (int place = 0; place + 1 < order.size(); place++) {
            double taken = agreement(order.get(place), order.get(place + 1), votes);
            for (var left : order.subList(place + 1, order.size())) {
                assertThat(agreement(order.get(place), left, votes)).isLessThanOrEqualTo(taken);
            }
        }
    }

    private static double agreement(
            MemberCode one, MemberCode other, List<Map<MemberCode, Choice>> votes) {
        double sum = 0;
        int both = 0;
        for (var vote : votes) {
            int a = "nay".indexOf(letter(vote.getOrDefault(one, Choice.NOT_VOTING)));
            int b = "nay".indexOf(letter(vote.getOrDefault(other, Choice.NOT_VOTING)));
            if (a >= 0 && b >= 0) {
                both++;
                sum += 1 - Math.abs(a - b) / 2.0;
            }
        }
        return both == 0 ? 0 : sum / both;
    }

    private static char letter(Choice choice) {
        return switch (choice) {
            case YES -> 'y';
            case NO -> 'n';
            case ABSTAINING -> 'a';
            case NOT_VOTING -> 'x';
        };
    }
}
