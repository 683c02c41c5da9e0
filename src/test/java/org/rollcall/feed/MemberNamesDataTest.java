package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.MemberCode;

/// Every name and code in two large files of votes, which are not part of the program.
class MemberNamesDataTest {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final LocalDate SOVIET_SEAT_WENT_ON = LocalDate.of(1991, 12, 24);

    private final MemberNames names;

    MemberNamesDataTest() throws IOException {
        names = new MemberNames(MemberTables.read());
    }

    @Test
    void everyNameOfTheLibraryIsTheStateThatWasAssigned() throws IOException {
        try (var reader = csv(shared("undl/name_to_code.csv"))) {
            for (var row : reader) {
                var first = LocalDate.parse(row.getField("first_vote_row"));
                var last = LocalDate.parse(row.getField("last_vote_row"));
                var middle = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
                for (var day : List.of(first, middle, last)) {
                    assertThat(names.find(row.getField("ms_name"), day))
                            .as("%s on %s", row.getField("ms_name"), day)
                            .contains(assigned(row.getField("ms_code_assigned"), day));
                }
            }
        }
    }

    // The list has a code of its own for the Federal Republic until 1990, which here is one with
    // Germany; and it writes USSR until the year's end, a week after Russia had taken the seat.
    private static MemberCode assigned(String code, LocalDate day) {
        return new MemberCode(
                switch (code) {
                    case "GER" -> "DEU";
                    case "SUN" -> day.isBefore(SOVIET_SEAT_WENT_ON) ? "SUN" : "RUS";
                    default -> code;
                });
    }

    // Whether it was a member then is not asked: the days before 1990 are not reliable.
    @Test
    void everyRowOfTheRollCallsIsAStateAndNoRollCallHasOneTwice() throws IOException {
        var days = days();
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        var different = new TreeSet<String>();
        try (var reader = csv(shared("unvotes/un_votes.csv.gz"))) {
            for (var row : reader) {
                var country = row.getField("country");
                var code = row.getField("country_code");
                var day = Objects.requireNonNull(days.get(row.getField("rcid")));
                var found = names.find(country, day).orElseThrow(() -> unknown(country, day));
                if (!code.isEmpty() && !names.ofCode(code, day).equals(Optional.of(found))) {
                    different.add(code + " on " + day);
                }
                if (!seen.add(row.getField("rcid") + " " + found)) {
                    twice.add(country + " on " + day);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(800_000);
        assertThat(twice).isEmpty();
        assertThat(different).isEmpty();
    }

    private static AssertionError unknown(String country, LocalDate day) {
        return new AssertionError(country + " on " + day);
    }

    private static Map<String, LocalDate> days() throws IOException {
        var days = new HashMap<String, LocalDate>();
        try (var reader = csv(shared("unvotes/un_roll_calls.csv.gz"))) {
            for (var row : reader) {
                days.put(row.getField("rcid"), LocalDate.parse(row.getField("date")));
            }
        }
        return days;
    }

    private static CsvReader<NamedCsvRecord> csv(InputStream stream) {
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /// A file of the data that the votes come from, which is not part of the program.
    private static InputStream shared(String name) throws IOException {
        var file = DATA.resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                "SKIPPED: names are not looked up from " + file + ", which is not here");
        var stream = Files.newInputStream(file);
        return name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
