package org.rollcall.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.store.RecordStore;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// Measures how well and how fast ballots are foretold: `Measured LIBRARY_FOLDER`.
///
/// First the choice of numbers, on the thousand votes before the last three hundred; then the trial
/// that the program makes; then time.
final class Measured {

    private static final int[] VOTES = {1, 3, 5, 7, 10, 15, 20, 50};
    private static final int[] POWERS = {0, 1, 2, 4, 5, 6, 8};
    private static final int OLDER = 900;

    private Measured() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var file = folder.resolve(Files.readString(folder.resolve("record.current")).strip());
        var membership = MemberTables.read();
        BiFunction<MemberCode, LocalDate, Region> region =
                (member, day) -> membership.state(member).map(state -> state.regionOn(day)).orElse(Region.NONE);
        try (var store = RecordStore.open(file)) {
            long begin = System.nanoTime();
            var record = AssemblyVotes.of(store);
            double read = millis(begin);
            begin = System.nanoTime();
            var trial = trial(record, region, Weighing.CHOSEN, 0);
            double cold = millis(begin);
            System.out.printf("%,d votes of the Assembly with names, %d members.%n%n", record.votes(), record.members().size());
            reported(trial);
            chosen(record, region);
            time(record, region, read, cold);
        }
    }

    private static void reported(Trial trial) {
        System.out.printf("## The last %d votes%n%n| %,d ballots, foretold | rightly, %% |%n|---|--:|%n", trial.votes(), trial.ballots());
        System.out.printf("| by the most similar votes | %.2f |%n", 100 * trial.share());
        System.out.printf("| as most of its regional group | %.2f |%n", 100 * trial.groupShare());
        System.out.printf("| as the member's own commonest vote | %.2f |%n", 100 * trial.ownShare());
        System.out.printf("%nSo it is %sbetter.%n%n", trial.isBetter() ? "" : "not ");
    }

    private static void chosen(VoteMatrix record, BiFunction<MemberCode, LocalDate, Region> region) {
        System.out.printf("## How the numbers were chosen%n%nRightly foretold of the %d votes before those, %%:%n%n| similar votes |", OLDER);
        Arrays.stream(POWERS).forEach(power -> System.out.printf(" power %d |", power));
        System.out.printf("%n|--:|%s%n", "--:|".repeat(POWERS.length));
        for (int votes : VOTES) {
            System.out.printf("| %d |", votes);
            for (int power : POWERS) {
                var weighing = new Weighing(votes, power);
                int ballots = 0;
                int right = 0;
                for (int skipped = Trial.VOTES; skipped < Trial.VOTES + OLDER; skipped += Trial.VOTES) {
                    var trial = trial(record, region, weighing, skipped);
                    ballots += trial.ballots();
                    right += trial.right();
                }
                System.out.printf(" %.2f |", 100.0 * right / ballots);
            }
            System.out.println();
        }
        System.out.println();
    }

    private static void time(
            VoteMatrix record, BiFunction<MemberCode, LocalDate, Region> region, double read, double cold) {
        System.out.printf("## How fast%n%n| | ms |%n|---|--:|%n| reading the votes, cold | %.0f |%n", read);
        System.out.printf("| the trial, cold | %.0f |%n", cold);
        long begin = System.nanoTime();
        trial(record, region, Weighing.CHOSEN, 0);
        System.out.printf("| the trial, warm | %.0f |%n", millis(begin));
        var times = new double[200];
        for (int number = 0; number < times.length; number++) {
            var ballots = ballots(record, record.votes() - 1 - number);
            begin = System.nanoTime();
            Foretelling.of(record, ballots, Optional.empty()).ranked(Choice.YES, Choice.NO);
            times[number] = millis(begin);
        }
        Arrays.sort(times);
        System.out.printf("| one vote's members ranked, warm, median | %.2f |%n", times[times.length / 2]);
        System.out.printf("| the same, 99 %% | %.2f |%n", times[times.length * 99 / 100]);
    }

    private static TreeMap<MemberCode, Choice> ballots(VoteMatrix record, int vote) {
        var ballots = new TreeMap<MemberCode, Choice>();
        for (int member = 0; member < record.members().size(); member++) {
            var code = record.members().get(member);
            record.choice(vote, member).ifPresent(choice -> ballots.put(code, choice));
        }
        return ballots;
    }

    private static Trial trial(
            VoteMatrix record, BiFunction<MemberCode, LocalDate, Region> region, Weighing weighing, int skipped) {
        return Trial.of(record, region, weighing, skipped, _ -> {}, () -> false).orElseThrow();
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
