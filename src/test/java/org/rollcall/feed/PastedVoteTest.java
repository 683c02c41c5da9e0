package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.feed.PastedVote.Reading;
import org.rollcall.feed.PastedVote.Twice;
import org.rollcall.feed.PastedVote.Unknown;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// Votes as people paste them, in examples of our own.
class PastedVoteTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);

    private final MemberNames names;

    PastedVoteTest() throws IOException {
        names = new MemberNames(MemberTables.read());
    }

    private Reading read(String text) throws IOException {
        return PastedVote.read(text, names, DAY);
    }

    private static SortedMap<MemberCode, Choice> choices(String written) {
        var choices = new TreeMap<MemberCode, Choice>();
        for (var pair : List.of(written.split(" ", -1))) {
            choices.put(
                    new MemberCode(pair.substring(0, 3)),
                    switch (pair.charAt(3)) {
                        case '+' -> Choice.YES;
                        case '-' -> Choice.NO;
                        case '0' -> Choice.ABSTAINING;
                        default -> Choice.NOT_VOTING;
                    });
        }
        return choices;
    }

    private static MemberCode code(String letters) {
        return new MemberCode(letters);
    }

    @Test
    void meetingRecordIsRead() throws IOException {
        var reading =
                read(
                        """
                        A recorded vote was taken.

                        In favour:
                           Albania, Antigua and Barbuda, Bosnia and
                           Herzegovina, Côte d’Ivoire, Trinidad and Tobago

                        Against:
                           Belarus, Democratic People’s Republic of
                           Korea, Syrian Arab Republic

                        Abstaining:
                           Bolivia (Plurinational State of), Iran
                           (Islamic Republic of), Viet Nam

                        Draft resolution A/ES-11/L.2 was adopted by 5 votes to 3, with 3
                        abstentions (resolution ES-11/2).

                        [Subsequently, the delegation of Benin informed the Secretariat
                        that it had intended to vote in favour, Togo likewise.]
                        """);
        assertThat(reading)
                .isEqualTo(
                        new Reading(
                                choices("ALB+ ATG+ BIH+ CIV+ TTO+ BLR- PRK- SYR- BOL0 IRN0 VNM0"),
                                Optional.of(new Counts(5, 3, 3, 0)),
                                List.of(),
                                List.of()));
    }

    @Test
    void pressReleaseNamesOnlySomeAndItsTotalsAreKept() throws IOException {
        var reading =
                read(
                        """
                        Speakers from Ukraine, Poland and Canada took the floor. By a recorded vote
                        of 140 in favour to 5 against (Belarus, Democratic People's Republic of
                        Korea, Eritrea, Russian Federation, Syria), with 38 abstentions, the
                        Assembly adopted the draft. Cuba and China regretted that.
                        """);
        assertThat(reading)
                .isEqualTo(
                        new Reading(
                                choices("BLR- PRK- ERI- RUS- SYR-"),
                                Optional.of(new Counts(140, 5, 38, 0)),
                                List.of(),
                                List.of()));
    }

    @Test
    void bracketsOfASentenceMayHoldNamesWithBrackets() throws IOException {
        var reading =
                read(
                        "It was rejected by a vote of 2 in favour to none against, with"
                                + " 3 abstentions (Iran (Islamic Republic of), China and"
                                + " Micronesia (Federated States of)).");
        assertThat(reading.choices()).isEqualTo(choices("IRN0 CHN0 FSM0"));
        assertThat(reading.stated()).contains(new Counts(2, 0, 3, 0));
        assertThat(reading.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In favour: France\nAgainst: Belarus\nAbstaining: China\nAbsent: Togo",
                "IN FAVOUR:\nFRANCE\nAGAINST:\nBELARUS\nABSTAINING:\nCHINA\nABSENT:\nTOGO",
                "In favor\nFrance\n\nAgainst\nBelarus\n\nAbstained\nChina\n\nDid not vote\nTogo",
                "Yes: France; No: Belarus; Abstentions: China; Not voting: Togo",
                "Yes (1): France\nNo (1): Belarus\nAbstentions (1): China\nNon-voting (1): Togo",
                "For: France. Against: Belarus. Abstained: China. Absent: Togo.",
                "Absent:\nTogo\nAbstaining:\nChina\nAgainst:\nBelarus\nIn favour:\nFrance",
                """
                Voting in favour: 1 — France
                Voting against: 1 — Belarus
                Abstaining: 1 — China
                Not voting: 1 — Togo
                """,
                """
                Members voting in favour – France
                Opposed – Belarus
                Abstaining – China
                Absent – Togo
                """,
                "1 in favour: France\n1 against: Belarus\n1 abstaining: China\n1 absent: Togo",
                "In favour France\nAgainst Belarus\nAbstained China\nDid not vote Togo",
                "• In favour: FRA\n• Against: BLR\n• Abstaining: CHN\n• Absent: TGO",
                "In favour (1) France\nAgainst (1) Belarus\nAbstained (1) China\nAbsent (1) Togo",
                "1 in favour (France), 1 against (Belarus), 1 abstention (China), 1 absent (Togo)",
                "In favour:\r\n\tFrance\r\nAgainst:\r\n\tBelarus\r\nAbstaining: China\r\nAbsent: Togo",
                "In favour: France Against: Belarus Abstaining: China Absent: Togo"
            })
    void sectionsAreFoundHoweverTheyAreHeaded(String text) throws IOException {
        var reading = read(text);
        assertThat(reading.choices()).isEqualTo(choices("FRA+ BLR- CHN0 TGO."));
        assertThat(reading.unknown()).isEmpty();
        assertThat(reading.twice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antigua and Barbuda, Fiji and Saint Vincent and the Grenadines",
                "Antigua and Barbuda; Fiji; and Saint Vincent and the Grenadines",
                "Antigua and Barbuda\nFiji\nSaint Vincent and the Grenadines",
                "Antigua\nand Barbuda, Fiji, Saint Vincent and the\nGrenadines.",
                "Antigua & Barbuda, Fiji & St. Vincent & Grenadines",
                "Antigua and Barbuda   Fiji    Saint Vincent and the Grenadines",
                "• Antigua and Barbuda\n• Fiji\n• St. Vincent and the Grenadines",
                "Antigua and Bar-\nbuda, Fiji, Saint Vin-\ncent and the Grenadines",
                "ATG, FJI, VCT",
                """
                Antigua and Barbuda,

                22-30127 13/14

                A/ES-11/PV.9 24/03/2022

                Fiji, Saint
                Page 14
                Vincent and the Grenadines

                12
                """
            })
    void namesStayWholeHoweverTheyAreParted(String list) throws IOException {
        var reading = read("In favour:\n" + list + "\nAgainst: None");
        assertThat(reading.choices()).isEqualTo(choices("ATG+ FJI+ VCT+"));
        assertThat(reading.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Iran, Islamic Republic of, Korea, Republic of, Fiji | IRN+ KOR+ FJI+
                    Congo, Democratic Republic of the Congo             | COG+ COD+
                    Montenegro, Serbia                                  | MNE+ SRB+
                    Montenegro and Serbia                               | MNE+ SRB+
                    Guinea, Guinea-Bissau, Equatorial Guinea            | GIN+ GNB+ GNQ+
                    Niger and Nigeria                                   | NER+ NGA+
                    Sudan, South Sudan                                  | SDN+ SSD+
                    AGO, AND, ARG                                       | AGO+ AND+ ARG+
                    U.S.A., U.K., Russia                                | USA+ GBR+ RUS+
                    United Kingdom of Great Britain and Northern Ireland, Fiji | GBR+ FJI+
                    """)
    void commasAndAndsInNamesAreToldFromThoseBetween(String list, String expected)
            throws IOException {
        var reading = read("In favour: " + list);
        assertThat(reading.choices()).isEqualTo(choices(expected));
        assertThat(reading.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Libya and United~Kingdom | LBY+ GBR+",
                "Fiji, Cabo Verde, Republic~of Korea, Togo | FJI+ CPV+ KOR+ TGO+"
            })
    void endsOfLinesMakeNoNameOfTwo(String list, String expected) throws IOException {
        var reading = read("In favour: " + list.replace('~', '\n'));
        assertThat(reading.choices()).isEqualTo(choices(expected));
        assertThat(reading.unknown()).isEmpty();
    }

    @Test
    void hyphenOfANameAtTheEndOfALineIsKept() throws IOException {
        var reading = read("Abstaining:\nGuinea-\nBissau, Timor-\nLeste, Mada-\ngascar");
        assertThat(reading.choices()).isEqualTo(choices("GNB0 TLS0 MDG0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Adopted by 140 votes to 5, with 38 abstentions      | 140 | 5 | 38 | 0
                    by a vote of 11 in favour to 1 against, with no abstentions | 11 | 1 | 0 | 0
                    by a vote of 13 to none, with two abstentions       | 13 | 0 | 2 | 0
                    The result of the vote was 140-5-38.                | 140 | 5 | 38 | 0
                    Yes: 141                                             | 0 | 0 | 0 | 0
                    In favour: 9, against: 3, abstaining: 2, absent: 1  | 9 | 3 | 2 | 1
                    'In favour (9): France; Against (3): Belarus; Abstentions (2)' | 9 | 3 | 2 | 0
                    """)
    void totalsAreKeptAsStated(String text, int yes, int no, int abstaining, int notVoting)
            throws IOException {
        var expected = new Counts(yes, no, abstaining, notVoting);
        assertThat(read(text).stated())
                .isEqualTo(yes == 0 ? Optional.empty() : Optional.of(expected));
    }

    @Test
    void summaryOfTheLibraryIsRead() throws IOException {
        var reading =
                read(
                        "Voting Summary: Yes: 141 | No: 5 | Abstentions: 35 | Non-Voting: 12"
                                + " | Total voting membership: 193");
        assertThat(reading)
                .isEqualTo(
                        new Reading(
                                new TreeMap<>(),
                                Optional.of(new Counts(141, 5, 35, 12)),
                                List.of(),
                                List.of()));
    }

    @Test
    void whatIsNotRecognisedIsReportedWithItsPlace() throws IOException {
        var reading =
                read("In favour:\nFrance, Prusia,\nAfganistan\nAgainst: Korea, Peru\nWakandistan");
        assertThat(reading.choices()).isEqualTo(choices("FRA+ PER-"));
        assertThat(reading.unknown()).hasSize(4);
        assertThat(reading.unknown().get(1))
                .isEqualTo(new Unknown("Afganistan", Choice.YES, 3, List.of(code("AFG"))));
        assertThat(reading.unknown().get(2))
                .isEqualTo(new Unknown("Korea", Choice.NO, 4, List.of(code("KOR"), code("PRK"))));
        assertThat(reading.unknown().get(3).written()).isEqualTo("Wakandistan");
        assertThat(reading.unknown().get(3).line()).isEqualTo(5);
    }

    @Test
    void halfOfANameInTheNextLineIsNotTakenForAnother() throws IOException {
        var reading = read("In favour:\nEcuador, Egypt, Equatoral\nGuinea, Fiji");
        assertThat(reading.choices()).isEqualTo(choices("ECU+ EGY+ FJI+"));
        assertThat(reading.unknown())
                .containsExactly(
                        new Unknown("Equatoral Guinea", Choice.YES, 2, List.of(code("GNQ"))));
    }

    @Test
    void memberInTwoSectionsIsInNeither() throws IOException {
        var reading = read("In favour: Fiji, Togo,\nFiji\nAgainst: Togo, Peru");
        assertThat(reading.choices()).isEqualTo(choices("FJI+ PER-"));
        assertThat(reading.twice())
                .containsExactly(
                        new Twice(code("FJI"), Choice.YES, Choice.YES, 2),
                        new Twice(code("TGO"), Choice.YES, Choice.NO, 3));
    }

    @Test
    void blankLinesWithinAListDoNotEndIt() throws IOException {
        var reading = read("In favour:\n\nFiji\n\nTogo\n\nAlbnia\n\nPeru\n\nThe end of it all.");
        assertThat(reading.choices()).isEqualTo(choices("FJI+ TGO+ PER+"));
        assertThat(reading.unknown())
                .containsExactly(new Unknown("Albnia", Choice.YES, 7, List.of(code("ALB"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "France, Togo", "Nothing of the kind: yes or no?", "-"})
    void textWithoutSectionsHasNoVotes(String text) throws IOException {
        assertThat(read(text).choices()).isEmpty();
        assertThat(read(text).unknown()).isEmpty();
    }

    @Test
    void textThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> read("x".repeat(200_001)))
                .isInstanceOf(FeedException.class)
                .hasMessage("the pasted text: expected at most 200,000 characters, found 200,001.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "\n",
                " ",
                "x",
                "a,",
                "a\n",
                "No:",
                "No: a, b\nc.",
                "a and ",
                "(",
                "5 no (A",
                "!",
                "a.\n",
                "In favour (1): ",
                "Draft ",
                "12 ",
                "a-\n",
                "\u2029",
                "Iran,\n"
            })
    void textOfAnyKindIsReadInTime(String part) {
        var text = "In favour: " + part.repeat(199_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(text));
    }
}
