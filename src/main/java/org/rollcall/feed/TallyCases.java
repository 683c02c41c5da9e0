package org.rollcall.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.tally.Tally;
import org.rollcall.vote.Body;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

/// Tallies with the outcome that is expected of each, as CSV: a row for each.
public final class TallyCases {

    private static final String[] COLUMNS = {
        "id",
        "date",
        "body",
        "symbol",
        "what",
        "yes",
        "no",
        "abstain",
        "not_voting",
        "members",
        "p5_no",
        "rule",
        "expected",
        "sure",
        "source"
    };

    // The names that the column p5_no uses.
    private static final Map<String, MemberCode> PERMANENT =
            Map.of(
                    "China", new MemberCode("CHN"),
                    "France", new MemberCode("FRA"),
                    "UK", new MemberCode("GBR"),
                    "USA", new MemberCode("USA"),
                    "USSR", new MemberCode("SUN"),
                    "Russia", new MemberCode("RUS"));

    private TallyCases() {}

    /// What the column `expected` can say. It knows no tie: tied is not adopted.
    public enum Result {
        /// The motion carried.
        ADOPTED,
        /// It did not, outside the Security Council.
        NOT_ADOPTED,
        /// Too few votes, in the Security Council.
        INSUFFICIENT,
        /// Vetoed.
        VETOED,
        /// What is known does not tell; nobody can expect it.
        UNKNOWN
    }

    /// One row.
    ///
    /// @param against the permanent members that voted no
    public record Case(
            String id,
            LocalDate date,
            Body body,
            Question question,
            Counts counts,
            int members,
            SortedSet<MemberCode> against,
            Result expected) {

        public Case {
            against = Collections.unmodifiableSortedSet(new TreeSet<>(against));
        }

        /// What the rule of the day makes of it.
        public Decision decide() {
            return Tally.decide(
                    RuleBook.rule(body, date, question, members),
                    new Ballots.Totals(counts, new Ballots.Opposition.Known(against)));
        }

        /// What the rule of the day makes of it, in this file's words.
        public Result found() {
            return switch (decide().outcome()) {
                case Outcome.Adopted _, Outcome.AdoptedWithoutVote _ -> Result.ADOPTED;
                case Outcome.Vetoed _ -> Result.VETOED;
                case Outcome.Tied _ -> Result.NOT_ADOPTED;
                case Outcome.Unknown _ -> Result.UNKNOWN;
                case Outcome.TooFewVotes _ ->
                        body == Body.SECURITY_COUNCIL ? Result.INSUFFICIENT : Result.NOT_ADOPTED;
            };
        }
    }

    // Every vote ever taken fits in.
    private static final int MOST_BYTES = 10_000_000;

    private record Kind(Body body, Question question) {}

    // The column `rule` tells more exactly than `body` which rule is meant.
    private static final Map<String, Kind> RULES =
            Map.of(
                    "GA_SIMPLE", new Kind(Body.GENERAL_ASSEMBLY, Question.ORDINARY),
                    "GA_TWO_THIRDS", new Kind(Body.GENERAL_ASSEMBLY, Question.IMPORTANT),
                    "GA_COMMITTEE", new Kind(Body.ASSEMBLY_COMMITTEE, Question.ORDINARY),
                    "HRC", new Kind(Body.HUMAN_RIGHTS_COUNCIL, Question.ORDINARY),
                    "SC_PROCEDURAL", new Kind(Body.SECURITY_COUNCIL, Question.PROCEDURAL),
                    "SC_SUBSTANTIVE", new Kind(Body.SECURITY_COUNCIL, Question.SUBSTANTIVE));

    /// The cases in `file`, in its order.
    ///
    /// @throws FeedException if it is not such a file
    /// @throws IOException if it cannot be read
    public static List<Case> read(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var cases = new ArrayList<Case>();
        for (var row : CsvTable.read(_ -> bytes(file, name), name, COLUMNS)) {
            cases.add(read(row));
        }
        return List.copyOf(cases);
    }

    // Read up to a limit and not by the size that is told: some files have no size, and no end.
    private static byte[] bytes(Path file, String name) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new FeedException(
                        name, 0, Texts.say("expected.small", MOST_BYTES), Texts.say("found.more"));
            }
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException _) {
            throw new FeedException(name, 0, Texts.say("expected.utf8"), Texts.say("found.bytes"));
        }
    }

    private static Case read(CsvTable.Row row) throws FeedException {
        var kind = RULES.get(row.text("rule"));
        if (kind == null) {
            throw wrong(row, "rule", "expected.case-rule");
        }
        if (row.text("date").isEmpty()) {
            throw wrong(row, "date", "expected.date");
        }
        int members = number(row, "members");
        if (members < 1 || members > Rule.MOST_SEATS) {
            throw wrong(row, "members", "expected.case-members");
        }
        return new Case(
                row.text("id"),
                row.date("date", LocalDate.MIN),
                kind.body,
                kind.question,
                new Counts(
                        number(row, "yes"),
                        number(row, "no"),
                        number(row, "abstain"),
                        number(row, "not_voting")),
                members,
                against(row),
                expected(row));
    }

    // Nobody counts a body of more than four digits, and so no sum can overflow.
    private static int number(CsvTable.Row row, String column) throws FeedException {
        if (!row.text(column).matches("[0-9]{1,4}")) {
            throw wrong(row, column, "expected.number");
        }
        return Integer.parseInt(row.text(column));
    }

    private static SortedSet<MemberCode> against(CsvTable.Row row) throws FeedException {
        var against = new TreeSet<MemberCode>();
        if (row.text("p5_no").isEmpty()) {
            return against;
        }
        for (var name : row.text("p5_no").split(";", -1)) {
            var member = PERMANENT.get(name.strip());
            if (member == null) {
                throw wrong(row, "p5_no", "expected.permanent");
            }
            against.add(member);
        }
        return against;
    }

    private static Result expected(CsvTable.Row row) throws FeedException {
        return Arrays.stream(Result.values())
                .filter(result -> result != Result.UNKNOWN)
                .filter(result -> result.name().equals(row.text("expected")))
                .findFirst()
                .orElseThrow(() -> wrong(row, "expected", "expected.case-result"));
    }

    private static FeedException wrong(CsvTable.Row row, String column, String text) {
        return row.wrong(Texts.say(text, column), FeedException.quoted(row.text(column)));
    }
}
