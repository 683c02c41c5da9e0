package org.rollcall.ui.votes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import org.rollcall.feed.MemberTables;
import org.rollcall.store.NoteStore;
import org.rollcall.store.RecordStore;
import org.rollcall.store.ScenarioDatabase;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Measures reading, searching, filtering and opening votes of a record, by what the window calls
/// for it: with each finding, all choices of all filters are counted as well.
///
/// `Finding LIBRARY_FOLDER`: a table of medians and 95th percentiles in milliseconds, each of 300
/// calls after 100 that do not count.
final class Finding {

    private static final List<String> QUERIES =
            List.of(
                    "ukraine", "nuclear weapons", "palest", "\"human rights\"", "cuba embargo", "peace -nuclear",
                    "disarm", "israel settlements", "s", "apartheid sanctions", "es-11", "côte", "question of",
                    "middle east");

    private static final List<String> BODIES =
            Arrays.stream(Body.values()).filter(Body::isPlenary).map(Body::code).toList();

    private Finding() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var file = folder.resolve(Files.readString(folder.resolve("record.current")).strip());
        long begin = System.nanoTime();
        try (var record = RecordStore.open(file);
                var own = ScenarioDatabase.open(Files.createTempDirectory("finding"), LocalDateTime.now())) {
            double opened = millis(begin);
            begin = System.nanoTime();
            var index = VoteIndex.of(record, new Decisions(MemberTables.read()), new NoteStore(own));
            var votes = index.entries();
            System.out.printf("| %,d votes | median ms | 95 %% ms |%n|---|--:|--:|%n", votes.size());
            System.out.printf("| the file opened and looked through, once, cold | %.1f | |%n", opened);
            System.out.printf("| the whole list read and decided, once, cold | %.1f | |%n", millis(begin));
            measured("words searched", number -> index.find(searched(number)));
            measured("members' votes, bodies and years filtered", number -> index.find(filtered(VoteFilter.ALL, number)));
            measured("both at once", number -> index.find(filtered(searched(number), number)));
            var random = new Random(1);
            measured("a vote opened, with all accounts", _ -> {
                var symbol = votes.get(random.nextInt(votes.size())).heading().symbol();
                record.find(symbol).orElseThrow();
                record.accounts(symbol);
            });
        }
    }

    private static VoteFilter searched(int number) {
        return VoteFilter.ALL.searching(QUERIES.get(number % QUERIES.size()));
    }

    private static VoteFilter filtered(VoteFilter filter, int number) {
        var member = new Voted(new MemberCode(number % 3 == 0 ? "FRA" : "USA"), number % 2 == 0 ? Choice.NO : Choice.YES, false);
        var some = filter.with(Facet.BODY, Set.of(BODIES.get(number % BODIES.size())));
        return new VoteFilter(
                some.query(), some.chosen(), 1950 + number % 60, 2025, some.margin(), List.of(member), some.order());
    }

    private static void measured(String what, IntConsumer work) {
        for (int number = 0; number < 100; number++) {
            work.accept(number);
        }
        var times = new double[300];
        for (int number = 0; number < times.length; number++) {
            long begin = System.nanoTime();
            work.accept(number);
            times[number] = millis(begin);
        }
        Arrays.sort(times);
        System.out.printf("| %s | %.2f | %.2f |%n", what, times[times.length / 2], times[times.length * 95 / 100]);
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
