package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.feed.TallyCases.Result;
import org.rollcall.vote.Body;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

class TallyCasesTest {

    private static final String COLUMNS =
            "id,date,body,symbol,what,yes,no,abstain,not_voting,members,p5_no,rule,expected,sure,"
                    + "source\n";

    // The columns in a row that stands for all: what a test changes, it names.
    private static final String ROW =
            "X-1,2022-02-25,SC,S/1,\"What, it was\",11,2,2,0,15,Russia;China,SC_SUBSTANTIVE,VETOED,"
                    + "H,somewhere\n";

    @TempDir private Path folder;

    private List<TallyCases.Case> read(String text) throws IOException {
        return TallyCases.read(Files.writeString(folder.resolve("cases.csv"), text));
    }

    @Test
    void rowIsRead() throws IOException {
        var against = new TreeSet<>(List.of(new MemberCode("RUS"), new MemberCode("CHN")));
        assertThat(read(COLUMNS + ROW))
                .containsExactly(
                        new TallyCases.Case(
                                "X-1",
                                LocalDate.of(2022, 2, 25),
                                Body.SECURITY_COUNCIL,
                                Question.SUBSTANTIVE,
                                new Counts(11, 2, 2, 0),
                                15,
                                against,
                                Result.VETOED));
    }

    @Test
    void emptyColumnOfPermanentMembersMeansNoneOfThem() throws IOException {
        var row = ROW.replace("Russia;China", "");
        assertThat(read(COLUMNS + row).getFirst().found()).isEqualTo(Result.ADOPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 2, SC_SUBSTANTIVE, VETOED",
        "8, 2, SC_SUBSTANTIVE, INSUFFICIENT",
        "11, 2, SC_PROCEDURAL, ADOPTED",
        "6, 6, GA_SIMPLE, NOT_ADOPTED",
        "5, 6, GA_SIMPLE, NOT_ADOPTED",
        "6, 5, GA_SIMPLE, ADOPTED",
        "6, 5, GA_TWO_THIRDS, NOT_ADOPTED",
        "6, 5, GA_COMMITTEE, ADOPTED",
        "5, 5, HRC, NOT_ADOPTED"
    })
    void outcomeIsSaidInTheWordsOfTheFile(String yes, String no, String rule, Result found)
            throws IOException {
        var row = ROW.replace("11,2,", yes + "," + no + ",").replace("SC_SUBSTANTIVE", rule);
        assertThat(read(COLUMNS + row).getFirst().found()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-25 | 2022-02-30 | a date such as 2022-03-02, found “2022-02-30”",
                "2022-02-25 | ''         | a date such as 2022-03-02, found nothing",
                "11,2,      | eleven,2,  | a number from 0 to 9999 in the column yes, found “eleven”",
                "11,2,      | 11,-2,     | a number from 0 to 9999 in the column no, found “-2”",
                "0,15,      | 0,0,       | 1 to 1000 members in the column members, found “0”",
                "China,SC   | Prussia,SC | nothing, or China, France, UK, USA, USSR or Russia with “;”"
                        + " between them in the column p5_no, found “Russia;Prussia”",
                "SC_SUBSTANTIVE | SC | GA_SIMPLE, GA_TWO_THIRDS, GA_COMMITTEE, HRC, SC_PROCEDURAL or"
                        + " SC_SUBSTANTIVE in the column rule, found “SC”",
                "VETOED | UNKNOWN | ADOPTED, NOT_ADOPTED, INSUFFICIENT or VETOED in the column"
                        + " expected, found “UNKNOWN”",
                "H, | '' | 15 cells, found 14"
            })
    void whatCannotBeIsRefusedWithItsLine(String old, String changed, String sentence) {
        assertThatThrownBy(() -> read(COLUMNS + ROW + ROW.replace(old, changed)))
                .isInstanceOf(FeedException.class)
                .hasMessage("cases.csv, line 3: expected " + sentence + ".");
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> read("id,vote\n"))
                .hasMessageStartingWith("cases.csv, line 1: expected the columns id,date,body,")
                .hasMessageEndingWith("found “id,vote”.");
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> TallyCases.read(folder.resolve("none.csv")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        var file = Files.write(folder.resolve("cases.csv"), new byte[] {(byte) 0xFF, 10, 10});
        assertThatThrownBy(() -> TallyCases.read(file))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("expected text in UTF-8, found bytes that are none");
    }

    @Test
    void fileWithoutEndIsRefused() throws IOException {
        var file = Files.write(folder.resolve("cases.csv"), new byte[10_000_001]);
        assertThatThrownBy(() -> TallyCases.read(file))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("expected a file of at most 10,000,000 bytes, found more");
    }
}
