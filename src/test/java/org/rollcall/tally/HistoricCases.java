package org.rollcall.tally;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rollcall.vote.Body;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Question;

/// Votes from history and what came of them, from `cases.csv`.
public final class HistoricCases {

    private HistoricCases() {}

    /// One of them.
    public record Case(
            String id,
            LocalDate date,
            Body body,
            Question question,
            Rule rule,
            Ballots ballots,
            String outcome,
            String what) {
        @Override
        public String toString() {
            return id + " " + what;
        }
    }

    /// All of them.
    public static List<Case> cases() throws IOException {
        try (var reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                HistoricCases.class.getResourceAsStream("cases.csv")),
                        StandardCharsets.UTF_8)) {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(reader)
                    .stream()
                    .map(HistoricCases::read)
                    .toList();
        }
    }

    private static Case read(NamedCsvRecord row) {
        var date = LocalDate.parse(row.getField("date"));
        var body = Body.ofCode(row.getField("body")).orElseThrow();
        var question = Question.ofCode(row.getField("question")).orElseThrow();
        var tally =
                Arrays.stream(row.getField("tally").split("-", -1)).map(Integer::valueOf).toList();
        var against = row.getField("against");
        return new Case(
                row.getField("id"),
                date,
                body,
                question,
                RuleBook.rule(body, date, question, Integer.parseInt(row.getField("members"))),
                Splits.totals(
                        new Counts(tally.get(0), tally.get(1), tally.get(2), tally.get(3)),
                        against.isEmpty() ? new String[0] : against.split(" ", -1)),
                row.getField("outcome"),
                row.getField("what"));
    }
}
