package org.rollcall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rollcall.scenario.Transitions.Transition;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

class TransitionsTest {

    private static SortedMap<MemberCode, Choice> choices(String ballots) {
        var choices = new TreeMap<MemberCode, Choice>();
        for (var ballot : ballots.split(", ", -1)) {
            var words = ballot.split(" ", -1);
            choices.put(new MemberCode(words[0]), Choice.ofCode(words[1]).orElseThrow());
        }
        return choices;
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
        var before = choices("BRA yes, CHN yes, FRA yes, IND no, USA abstaining");
        var after = choices("BRA no, CHN abstaining, FRA no, IND no, USA yes");
        assertThat(Transitions.between(before, after))
                .containsExactly(
                        new Transition(Choice.YES, Choice.NO, members("BRA", "FRA")),
                        new Transition(Choice.YES, Choice.ABSTAINING, members("CHN")),
                        new Transition(Choice.ABSTAINING, Choice.YES, members("USA")));
    }

    @Test
    void whoStandsInOneOnlyDidNotMove() {
        assertThat(Transitions.between(choices("FRA yes, SUN no"), choices("FRA yes, RUS yes")))
                .isEmpty();
    }
}
