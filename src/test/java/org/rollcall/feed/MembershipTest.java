package org.rollcall.feed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.vote.Body;
import org.rollcall.vote.Dated;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;
import org.rollcall.vote.State;

/// The tables of members that ship with the program, held against what is known of them.
class MembershipTest {

    private static final LocalDate BEGINNING = LocalDate.of(1946, 1, 17);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final Membership membership;

    MembershipTest() throws IOException {
        membership = MemberTables.read();
    }

    // Every 10th day, and New Year's Day and Eve, when seats change.
    static Stream<LocalDate> days() {
        var tenth = BEGINNING.datesUntil(TODAY, Period.ofDays(10));
        var turns =
                Stream.iterate(LocalDate.of(1947, 1, 1), TODAY::isAfter, d -> d.plusYears(1))
                        .flatMap(day -> Stream.of(day.minusDays(1), day));
        return Stream.concat(tenth, turns);
    }

    @ParameterizedTest
    @CsvSource({
        "1945-10-24, 29",
        "1945-12-31, 51",
        "1950-09-28, 60",
        "1955-12-14, 76",
        "1973-09-18, 135",
        "1984-09-21, 159",
        "1991-09-17, 166",
        "2000-11-01, 189",
        "2006-06-28, 192",
        "2011-07-14, 193",
        "2026-01-15, 193"
    })
    void membershipGrows(LocalDate day, int members) {
        assertThat(membership.membersOn(day)).hasSize(members);
    }

    @Test
    void councilHasElevenSeatsUntil1965AndFifteenSince() {
        for (var day : (Iterable<LocalDate>) days()::iterator) {
            assertThat(membership.councilOn(day)).as("the Council on %s", day).hasSize(seats(day));
        }
    }

    // Mexico was elected on 7 January 1980, after 154 ballots between Cuba and Colombia.
    private static int seats(LocalDate day) {
        boolean oneToElect = day.getYear() == 1980 && day.isBefore(LocalDate.of(1980, 1, 7));
        return day.getYear() <= 1965 ? 11 : oneToElect ? 14 : 15;
    }

    @Test
    void fivePermanentMembersSitOnEveryDay() {
        for (var day : (Iterable<LocalDate>) days()::iterator) {
            var soviet = day.isBefore(LocalDate.of(1991, 12, 24)) ? "SUN" : "RUS";
            assertThat(membership.permanentOn(day))
                    .as("permanent on %s", day)
                    .extracting(MemberCode::letters)
                    .containsExactlyInAnyOrder("CHN", "FRA", "GBR", soviet, "USA");
        }
    }

    @Test
    void whoSitsInTheCouncilIsAMember() {
        for (var day : (Iterable<LocalDate>) days()::iterator) {
            assertThat(membership.membersOn(day)).containsAll(membership.councilOn(day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SUN, 1991-12-23, true",
        "SUN, 1991-12-24, false",
        "RUS, 1991-12-23, false",
        "RUS, 1991-12-24, true",
        "IDN, 1965-01-19, true",
        "IDN, 1965-01-20, false",
        "IDN, 1966-09-27, false",
        "IDN, 1966-09-28, true",
        "SYR, 1958-02-22, false",
        "SYR, 1961-10-13, true",
        "DDR, 1973-09-18, true",
        "DDR, 1990-10-03, false",
        "EAZ, 1963-12-16, true",
        "EAZ, 1964-04-26, false",
        "TZA, 1964-04-26, true",
        "SSD, 2011-07-13, false",
        "SSD, 2011-07-14, true",
        "CHE, 2002-09-09, false",
        "CHE, 2002-09-10, true"
    })
    void membershipBeginsAndEndsOnItsDay(String code, LocalDate day, boolean member) {
        assertThat(membership.membersOn(day).contains(new MemberCode(code))).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "TUR, 2022-03-24, Turkey",
        "TUR, 2022-06-01, Türkiye",
        "MMR, 1988-01-01, Burma",
        "MMR, 2020-01-01, Myanmar",
        "SWZ, 2017-01-01, Swaziland",
        "SWZ, 2019-01-01, Eswatini",
        "COD, 1990-01-01, Zaire",
        "COD, 2020-01-01, Democratic Republic of the Congo",
        "MKD, 2010-01-01, The former Yugoslav Republic of Macedonia",
        "MKD, 2020-01-01, North Macedonia",
        "LKA, 1970-01-01, Ceylon",
        "LKA, 2020-01-01, Sri Lanka",
        "BEN, 1970-01-01, Dahomey",
        "EGY, 1960-01-01, United Arab Republic"
    })
    void nameIsThatOfTheDay(String code, LocalDate day, String name) {
        assertThat(membership.nameOn(new MemberCode(code), day).full()).isEqualTo(name);
    }

    @Test
    void everyMemberHasANameAndARegionOnEveryDay() {
        for (var state : membership.states()) {
            for (var span : state.member()) {
                var last = span.until().equals(LocalDate.MAX) ? TODAY : span.until().minusDays(1);
                for (var day : List.of(span.from(), last)) {
                    assertThat(Dated.on(day, state.names()))
                            .as("%s %s", state.code(), day)
                            .isPresent();
                    assertThat(on(day, state.regions())).as("%s %s", state.code(), day).isOne();
                }
            }
        }
    }

    @Test
    void namesAndSeatsOfOneStateDoNotOverlap() {
        for (var state : membership.states()) {
            for (var dated : state.names()) {
                assertThat(on(dated.span().from(), state.names())).as("%s", dated).isOne();
            }
            for (var dated : state.council()) {
                assertThat(on(dated.span().from(), state.council())).as("%s", dated).isOne();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void boardNamesAreShortAndDifferent(LocalDate day) {
        var names = membership.membersOn(day).stream().map(m -> membership.nameOn(m, day)).toList();
        assertThat(names).extracting(State.Name::board).doesNotHaveDuplicates();
        assertThat(names)
                .allSatisfy(
                        n -> assertThat(n.board().length()).isBetween(1, State.Name.BOARD_LENGTH));
        assertThat(names).extracting(State.Name::full).doesNotHaveDuplicates();
    }

    static Stream<LocalDate> elections() {
        return Stream.iterate(BEGINNING, TODAY::isAfter, day -> day.plusMonths(7));
    }

    @Test
    void barredMembersDoNotVoteInTheAssembly() {
        var day = LocalDate.of(1980, 1, 14);
        assertThat(membership.membersOn(day)).contains(new MemberCode("ZAF"));
        assertThat(membership.votersOn(Body.EMERGENCY_SESSION, day))
                .doesNotContain(new MemberCode("ZAF"))
                .hasSize(151);
    }

    @Test
    void todayOneHundredAndNinetyThreeAreInFiveRegions() {
        var regions =
                membership.membersOn(TODAY).stream()
                        .map(m -> membership.state(m).orElseThrow().regionOn(TODAY))
                        .collect(toSet());
        assertThat(regions).contains(Region.AFRICAN, Region.ASIA_PACIFIC, Region.EASTERN_EUROPEAN);
        assertThat(inRegion(Region.AFRICAN)).isEqualTo(54);
        assertThat(inRegion(Region.EASTERN_EUROPEAN)).isEqualTo(23);
        assertThat(inRegion(Region.LATIN_AMERICAN_CARIBBEAN)).isEqualTo(33);
    }

    @Test
    void groupsHoldMembersOnly() {
        var keys = new HashSet<String>();
        for (var group : membership.groups()) {
            assertThat(keys.add(group.key())).as(group.key()).isTrue();
            assertThat(membership.membersOn(TODAY)).containsAll(group.on(TODAY));
        }
        assertThat(keys).contains("european-union");
    }

    @Test
    void europeanUnionHasTwentySevenMembers() {
        var union =
                membership.groups().stream()
                        .filter(group -> group.key().equals("european-union"))
                        .findFirst()
                        .orElseThrow();
        assertThat(union.on(TODAY)).hasSize(27);
        assertThat(union.on(LocalDate.of(2020, 1, 31))).hasSize(28);
        assertThat(union.on(LocalDate.of(1960, 1, 1))).hasSize(6);
    }

    private long inRegion(Region region) {
        return membership.membersOn(TODAY).stream()
                .filter(m -> membership.state(m).orElseThrow().regionOn(TODAY) == region)
                .count();
    }

    private static long on(LocalDate day, List<? extends Dated<?>> all) {
        return all.stream().filter(dated -> dated.span().contains(day)).count();
    }
}
