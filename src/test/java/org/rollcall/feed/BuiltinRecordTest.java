package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Symbol;

/// Every vote that ships with the program, held against the members of its day, the totals that
/// were printed, and the data that it was taken from.
class BuiltinRecordTest {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Pattern LIBRARY_ID =
            Pattern.compile("digitallibrary\\.un\\.org/record/(\\d+)");

    private final List<RollCall> votes;
    private final Membership membership;

    BuiltinRecordTest() throws IOException {
        votes = BuiltinRecord.read();
        membership = MemberTables.read();
    }

    @Test
    void thereAreManyVotesAndTheirSymbolsDiffer() {
        assertThat(votes).hasSizeGreaterThan(150);
        assertThat(votes).extracting(v -> Symbol.key(v.heading().symbol())).doesNotHaveDuplicates();
    }

    @Test
    void votesOfOneBodyAndDayAreInAKnownOrder() {
        var places = new TreeMap<String, List<Integer>>();
        for (var vote : votes) {
            var heading = vote.heading();
            places.computeIfAbsent(heading.body() + " " + heading.date(), _ -> new ArrayList<>())
                    .add(heading.order());
        }
        places.values().removeIf(orders -> orders.size() == 1);
        assertThat(places)
                .isNotEmpty()
                .allSatisfy((_, orders) ->
                        assertThat(orders).doesNotContain(0).doesNotHaveDuplicates());
    }

    @Test
    void everyVoteSaysWhatItWasAbout() {
        var silent = new ArrayList<String>();
        for (var vote : votes) {
            if (vote.heading().about().isBlank() || vote.heading().basis().isBlank()) {
                silent.add(vote.heading().symbol());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everybodyEntitledToVoteIsListedOnceAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var vote : votes) {
            var heading = vote.heading();
            var entitled = membership.votersOn(heading.body(), heading.date());
            var missing = new TreeSet<>(entitled);
            missing.removeAll(vote.choices().keySet());
            var surplus = new TreeSet<>(vote.choices().keySet());
            surplus.removeAll(entitled);
            if (!missing.isEmpty() || !surplus.isEmpty()) {
                wrong.add(
                        "%s of %s: not listed %s, listed without a vote %s"
                                .formatted(heading.symbol(), heading.date(), missing, surplus));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void totalsAreThosePrintedOrANoteSaysWhyNot() {
        var wrong = new ArrayList<String>();
        for (var vote : votes) {
            var printed = vote.printed().map(p -> p.agreesWith(vote.counts())).orElse(true);
            if (!printed && vote.heading().notes().isEmpty()) {
                wrong.add(vote.heading().symbol() + ": " + vote.counts() + ", " + vote.printed());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void ballotsAreThoseOfTheLibrary() throws IOException {
        var byId = new HashMap<String, RollCall>();
        for (var vote : votes) {
            libraryId(vote).ifPresent(id -> byId.put(id, vote));
        }
        assertThat(byId).isNotEmpty();
        var ballots = ballots(shared("undl/votes.csv.gz"), "undl_id", byId);
        var wrong = new ArrayList<String>();
        byId.forEach(
                (id, vote) -> wrong.addAll(differences(vote, ballots.getOrDefault(id, Map.of()))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void ballotsAreThoseOfTheKeyVotes() throws IOException {
        var bySymbol = new HashMap<String, RollCall>();
        votes.forEach(vote -> bySymbol.put(vote.heading().symbol(), vote));
        var ballots = ballots(shared("key_votes.csv"), "resolution", bySymbol);
        assertThat(ballots).isNotEmpty();
        var wrong = new ArrayList<String>();
        ballots.forEach((symbol, ballot) -> {
            var vote = bySymbol.get(symbol);
            if (vote != null) {
                wrong.addAll(differences(vote, ballot));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void failedDraftsOfTheCouncilAreThoseThatWereChecked() throws IOException {
        var wrong = new ArrayList<String>();
        try (var reader = csv(shared("council/drafts_by_member.csv"))) {
            for (var row : reader) {
                var found =
                        votes.stream()
                                .filter(vote -> vote.heading().body() == Body.SECURITY_COUNCIL)
                                .filter(vote ->
                                        vote.heading().symbol().equals(row.getField("draft")))
                                .findFirst();
                if (found.isEmpty()) {
                    wrong.add(row.getField("draft") + " is missing");
                } else {
                    wrong.addAll(differences(found.get(), draftBallots(row)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void fingerprintFollowsEveryByte() throws IOException {
        var files =
                new HashMap<>(
                        Map.of("index.txt", "a.txt\n\nb.txt\n", "a.txt", "one", "b.txt", "two"));
        Shelf shelf = name -> files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
        var before = BuiltinRecord.fingerprint(shelf);
        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(BuiltinRecord.fingerprint(shelf));
        files.put("a.txt", "onet");
        files.put("b.txt", "wo");
        assertThat(BuiltinRecord.fingerprint(shelf)).isNotEqualTo(before);
        assertThat(BuiltinRecord.fingerprint()).hasSize(64);
    }

    @Test
    void fileThatIsNoVoteIsRefusedByName() {
        Shelf shelf =
                name ->
                        (name.equals("index.txt") ? "one.txt" : "words")
                                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> BuiltinRecord.read(shelf))
                .hasMessageStartingWith("one.txt, line 1");
    }

    private List<String> differences(RollCall vote, Map<MemberCode, Choice> ballots) {
        var wrong = new ArrayList<String>();
        var members = new TreeSet<>(ballots.keySet());
        members.addAll(vote.choices().keySet());
        for (var member : members) {
            // The data leave out some that did not vote, and name some that could not.
            var here = vote.choices().getOrDefault(member, Choice.NOT_VOTING);
            var there = ballots.getOrDefault(member, Choice.NOT_VOTING);
            if (here != there && !noted(vote, member)) {
                wrong.add(
                        "%s: %s is %s, in the data %s"
                                .formatted(vote.heading().symbol(), member, here, there));
            }
        }
        return wrong;
    }

    private boolean noted(RollCall vote, MemberCode member) {
        var name = membership.nameOn(member, vote.heading().date()).full();
        return vote.heading().notes().stream()
                .anyMatch(note -> note.contains(name) || note.contains(member.letters()));
    }

    // The data call the Federal Republic of before 1990 otherwise.
    private static MemberCode member(String code) {
        return new MemberCode(code.equals("GER") ? "DEU" : code);
    }

    private static Optional<String> libraryId(RollCall vote) {
        return Optional.of(LIBRARY_ID.matcher(vote.heading().origin().link()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static Map<MemberCode, Choice> draftBallots(NamedCsvRecord row) {
        var ballots = new TreeMap<MemberCode, Choice>();
        var columns =
                Map.of(
                        "in_favour", Choice.YES,
                        "against", Choice.NO,
                        "abstaining", Choice.ABSTAINING,
                        "not_participating", Choice.NOT_VOTING);
        columns.forEach((column, choice) -> {
            for (var code : row.getField(column).split(" ", -1)) {
                if (!code.isEmpty()) {
                    ballots.put(new MemberCode(code), choice);
                }
            }
        });
        return ballots;
    }

    private static Map<String, Map<MemberCode, Choice>> ballots(
            InputStream file, String column, Map<String, RollCall> wanted) throws IOException {
        var found = new HashMap<String, Map<MemberCode, Choice>>();
        try (var reader = csv(file)) {
            for (var row : reader) {
                var vote = wanted.get(row.getField(column));
                var code = row.getField("ms_code");
                if (vote != null && code.matches("[A-Z]{3}")) {
                    found.computeIfAbsent(row.getField(column), _ -> new TreeMap<>())
                            .put(member(code), choice(row.getField("ms_vote")));
                }
            }
        }
        return found;
    }

    private static Choice choice(String letter) {
        return switch (letter) {
            case "Y" -> Choice.YES;
            case "N" -> Choice.NO;
            case "A" -> Choice.ABSTAINING;
            default -> Choice.NOT_VOTING;
        };
    }

    private static CsvReader<NamedCsvRecord> csv(InputStream file) {
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    private static InputStream shared(String name) throws IOException {
        var file = DATA.resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                "SKIPPED: the built-in votes are not compared with "
                        + file
                        + ", which is not here");
        var stream = Files.newInputStream(file);
        return name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
