package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

class AgreementTest {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private static BallotPlanes planes(List<String> votes) {
        var builder = new BallotPlanes.Builder();
        for (int vote = 0; vote < votes.size(); vote++) {
            var session = Set.of(String.valueOf(vote / 10));
            builder.add(
                    new BallotPlanes.Occasion("V/" + vote, FIRST.plusYears(vote / 5), session),
                    BallotList.of(Chamber.ballots(votes.get(vote))));
        }
        return builder.build();
    }

    private static Agreement agreement(String... votes) {
        var planes = planes(List.of(votes));
        return new Agreement(planes, planes.all());
    }

    private static double voeten(String... votes) {
        return agreement(votes).pair(0, 1).score(AgreementMethod.VOETEN).orElse(-1);
    }

    // The third member keeps every vote contested.
    @Test
    void isOneForTheSameHalfForOneStepAndNothingForTwo() {
        assertThat(voeten("YYN", "NNY", "AAY")).isEqualTo(1);
        assertThat(voeten("YAN", "ANY")).isEqualTo(.5);
        assertThat(voeten("YNA", "NYA")).isZero();
        assertThat(voeten("YYN", "YAN", "YNN")).isEqualTo(.5);
    }

    @Test
    void countsOnlyVotesInWhichBothCastAVote() {
        var pair = agreement("YYN", "YXN", "X.N", "AYN", ".YN").pair(0, 1);
        assertThat(pair.n()).isEqualTo(2);
        assertThat(pair.score(AgreementMethod.VOETEN)).hasValue(.75);
        assertThat(agreement("YXN").pair(0, 1).score(AgreementMethod.VOETEN)).isEmpty();
    }

    @Test
    void leavesOutVotesOnWhichAllVotedAlike() {
        var agreement = agreement("YYY", "YYX", "AAA", "XXX", "YNN");
        assertThat(agreement.votes()).isEqualTo(1);
        assertThat(agreement.pair(0, 1)).extracting(PairCounts::n).isEqualTo(1);
        assertThat(agreement.pair(1, 2).score(AgreementMethod.VOETEN)).hasValue(1);
    }

    @Test
    void sIsTwiceTheAgreementLessOne() {
        assertThat(agreement("YYN", "YAN", "YNN").pair(0, 1).score(AgreementMethod.S)).hasValue(0);
        assertThat(agreement("YNA").pair(0, 1).score(AgreementMethod.S)).hasValue(-1);
    }

    @Test
    void kappaIsNothingByChanceAndUntoldWhereBothAlwaysDoTheSame() {
        var byChance = agreement("YYA", "YNA", "NYA", "NNA").pair(0, 1);
        assertThat(byChance.score(AgreementMethod.KAPPA)).hasValue(0);
        var opposed = agreement("YNA", "NYA").pair(0, 1);
        assertThat(opposed.score(AgreementMethod.KAPPA)).hasValue(-1);
        assertThat(agreement("YYA", "YYA").pair(0, 1).score(AgreementMethod.KAPPA)).isEmpty();
    }

    @Test
    void percentileCountsPairsThatAgreeLess() {
        // 0 and 1 always agree; 2 is a step from both each time, 3 two steps.
        var all = agreement("YYAN", "YYAN").all();
        assertThat(all.percentile(0, 1, 1)).hasValue(1);
        assertThat(all.percentile(0, 3, 1)).hasValueCloseTo(.1, within(1e-12));
        assertThat(all.percentile(3, 0, 1)).isEqualTo(all.percentile(0, 3, 1));
        assertThat(all.percentile(0, 1, 3)).as("no pair has three votes in common").isEmpty();
        assertThatThrownBy(() -> all.n(2, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isToTheLastBitWhatThePlainWaySays(long seed) {
        var votes = random(new Random(seed), 150 + (int) seed * 37, 70);
        var planes = planes(votes);
        check(votes, planes, planes.all(), 0, votes.size());
        check(votes, planes, planes.session("3"), 30, 40);
        check(votes, planes, planes.years(2003, 2010), 10, 50);
        check(votes, planes, planes.session("none"), 0, 0);
        check(votes, planes, planes.years(2003, 2010).and(planes.session("3")), 30, 40);
    }

    private static List<String> random(Random random, int votes, int members) {
        var found = new ArrayList<String>();
        for (int vote = 0; vote < votes; vote++) {
            var kinds = vote % 7 == 0 ? "Y" : vote % 11 == 0 ? "AX." : "YYYNNAX.";
            var letters = new StringBuilder();
            random.ints(members, 0, kinds.length())
                    .forEach(kind -> letters.append(kinds.charAt(kind)));
            found.add(letters.toString());
        }
        return found;
    }

    private static void check(
            List<String> votes, BallotPlanes planes, VoteMask mask, int from, int to) {
        List<Map<MemberCode, Choice>> asked = new ArrayList<>();
        votes.subList(from, to).forEach(vote -> asked.add(Chamber.ballots(vote)));
        var agreement = new Agreement(planes, mask);
        var all = agreement.all();
        for (int one = 0; one < planes.members().size(); one++) {
            for (int other = 0; other < planes.members().size(); other++) {
                var members = planes.members();
                var plain = new PlainPairs(asked, members.get(one), members.get(other));
                var pair = agreement.pair(one, other);
                assertThat(pair.n()).isEqualTo(plain.n());
                for (var method : AgreementMethod.values()) {
                    assertThat(pair.score(method))
                            .as("%s of %s and %s", method, one, other)
                            .isEqualTo(plain.score(method))
                            .isEqualTo(agreement.pair(other, one).score(method));
                }
                if (one != other) {
                    assertThat(all.n(one, other)).isEqualTo(plain.n());
                    assertThat(all.agreement(one, other))
                            .isEqualTo(plain.score(AgreementMethod.VOETEN));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void methodsAreKnownByTheirWords(AgreementMethod method) {
        assertThat(AgreementMethod.ofCode(method.code())).contains(method);
    }

    @Test
    void masksOfDifferentRecordsDoNotMix() {
        var mask = VoteMask.of(64, vote -> vote == 63);
        assertThat(mask.count()).isOne();
        assertThat(mask.has(63)).isTrue();
        assertThat(mask.has(62)).isFalse();
        assertThatThrownBy(() -> mask.and(VoteMask.of(65, _ -> true)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
