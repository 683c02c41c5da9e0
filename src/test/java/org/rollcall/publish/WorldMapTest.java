package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.publish.MapArea.Standing;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// The map of the world: whose vote a place is painted with, and what is painted where.
class WorldMapTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);
    private final WorldMap world = WorldMap.get();
    private final Membership membership;

    WorldMapTest() throws IOException {
        membership = MemberTables.read();
    }

    /// The twelve places for which assets/docs/decisions/map.md gives the answers.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Sevastopol, 44.60, 33.53, UKR, MEMBER",
        "Taipei, 25.03, 121.56, CHN, PART",
        "Pristina, 42.66, 21.17, , DISPUTED",
        "Laayoune, 27.15, -13.20, , TERRITORY",
        "Nicosia north of the line, 35.20, 33.36, CYP, MEMBER",
        "Srinagar, 34.08, 74.80, , DISPUTED",
        "Quneitra, 33.126, 35.824, SYR, PART",
        "Ramallah, 31.90, 35.20, , OBSERVER",
        "Stanley, -51.70, -57.85, , TERRITORY",
        "Nuuk, 64.18, -51.72, DNK, PART",
        "Cayenne, 4.92, -52.31, FRA, PART",
        "Hargeisa, 9.56, 44.06, SOM, MEMBER"
    })
    void twelvePlacesAreAsDecided(
            String place, double north, double east, String member, Standing standing) {
        var area = world.at(north, east).orElseThrow(() -> new AssertionError(place));
        assertThat(area.member().map(MemberCode::letters).orElse(null)).isEqualTo(member);
        assertThat(area.standing()).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Paris, 48.85, 2.35, FRA",
        "Reykjavik, 64.1, -21.8, ISL",
        "Sydney, -33.9, 150.9, AUS",
        "Suva, -18.0, 178.2, FJI",
        "Petropavlovsk, 53.1, 158.6, RUS",
        "Uelen, 66.1, -170.5, RUS",
        "Nome, 64.6, -165.2, USA",
        "Ushuaia, -54.7, -68.2, ARG",
        "Simferopol, 44.95, 34.1, UKR",
        "Gilgit, 35.92, 74.31, ",
        "Kathmandu, 27.7, 85.3, NPL",
        "Tel Aviv, 32.05, 34.80, ISR"
    })
    void citiesLieInTheirStates(String city, double north, double east, String member) {
        double across = east < -169.2 ? east + 360 : east;
        assertThat(world.at(north, across).flatMap(MapArea::member).map(MemberCode::letters))
                .as(city)
                .isEqualTo(Optional.ofNullable(member));
    }

    @Test
    void all193MembersHaveTheirLandAndNobodyElse() {
        var land =
                world.areas().stream()
                        .filter(MapArea::isMainland)
                        .map(area -> area.member().orElseThrow())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(land).hasSize(193).isEqualTo(membership.membersOn(DAY));
        assertThat(world.areas()).extracting(MapArea::key).doesNotHaveDuplicates();
    }

    @Test
    void areasAreAsLargeAsOnEarth() {
        // Brazil has 8.51 and Australia 7.69 million square kilometres, Greenland 2.17, Algeria
        // 2.38.
        double brazil = area("BR");
        assertThat(area("AU") / brazil).isBetween(0.89, 0.92);
        assertThat(area("DZ") / brazil).isBetween(0.27, 0.29);
        assertThat(area("GL") / brazil).isBetween(0.22, 0.28);
    }

    private double area(String key) {
        return world.areas().stream()
                .filter(area -> area.key().equals(key))
                .findFirst()
                .orElseThrow()
                .outline()
                .area();
    }

    @Test
    void everyAreaSpeaks() {
        var choices = new TreeMap<MemberCode, Choice>();
        membership.membersOn(DAY).forEach(member -> choices.put(member, Choice.YES));
        choices.remove(new MemberCode("FRA"));
        var words = new MapWords(choices, new Names(membership, DAY));
        var said = world.areas().stream().map(words::spoken).toList();
        assertThat(said)
                .allMatch(text -> !text.isBlank())
                .contains(
                        "Germany, in favour",
                        "Greenland: with Denmark, in favour",
                        "France, no member that could vote on this day",
                        "State of Palestine, left blank: an observer, without a vote",
                        "Kosovo, left blank: under Security Council resolution 1244 (1999)");
    }

    @Test
    void statesThatAreNoMoreAreNamedBesideTheMap() {
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(new MemberCode("CSK"), Choice.NO);
        choices.put(new MemberCode("FRA"), Choice.YES);
        var words = new MapWords(choices, new Names(membership, LocalDate.of(1980, 1, 14)));
        assertThat(words.unmapped(world))
                .isEqualTo("Not on a map of today: Czechoslovakia (against).");
    }

    @Test
    void signsStayWithinTheirStatesAndLampsApart() {
        var random = new Random(5);
        var ways = List.of(Choice.values());
        var choices = new TreeMap<MemberCode, Choice>();
        membership
                .membersOn(DAY)
                .forEach(member -> choices.put(member, ways.get(random.nextInt(4))));
        for (double width : new double[] {540, 900, 1800}) {
            var view = MapPlan.View.whole(world, width, width / world.ratio(), width / 100);
            var plan = MapPlan.of(world, choices, view);
            for (var sign : plan.signs()) {
                assertThat(plan.areas())
                        .anyMatch(area ->
                                area.choice().filter(sign.choice()::equals).isPresent()
                                        && area.outline().contains(sign.x(), sign.y()));
            }
            assertThat(shown(plan, choices)).isEqualTo(choices.keySet());
            assertApart(plan);
        }
    }

    // Every member is seen without its colour: by a sign within it or by its lamp.
    private static Set<MemberCode> shown(MapPlan plan, Map<MemberCode, Choice> choices) {
        var shown = new HashSet<MemberCode>();
        plan.lamps().forEach(lamp -> shown.add(lamp.area().member().orElseThrow()));
        for (var painted : plan.areas()) {
            if (painted.area().isMainland()
                    && plan.signs().stream()
                            .anyMatch(sign -> painted.outline().contains(sign.x(), sign.y()))) {
                shown.add(painted.area().member().orElseThrow());
            }
        }
        shown.retainAll(choices.keySet());
        return shown;
    }

    private static void assertApart(MapPlan plan) {
        for (var one : plan.lamps()) {
            for (var other : plan.lamps()) {
                if (!one.equals(other)) {
                    assertThat(
                                    Math.max(
                                            Math.abs(one.x() - other.x()),
                                            Math.abs(one.y() - other.y())))
                            .as("%s and %s", one.area().key(), other.area().key())
                            .isGreaterThan(one.size() * 0.95);
                }
            }
        }
    }
}
