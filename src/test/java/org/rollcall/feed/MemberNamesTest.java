package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// States, however they are written.
class MemberNamesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 29);

    private static final String TODAYS_NAMES =
            """
            france                                | FRA
            FRANCE                                | FRA
            '  France. '                          | FRA
            The Gambia                            | GMB
            Gambia (the)                          | GMB
            Netherlands                           | NLD
            Kingdom of the Netherlands            | NLD
            Cote d'Ivoire                         | CIV
            CÔTE D`IVOIRE                         | CIV
            Côte d´Ivoire                         | CIV
            Co\u0302te d’Ivoire                   | CIV
            Ivory Coast                           | CIV
            Antigua & Barbuda                     | ATG
            Trinidad AND Tobago                   | TTO
            St. Kitts & Nevis                     | KNA
            St Lucia                              | LCA
            St. Vincent & Grenadines              | VCT
            Saint Vincent and the Grenadines      | VCT
            São Tomé e Príncipe                   | STP
            Iran                                  | IRN
            Iran (Islamic Republic of)            | IRN
            Islamic Republic of Iran              | IRN
            IRAN, ISLAMIC REPUBLIC OF             | IRN
            Venezuela, Bolivarian Republic of     | VEN
            KOREA, REPUBLIC OF                    | KOR
            Korea, Democratic People's Republic of | PRK
            Democratic People’s Republic of Korea | PRK
            Dem. People's Rep. of Korea           | PRK
            Micronesia                            | FSM
            TÜRKÝYE                               | TUR
            Türkiye                               | TUR
            TURKIYE                               | TUR
            TÜRKİYE                               | TUR
            TÃ¼rkiye                              | TUR
            CÃ´te dâ€™Ivoire                      | CIV
            SÃ£o TomÃ© & PrÃ­ncipe                | STP
            U.S.A.                                | USA
            U. S. A.                              | USA
            US                                    | USA
            USA                                   | USA
            United States of America              | USA
            UK                                    | GBR
            Great Britain                         | GBR
            United Kingdom of Great Britain and Northern Ireland | GBR
            Russia                                | RUS
            North Korea                           | PRK
            DPRK                                  | PRK
            South Korea                           | KOR
            Laos                                  | LAO
            Lao PDR                               | LAO
            Syria                                 | SYR
            Moldova                               | MDA
            Republic of Moldova                   | MDA
            Moldova (Republic of)                 | MDA
            Bolivia                               | BOL
            Vietnam                               | VNM
            Viet Nam                              | VNM
            Czechia                               | CZE
            Czech Republic                        | CZE
            Myanmar (Burma)                       | MMR
            Eswatini (formerly Swaziland)         | SWZ
            Congo                                 | COG
            Congo - Kinshasa                      | COD
            Congo - Brazzaville                   | COG
            Congo, Democratic Republic of the     | COD
            Republic of the Congo                 | COG
            DRC                                   | COD
            Guinea                                | GIN
            Equatorial Guinea                     | GNQ
            Guinea, Equatorial                    | GNQ
            Guinea-Bissau                         | GNB
            Papua New Guinea                      | PNG
            Dominica                              | DMA
            Dominican Republic                    | DOM
            Niger                                 | NER
            Nigeria                               | NGA
            Sudan                                 | SDN
            South Sudan                           | SSD
            Serbia                                | SRB
            Montenegro                            | MNE
            Germany                               | DEU
            Yemen                                 | YEM
            Tanzania                              | TZA
            Macedonia                             | MKD
            The former Yugoslav Republic of Macedonia | MKD
            China                                 | CHN
            fra                                   | FRA
            AND                                   | AND
            SUN                                   | RUS
            GER                                   | DEU
            """;

    private static final String NAMES_AND_DAYS =
            """
            BURMA                     | 1950-01-01 | MMR
            Myanmar                   | 1950-01-01 | MMR
            CEYLON                    | 1960-01-01 | LKA
            SIAM                      | 1947-06-01 | THA
            DAHOMEY                   | 1965-01-01 | BEN
            UPPER VOLTA               | 1970-01-01 | BFA
            ZAIRE                     | 1980-01-01 | COD
            BYELORUSSIAN SSR          | 1960-01-01 | BLR
            Byelorussian S.S.R.       | 1960-01-01 | BLR
            Ukrainian Soviet Socialist Republic | 1960-01-01 | UKR
            UNION OF SOUTH AFRICA     | 1950-01-01 | ZAF
            PHILIPPINE REPUBLIC       | 1946-10-01 | PHL
            FEDERATION OF MALAYA      | 1960-01-01 | MYS
            CONGO (LEOPOLDVILLE)      | 1962-01-01 | COD
            CONGO (BRAZZAVILLE)       | 1962-01-01 | COG
            CONGO (DEMOCRATIC REPUBLIC OF) | 1967-07-04 | COD
            Congo                     | 1971-11-09 | COG
            Congo                     | 2000-01-01 | COG
            Republic of the Congo     | 1968-01-01 | COG
            SOUTHERN YEMEN            | 1968-01-01 | YMD
            Yemen People's Republic   | 1980-01-01 | YMD
            Yemen                     | 1980-01-01 | YEM
            Yemen Arab Republic       | 1980-01-01 | YEM
            UNITED ARAB REPUBLIC      | 1960-01-01 | EGY
            Germany                   | 1980-01-01 | DEU
            West Germany              | 1980-01-01 | DEU
            Federal Republic of Germany | 2000-01-01 | DEU
            GERMANY, FEDERAL REPUBLIC OF | 1980-01-01 | DEU
            East Germany              | 1980-01-01 | DDR
            Russia                    | 1960-01-01 | SUN
            Russian Federation        | 1991-12-23 | SUN
            USSR                      | 1991-12-24 | RUS
            U.S.S.R.                  | 1960-01-01 | SUN
            Tanzania                  | 1963-12-17 | EAT
            United Republic of Tanzania | 1962-01-01 | EAT
            Tanganyika                | 1970-01-01 | TZA
            Tanzania                  | 1964-04-26 | TZA
            Zanzibar                  | 1963-12-17 | EAZ
            Serbia                    | 1980-01-01 | YUG
            Serbia                    | 2004-01-01 | SCG
            Yugoslavia                | 2004-01-01 | SCG
            Yugoslavia                | 2010-01-01 | SRB
            Serbia and Montenegro     | 2010-01-01 | SRB
            Czechoslovakia            | 1980-01-01 | CSK
            Taiwan                    | 1960-01-01 | CHN
            Republic of China         | 1960-01-01 | CHN
            """;

    private static final String CODES_AND_DAYS =
            """
            RUS, 1960-01-01, SUN
            SUN, 1960-01-01, SUN
            RU, 1960-01-01, SUN
            SU, 2000-01-01, RUS
            SUN, 1991-12-31, RUS
            GER, 1980-01-01, DEU
            GER, 2000-01-01, DEU
            DE, 1980-01-01, DEU
            YMD, 1980-01-01, YMD
            YD, 1980-01-01, YMD
            YE, 1980-01-01, YEM
            DDR, 1980-01-01, DDR
            DD, 1980-01-01, DDR
            CSK, 1980-01-01, CSK
            CS, 1980-01-01, CSK
            CS, 2004-01-01, SCG
            SCG, 2004-01-01, SCG
            SCG, 2000-12-01, YUG
            SRB, 1980-01-01, YUG
            YUG, 1980-01-01, YUG
            YU, 1980-01-01, YUG
            YU, 2020-01-01, SRB
            EAT, 1962-01-01, EAT
            TZ, 1962-01-01, EAT
            EAZ, 1964-01-01, EAZ
            EAT, 1970-01-01, TZA
            ROM, 1980-01-01, ROU
            ROU, 1980-01-01, ROU
            ZAR, 1980-01-01, COD
            COD, 1980-01-01, COD
            TMP, 2003-01-01, TLS
            TLS, 2003-01-01, TLS
            BUR, 1980-01-01, MMR
            MMR, 1980-01-01, MMR
            NA, 2000-01-01, NAM
            na, 2000-01-01, NAM
            TW, 1960-01-01, CHN
            UK, 2000-01-01, GBR
            GB, 2000-01-01, GBR
            """;

    private final Membership membership;
    private final MemberNames names;

    MemberNamesTest() throws IOException {
        membership = MemberTables.read();
        names = new MemberNames(membership);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TODAYS_NAMES)
    void nameMeansOneStateToday(String written, String code) {
        assertThat(names.find(written, TODAY)).contains(new MemberCode(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NAMES_AND_DAYS)
    void nameFollowsTheDay(String written, LocalDate day, String code) {
        assertThat(names.find(written, day)).contains(new MemberCode(code));
    }

    // No state of the seat was a member: the one that is named, for the caller to judge.
    @ParameterizedTest
    @CsvSource({
        "Croatia, 1980-01-01, HRV",
        "Montenegro, 2004-01-01, MNE",
        "Czechoslovakia, 2000-01-01, CSK",
        "Czech Republic, 1980-01-01, CZE",
        "East Germany, 2000-01-01, DDR",
        "Democratic Yemen, 2000-01-01, YMD",
        "Syria, 1960-01-01, SYR",
        "Tanzania, 1950-01-01, TZA",
        "Zanzibar, 1963-12-01, EAZ",
        "Switzerland, 1990-01-01, CHE"
    })
    void stateThatWasNoMemberIsNamedAllTheSame(String written, LocalDate day, String code) {
        assertThat(names.find(written, day)).contains(new MemberCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Korea, 2000-01-01",
        "Korea, 1980-01-01",
        "Congo, 1962-01-01",
        "Congo, 1971-10-26",
        "Republic of the Congo, 1962-01-01",
        "Taiwan, 1980-01-01",
        "Republic of China, 2000-01-01",
        "Republic of Viet-Nam, 1970-01-01",
        "Palestine, 2024-01-01",
        "Prussia, 1946-01-01",
        "Franc, 2000-01-01"
    })
    void whatIsAmbiguousOrNoStateIsNotGuessed(String written, String day) {
        assertThat(names.find(written, LocalDate.parse(day.substring(0, 10)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "()", "the", "F", "FR", "1", "法国", "�"})
    void whatNamesNothingIsNotFound(String written) {
        assertThat(names.find(written, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = CODES_AND_DAYS)
    void codeFollowsTheDay(String code, LocalDate day, String member) {
        assertThat(names.ofCode(code, day)).contains(new MemberCode(member));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "ZZ", "ZZZ", "TW", "France", "FRAN"})
    void codeOfNobodyIsNotFound(String code) {
        assertThat(names.ofCode(code, TODAY)).isEmpty();
    }

    @Test
    void everyNameOfEveryStateMeansThatStateOnTheDaysOfTheName() {
        for (var state : membership.states()) {
            assertThat(names.ofCode(state.code().letters(), state.member().getFirst().from()))
                    .contains(state.code());
            for (var name : state.names()) {
                var day = name.span().from();
                assertThat(names.find(name.value().full(), day))
                        .as("%s", name)
                        .isEqualTo(Optional.of(state.code()));
                assertThat(names.find(name.value().board(), day))
                        .as("%s", name)
                        .isEqualTo(Optional.of(state.code()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Afganistan, AFG",
        "Phillipines, PHL",
        "Kazakstn, KAZ",
        "Gutaemala, GTM",
        "'Iran (Islmic Republic of)', IRN",
        "'KOREA, REPUBLC OF', KOR",
        "C�te d'Ivoire, CIV"
    })
    void slipIsNearTheNameThatWasMeant(String written, String code) {
        assertThat(names.nearest(written, TODAY, 3)).first().isEqualTo(new MemberCode(code));
    }

    @Test
    void nearestAreMembersOfTheDay() {
        assertThat(names.nearest("Yugoslvia", LocalDate.of(1980, 1, 1), 5))
                .containsExactly(new MemberCode("YUG"));
        assertThat(names.nearest("Korea", TODAY, 2))
                .containsExactly(new MemberCode("KOR"), new MemberCode("PRK"));
        assertThat(names.nearest("Korea", LocalDate.of(1980, 1, 1), 2))
                .doesNotContain(new MemberCode("KOR"), new MemberCode("PRK"));
        assertThat(names.nearest("Korea", TODAY, 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "The meeting rose at six", "Wonderland of mirrors"})
    void whatIsLikeNothingHasNothingNear(String written) {
        assertThat(names.nearest(written, TODAY, 5)).isEmpty();
    }

    @Test
    void textWithoutEndIsNoName() {
        var endless = "France ".repeat(100_000);
        assertThat(names.find(endless, TODAY)).isEmpty();
        assertThat(names.nearest(endless, TODAY, 5)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"spellings.csv, ZZZ", "othercodes.csv, ZZZ"})
    void spellingOfAnUnknownStateIsRefused(String file, String code) {
        var own = Shelf.ofResources("members");
        Shelf shelf =
                name ->
                        name.equals(file)
                                ? (own.text(name) + code + ",Nowhere,,\n")
                                        .getBytes(StandardCharsets.UTF_8)
                                : own.bytes(name);
        assertThatThrownBy(() -> new MemberNames(membership, shelf))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining(file)
                .hasMessageContaining("a member’s code that members.csv lists, found “ZZZ”");
    }
}
