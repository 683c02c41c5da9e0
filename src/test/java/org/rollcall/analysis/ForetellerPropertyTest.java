package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.analysis.LikelyMovers.Named;
import org.rollcall.analysis.LikelyMovers.NotBetter;
import org.rollcall.tally.SmallestChange;
import org.rollcall.tally.SmallestChange.Mover;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// Made-up chambers: names come of blocs, never of noise.
class ForetellerPropertyTest {

    private static final int MEMBERS = 45;
    private static final int VOTES = 160;
    private static final SmallestChange YES_TO_NO = change(Choice.YES, Mover.MEMBER);

    // Every third member, so that blocs of neighbours lie across regions.
    private static Region region(MemberCode member) {
        return switch (Chamber.place(member) % 3) {
            case 0 -> Region.AFRICAN;
            case 1 -> Region.ASIA_PACIFIC;
            default -> Region.EASTERN_EUROPEAN;
        };
    }

    private static SmallestChange change(Choice from, Mover mover) {
        return new SmallestChange(from, Choice.NO, mover, OptionalInt.of(5), 20);
    }

    private static Foreteller tried(List<String> votes) {
        return Foreteller.tried(
                        Chamber.of(votes), (member, _) -> region(member), _ -> {}, () -> false)
                .orElseThrow();
    }

    private static Foreteller.Asked asked(Body body, String letters) {
        return new Foreteller.Asked(
                body, Optional.empty(), Chamber.ballots(letters), Collections.emptySortedSet());
    }

    /// @param letters from which each ballot is drawn; a letter that is there twice is likelier
    private static List<String> noise(Random random, String letters) {
        var votes = new ArrayList<String>();
        for (int vote = 0; vote < VOTES; vote++) {
            var ballots = new StringBuilder();
            for (int member = 0; member < MEMBERS; member++) {
                ballots.append(letters.charAt(random.nextInt(letters.length())));
            }
            votes.add(ballots.toString());
        }
        return votes;
    }

    private static List<String> blocs(Random random) {
        var votes = new ArrayList<String>();
        for (int vote = 0; vote < VOTES; vote++) {
            var lines = noise(random, "YYNA").getFirst().substring(0, 3);
            var ballots = new StringBuilder();
            for (int member = 0; member < MEMBERS; member++) {
                boolean strays = random.nextInt(20) == 0;
                ballots.append(
                        strays ? "YNA".charAt(random.nextInt(3)) : lines.charAt(member / 15));
            }
            votes.add(ballots.toString());
        }
        return votes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noiseNamesNobody(long seed) {
        var random = new Random(seed);
        for (var letters : List.of("YNA", "YYYYNA", "YN", "YNAX")) {
            var votes = noise(random, letters);
            var foreteller = tried(votes);
            assertThat(foreteller.trial().isBetter()).as("seed %s, %s", seed, letters).isFalse();
            assertThat(foreteller.likeliest(asked(Body.GENERAL_ASSEMBLY, votes.get(7)), YES_TO_NO))
                    .isEqualTo(new NotBetter(foreteller.trial()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void blocsAreBetterThanRegionsAndHabit(long seed) {
        var foreteller = tried(blocs(new Random(seed)));
        assertThat(foreteller.trial().isBetter()).as("seed %s", seed).isTrue();
    }

    @Test
    void namesThoseThatStrayedFromTheirBloc() {
        var foreteller = tried(blocs(new Random(3)));
        // The first bloc votes no but for its first member; the others vote yes.
        var letters = "Y" + "N".repeat(14) + "Y".repeat(30);
        var movers = foreteller.likeliest(asked(Body.EMERGENCY_SESSION, letters), YES_TO_NO);
        assertThat(movers)
                .isInstanceOfSatisfying(
                        Named.class,
                        named -> {
                            assertThat(named.members()).hasSizeLessThanOrEqualTo(8);
                            assertThat(named.members().getFirst().member())
                                    .isEqualTo(Chamber.member(0));
                        });
    }

    @Test
    void saysWhyItNamesNobody() {
        var votes = blocs(new Random(3));
        var foreteller = tried(votes);
        var letters = votes.getFirst();
        var council = asked(Body.SECURITY_COUNCIL, letters);
        var assembly = asked(Body.GENERAL_ASSEMBLY, letters);
        assertThat(foreteller.likeliest(council, YES_TO_NO))
                .isEqualTo(new LikelyMovers.NotTheAssembly());
        assertThat(foreteller.likeliest(assembly, change(Choice.NOT_VOTING, Mover.MEMBER)))
                .isEqualTo(new LikelyMovers.NotCast());
        var few = asked(Body.GENERAL_ASSEMBLY, "YYYNNNAAA");
        assertThat(foreteller.likeliest(few, YES_TO_NO))
                .isEqualTo(new LikelyMovers.NothingSimilar(foreteller.trial()));
        var small = tried(votes.subList(0, Trial.FEWEST_VOTES - 1));
        assertThat(small.likeliest(assembly, YES_TO_NO))
                .isEqualTo(new LikelyMovers.TooFewVotes(small.trial()));
    }

    @Test
    void whoHasAVetoMovesOnlyWhereThatIsMeant() {
        var foreteller = tried(blocs(new Random(3)));
        var ballots = Chamber.ballots("Y" + "N".repeat(14) + "Y".repeat(30));
        var holders = new TreeSet<>(List.of(Chamber.member(0)));
        var asked = new Foreteller.Asked(Body.GENERAL_ASSEMBLY, Optional.empty(), ballots, holders);
        assertThat(foreteller.likeliest(asked, change(Choice.YES, Mover.WITH_VETO)))
                .isInstanceOfSatisfying(
                        Named.class,
                        named ->
                                assertThat(named.members())
                                        .extracting(Foretold::member)
                                        .containsExactly(Chamber.member(0)));
        assertThat(foreteller.likeliest(asked, change(Choice.YES, Mover.WITHOUT_VETO)))
                .isInstanceOfSatisfying(
                        Named.class,
                        named ->
                                assertThat(named.members())
                                        .extracting(Foretold::member)
                                        .doesNotContain(Chamber.member(0)));
    }
}
