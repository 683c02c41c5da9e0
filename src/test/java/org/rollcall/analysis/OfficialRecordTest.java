package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.MemberTables;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;

/// Every recorded vote of the Assembly, which is not part of the program: what is foretold there is
/// what a slow and plain way foretells, and is better than the simpler ways.
class OfficialRecordTest {

    private static final Path DATA = Path.of("..", "shared", "data", "undl");
    private static final int LATEST = 3;
    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.ABSTAINING, Choice.NO);

    private record Vote(String symbol, LocalDate day, Map<MemberCode, Choice> choices) {}

    private record Near(int vote, double agreement, int number) {}

    @Test
    void foretellsAsThePlainWayDoesAndBetterThanTheSimpleWays() throws IOException {
        var votes = votes();
        var record = matrix(votes);
        assertThat(record.votes()).isGreaterThan(5000);
        for (int back = 1; back <= LATEST; back++) {
            int vote = votes.size() - 40 * back;
            assertThat(quick(record, votes.get(vote)))
                    .as(votes.get(vote).symbol())
                    .isEqualTo(plain(votes, vote))
                    .hasSizeGreaterThan(100);
        }
        var membership = MemberTables.read();
        var trial =
                Trial.of(
                                record,
                                (member, day) -> region(membership, member, day),
                                _ -> {},
                                () -> false)
                        .orElseThrow();
        assertThat(trial.votes()).isEqualTo(Trial.VOTES);
        assertThat(trial.right()).isGreaterThan(trial.byGroup());
        assertThat(trial.byGroup()).isGreaterThan(trial.byOwn());
        assertThat(trial.isBetter()).isTrue();
    }

    private static Region region(Membership membership, MemberCode member, LocalDate day) {
        return membership.state(member).map(state -> state.regionOn(day)).orElse(Region.NONE);
    }

    private static Map<MemberCode, Choice> quick(VoteMatrix record, Vote vote) {
        var foretelling = Foretelling.of(record, vote.choices, Optional.of(vote.symbol));
        var foretold = new TreeMap<MemberCode, Choice>();
        vote.choices.keySet().stream()
                .flatMap(member -> foretelling.foretell(member).stream())
                .forEach(each -> foretold.put(each.member(), each.choice()));
        return foretold;
    }

    private static Map<MemberCode, Choice> plain(List<Vote> votes, int target) {
        var members = List.copyOf(votes.get(target).choices.keySet());
        var numbers = votes.stream().map(vote -> numbers(vote, members)).toList();
        var foretold = new TreeMap<MemberCode, Choice>();
        for (int member = 0; member < members.size(); member++) {
            int but = member;
            var nearest =
                    IntStream.range(0, votes.size())
                            .filter(vote -> vote != target && numbers.get(vote)[but] > 0)
                            .mapToObj(vote -> near(numbers, target, vote, but))
                            .flatMap(Optional::stream)
                            .sorted(
                                    Comparator.comparingDouble(Near::agreement)
                                            .thenComparingInt(Near::vote)
                                            .reversed())
                            .limit(10)
                            .toList();
            if (nearest.size() == 10) {
                foretold.put(members.get(member), heaviest(nearest));
            }
        }
        return foretold;
    }

    private static int[] numbers(Vote vote, List<MemberCode> members) {
        return members.stream()
                .mapToInt(member -> number(vote.choices.getOrDefault(member, Choice.NOT_VOTING)))
                .toArray();
    }

    private static int number(Choice choice) {
        return switch (choice) {
            case YES -> 1;
            case ABSTAINING -> 2;
            case NO -> 3;
            case NOT_VOTING -> 0;
        };
    }

    private static Optional<Near> near(List<int[]> numbers, int target, int vote, int but) {
        var here = numbers.get(target);
        var there = numbers.get(vote);
        int others = 0;
        int both = 0;
        double sum = 0;
        for (int member = 0; member < here.length; member++) {
            if (member != but && here[member] > 0) {
                others++;
                if (there[member] > 0) {
                    both++;
                    sum += 1 - Math.abs(here[member] - there[member]) / 2.0;
                }
            }
        }
        return both < 20 || 2 * both < others
                ? Optional.empty()
                : Optional.of(new Near(vote, sum / both, there[but]));
    }

    private static Choice heaviest(List<Near> nearest) {
        var weights = new TreeMap<Choice, Double>();
        for (var near : nearest) {
            weights.merge(
                    CHOICES.get(near.number - 1), Math.pow(1.02 - near.agreement, -5), Double::sum);
        }
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static VoteMatrix matrix(List<Vote> votes) {
        var builder = new VoteMatrix.Builder();
        votes.forEach(vote -> builder.add(vote.symbol, vote.day, BallotList.of(vote.choices)));
        return builder.build();
    }

    private static List<Vote> votes() throws IOException {
        var votes = new HashMap<String, Vote>();
        try (var reader = SharedData.csv(DATA, "resolutions.csv.gz")) {
            for (var row : reader) {
                if (row.getField("body").equals("GA") && row.getField("recorded").equals("1")) {
                    // Numbers tell votes on parts of one text apart; symbols do not.
                    var symbol = row.getField("resolution") + " " + row.getField("undl_id");
                    var day = LocalDate.parse(row.getField("date"));
                    votes.put(row.getField("undl_id"), new Vote(symbol, day, new HashMap<>()));
                }
            }
        }
        try (var reader = SharedData.csv(DATA, "votes.csv.gz")) {
            for (var row : reader) {
                var vote = votes.get(row.getField("undl_id"));
                if (vote != null) {
                    vote.choices.put(new MemberCode(row.getField("ms_code")), choice(row));
                }
            }
        }
        var sorted = new ArrayList<>(votes.values());
        sorted.sort(Comparator.comparing(Vote::day).thenComparing(Vote::symbol));
        return sorted;
    }

    private static Choice choice(NamedCsvRecord row) {
        return switch (row.getField("ms_vote")) {
            case "Y" -> Choice.YES;
            case "N" -> Choice.NO;
            case "A" -> Choice.ABSTAINING;
            default -> Choice.NOT_VOTING;
        };
    }
}
