package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.analysis.Partners.Partner;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Span;

class PartnersTest {

    private static BallotPlanes planes(List<String> votes) {
        var builder = new BallotPlanes.Builder();
        for (int vote = 0; vote < votes.size(); vote++) {
            builder.add(
                    new BallotPlanes.Occasion(
                            "V/" + vote, LocalDate.of(2001, 1, 1).plusDays(vote), Set.of()),
                    BallotList.of(Chamber.ballots(votes.get(vote))));
        }
        return builder.build();
    }

    private static Partners of(int member, AgreementMethod method, String... votes) {
        var planes = planes(List.of(votes));
        return Partners.of(planes, member, planes.all(), method);
    }

    @Test
    void goFromTheClosestToTheFarthest() {
        var partners = of(0, AgreementMethod.VOETEN, "YYAN", "NNAY");
        assertThat(partners.all())
                .extracting(Partner::member)
                .containsExactly(Chamber.member(1), Chamber.member(2), Chamber.member(3));
        assertThat(partners.all()).extracting(Partner::score).containsExactly(1.0, .5, .0);
        assertThat(partners.all()).extracting(Partner::n).containsOnly(2);
        assertThat(partners.pairs()).isEqualTo(6);
        // Of the other pairs, two agree by nothing and three by a half.
        assertThat(partners.all().getFirst().percentile()).hasValue(1);
    }

    @Test
    void threeVotesInCommonDoNotWin() {
        var votes = new ArrayList<String>();
        for (int vote = 0; vote < 30; vote++) {
            votes.add(vote < 3 ? "YNYN" : "YNXY");
        }
        var partners = of(0, AgreementMethod.VOETEN, votes.toArray(String[]::new));
        assertThat(partners.fewest()).isEqualTo(10);
        assertThat(partners.leftOut()).isOne();
        assertThat(partners.all())
                .extracting(Partner::member)
                .containsExactly(Chamber.member(3), Chamber.member(1));
    }

    @Test
    void leastIsATenthButTenOrHalfOfFew() {
        assertThat(List.of(0, 1, 2, 3, 10, 19, 20, 100, 101, 2000))
                .extracting(Partners::fewest)
                .containsExactly(1, 1, 1, 2, 5, 10, 10, 10, 10, 200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void percentileIsWhatComparingWithEachPairSays(long seed) {
        var random = new Random(seed);
        var votes = new ArrayList<String>();
        for (int vote = 0; vote < 60; vote++) {
            var letters = new StringBuilder();
            random.ints(14, 0, 6).forEach(kind -> letters.append("YYNAX.".charAt(kind)));
            votes.add(letters.toString());
        }
        var planes = planes(votes);
        var mask = planes.days(new Span(LocalDate.of(2001, 1, 5), LocalDate.of(2001, 2, 20)));
        var agreement = new Agreement(planes, mask);
        for (var method : AgreementMethod.values()) {
            for (int member = 0; member < planes.members().size(); member++) {
                var partners = Partners.of(planes, member, mask, method);
                assertThat(partners.votes()).isEqualTo(agreement.votes());
                for (var partner : partners.all()) {
                    int other = planes.member(partner.member()).orElseThrow();
                    assertThat(partner.percentile().orElseThrow())
                            .as("%s: %s and %s", method, member, other)
                            .isCloseTo(
                                    plain(agreement, method, partners.fewest(), member, other),
                                    within(1e-12));
                    if (method != AgreementMethod.KAPPA) {
                        assertThat(partner.percentile())
                                .isEqualTo(
                                        agreement
                                                .all()
                                                .percentile(member, other, partners.fewest()));
                    }
                }
            }
        }
    }

    private static double plain(
            Agreement agreement, AgreementMethod method, int fewest, int member, int other) {
        double score = agreement.pair(member, other).score(method).orElseThrow();
        double less = 0;
        int pairs = 0;
        for (int one = 1; one < 14; one++) {
            for (int two = 0; two < one; two++) {
                var pair = agreement.pair(one, two);
                boolean same = Math.max(member, other) == one && Math.min(member, other) == two;
                if (!same && pair.n() >= fewest && pair.score(method).isPresent()) {
                    double theirs = pair.score(method).getAsDouble();
                    pairs++;
                    less += theirs < score ? 1 : theirs == score ? .5 : 0;
                }
            }
        }
        return less / pairs;
    }
}
