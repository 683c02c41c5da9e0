package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Who stayed and who changed, counted by hand.
class ManyVotesTest {

    private static final MemberCode ALB = new MemberCode("ALB");
    private static final MemberCode BEL = new MemberCode("BEL");
    private static final MemberCode CHL = new MemberCode("CHL");
    private static final MemberCode DNK = new MemberCode("DNK");
    private static final MemberCode EGY = new MemberCode("EGY");

    // One letter a member, in the order of the codes above: Y, N, A, X not voting, - no member.
    private static SortedMap<MemberCode, Choice> vote(String letters) {
        var members = List.of(ALB, BEL, CHL, DNK, EGY);
        var choices = new TreeMap<MemberCode, Choice>();
        for (int place = 0; place < letters.length(); place++) {
            switch (letters.charAt(place)) {
                case 'Y' -> choices.put(members.get(place), Choice.YES);
                case 'N' -> choices.put(members.get(place), Choice.NO);
                case 'A' -> choices.put(members.get(place), Choice.ABSTAINING);
                case 'X' -> choices.put(members.get(place), Choice.NOT_VOTING);
                default -> {}
            }
        }
        return choices;
    }

    private static ManyVotes votes(String... letters) {
        return new ManyVotes(Arrays.stream(letters).map(ManyVotesTest::vote).toList());
    }

    @Test
    void stayingAwayIsNoChange() {
        var many = votes("YNA-X", "XNYYX", "YN-YX");
        assertThat(many.tookPart()).isEqualTo(4);
        assertThat(many.steady()).isEqualTo(3);
        assertThat(many.steady(Choice.YES)).containsExactly(ALB, DNK);
        assertThat(many.steady(Choice.NO)).containsExactly(BEL);
        assertThat(many.steady(Choice.ABSTAINING)).isEmpty();
        assertThat(many.changes()).containsOnlyKeys(CHL).containsEntry(CHL, 1);
        assertThat(many.never()).containsExactly(EGY);
        assertThat(many.once()).isEmpty();
    }

    @Test
    void changesAreCountedOverTheTimesAway() {
        var many = votes("YYY-", "XN-Y", "NYY-", "YNX-");
        assertThat(many.changes()).containsOnlyKeys(ALB, BEL).containsEntry(ALB, 2);
        assertThat(many.changes()).containsEntry(BEL, 3);
        assertThat(many.mostChanges()).isEqualTo(3);
        assertThat(many.mostChanged()).containsExactly(BEL);
        assertThat(many.once()).containsExactly(DNK);
    }

    @Test
    void whereNobodyChangedNobodyChangedMost() {
        assertThat(votes("YNA", "YNA").mostChanges()).isZero();
        assertThat(votes("YNA", "YNA").mostChanged()).isEmpty();
        assertThat(votes().tookPart()).isZero();
    }
}
