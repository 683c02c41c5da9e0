package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;
import org.rollcall.vote.State;

/// The tables of members, read strictly.
class MemberTablesTest {

    private static final MemberCode FRA = new MemberCode("FRA");
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private final Map<String, String> files =
            new HashMap<>(
                    Map.of(
                            "members.csv", "code,iso2,aliases\nFRA,FR,La France|Gaul\nSUN,SU,\n",
                            "membership.csv", "code,from,until,source\nFRA,1945-10-24,,list\n",
                            "names.csv",
                                    """
                                    code,from,until,name,board
                                    FRA,1990-01-01,,France,France
                                    FRA,,1990-01-01,"France, old",Old France
                                    SUN,,,Soviet Union,Soviet Union
                                    """,
                            "regions.csv",
                                    "code,from,until,region\nFRA,,,western-european-others\n",
                            "successions.csv",
                                    "code,successor,on,note\nSUN,FRA,1991-12-24,Not so.\n",
                            "council.csv", "code,from,until,permanent\nFRA,1945-10-24,,yes\n",
                            "barred.csv",
                                    "code,from,until,reason\nFRA,1999-01-01,1999-02-01,Arrears.\n",
                            "seatnotes.csv", "code,from,until,note\nFRA,,1990-01-01,A note.\n",
                            "groups.csv", "group,code,from,until\nthe-six,FRA,1958-01-01,\n"));

    @Test
    void tablesAreReadInFull() throws IOException {
        var membership = read();
        var france = membership.state(FRA).orElseThrow();
        assertThat(membership.states()).hasSize(2);
        assertThat(france.nameOn(DAY)).isEqualTo(new State.Name("France", "France"));
        assertThat(france.nameOn(LocalDate.of(1950, 1, 1)).full()).isEqualTo("France, old");
        assertThat(france.aliases()).containsExactly("La France", "Gaul");
        assertThat(france.regionOn(DAY)).isEqualTo(Region.WESTERN_EUROPEAN_OTHERS);
        assertThat(france.barredOn(LocalDate.of(1999, 1, 31))).contains("Arrears.");
        assertThat(france.barredOn(LocalDate.of(1999, 2, 1))).isEmpty();
        assertThat(france.noteOn(LocalDate.of(1950, 1, 1))).contains("A note.");
        assertThat(membership.membersOn(DAY)).containsExactly(FRA);
        assertThat(membership.permanentOn(DAY)).containsExactly(FRA);
        assertThat(membership.groups().getFirst().on(DAY)).containsExactly(FRA);
        assertThat(membership.successions().getFirst().on()).isEqualTo("1991-12-24");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    members.csv    | FRA,FR,                    | 4 | each member once
                    members.csv    | Fra,FR,                    | 4 | a member’s code of three capital letters
                    members.csv    | ZZZ,ZZ,                    | 4 | a name of ZZZ in names.csv
                    membership.csv | ZZZ,,,list                 | 3 | a member’s code that members.csv lists
                    membership.csv | FRA,24 October,,list       | 3 | a date such as 2022-03-02
                    membership.csv | FRA,2000-01-01,1999-01-01,l| 3 | a last day after the first
                    membership.csv | FRA,,                      | 3 | 4 cells
                    names.csv      | FRA,,,France,Longer than a lamp is | 5 | a name of at most 18 letters
                    council.csv    | FRA,,,perhaps              | 3 | yes or no
                    regions.csv    | FRA,,,middle               | 3 | a regional group
                    groups.csv     | six,ZZZ,,                  | 3 | a member’s code that members.csv lists
                    successions.csv| SUN,FRA,never,note         | 3 | a date such as 2022-03-02
                    """)
    void wrongRowIsRefusedWithItsPlace(String file, String row, long line, String expected) {
        files.merge(file, row + "\n", String::concat);
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        FeedException.class,
                        refusal -> {
                            assertThat(refusal.file()).isEqualTo(file);
                            assertThat(refusal.line()).isEqualTo(line);
                        })
                .hasMessageStartingWith("%s, line %d: expected ", file, line)
                .hasMessageContaining(expected)
                .hasMessageContaining(", found ");
    }

    @Test
    void otherColumnsAreRefused() {
        files.put("regions.csv", "code,region\nFRA,none\n");
        assertThatThrownBy(this::read)
                .hasMessage(
                        "regions.csv, line 1: expected the columns code,from,until,region,"
                                + " found “code,region”.");
    }

    @Test
    void emptyFileIsRefused() {
        files.put("regions.csv", "");
        assertThatThrownBy(this::read).hasMessageEndingWith("found nothing.");
    }

    @Test
    void missingResourceIsRefused() {
        assertThatThrownBy(() -> Shelf.ofResources("members").bytes("none.csv"))
                .isInstanceOf(FeedException.class)
                .hasMessage("none.csv: expected a file called none.csv, found nothing.");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        Shelf latin1 = _ -> "Côte".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> latin1.text("x")).isInstanceOf(IOException.class);
    }

    @Test
    void tablesOfTheProgramAreFound() throws IOException {
        assertThat(List.copyOf(MemberTables.read().states())).hasSizeGreaterThan(193);
    }

    private Membership read() throws IOException {
        return MemberTables.read(
                name -> files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
    }
}
