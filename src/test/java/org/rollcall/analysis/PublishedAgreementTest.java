package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Voeten's roll calls, which are not part of the program: agreement there is what was worked out
/// from them elsewhere.
class PublishedAgreementTest {

    private static final Path DATA = Path.of("..", "shared", "data", "unvotes");

    // The tables have two letters; whoever is not asked after may have any code that is its own.
    private static final Map<String, String> ASKED =
            Map.of("US", "USA", "IL", "ISR", "GB", "GBR", "RU", "RUS", "CN", "CHN");

    private final BallotPlanes planes = read();

    private record Vote(LocalDate day, String session, Map<MemberCode, Choice> choices) {}

    PublishedAgreementTest() throws IOException {}

    @Test
    void isWhatWasWorkedOutElsewhere() {
        assertThat(planes.votes()).isEqualTo(6203);
        same("74", "USA", "ISR", 89, .9607, .8973);
        same("74", "USA", "GBR", 91, .6538, .3556);
        same("74", "USA", "RUS", 87, .2874, -.1670);
        same("74", "USA", "CHN", 89, .2022, -.1665);
        same("74", "RUS", "CHN", 87, .8736, .6269);
        same("40", "USA", "RUS", 151, .2583, -.1398);
        same("16", "USA", "GBR", 70, .9429, .8799);
    }

    private void same(
            String session, String one, String other, int n, double agreement, double kappa) {
        var pair = new Agreement(planes, planes.session(session)).pair(place(one), place(other));
        assertThat(pair.n()).isEqualTo(n);
        assertThat(pair.score(AgreementMethod.VOETEN)).hasValueCloseTo(agreement, within(5e-5));
        assertThat(pair.score(AgreementMethod.S)).hasValueCloseTo(2 * agreement - 1, within(1e-4));
        assertThat(pair.score(AgreementMethod.KAPPA)).hasValueCloseTo(kappa, within(5e-5));
    }

    private int place(String code) {
        return planes.member(new MemberCode(code)).orElseThrow();
    }

    private static BallotPlanes read() throws IOException {
        var votes = new TreeMap<Integer, Vote>();
        try (var reader = SharedData.csv(DATA, "un_roll_calls.csv.gz")) {
            for (var row : reader) {
                votes.put(
                        Integer.parseInt(row.getField("rcid")),
                        new Vote(
                                LocalDate.parse(row.getField("date")),
                                row.getField("session"),
                                new TreeMap<>()));
            }
        }
        var codes = new TreeMap<String, MemberCode>();
        try (var reader = SharedData.csv(DATA, "un_votes.csv.gz")) {
            for (var row : reader) {
                var vote = votes.get(Integer.parseInt(row.getField("rcid")));
                if (vote != null) {
                    vote.choices.put(code(row, codes), choice(row.getField("vote")));
                }
            }
        }
        var builder = new BallotPlanes.Builder();
        votes.forEach((number, vote) ->
                builder.add(
                        new BallotPlanes.Occasion(
                                String.valueOf(number), vote.day, Set.of(vote.session)),
                        BallotList.of(vote.choices)));
        return builder.build();
    }

    private static MemberCode code(NamedCsvRecord row, Map<String, MemberCode> codes) {
        var asked = ASKED.get(row.getField("country_code"));
        return asked != null
                ? new MemberCode(asked)
                : codes.computeIfAbsent(row.getField("country"), _ -> Chamber.member(codes.size()));
    }

    private static Choice choice(String word) {
        return switch (word) {
            case "yes" -> Choice.YES;
            case "no" -> Choice.NO;
            default -> Choice.ABSTAINING;
        };
    }
}
