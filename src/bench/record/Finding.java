import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.rollcall.store.RecordStore;
import org.rollcall.store.SearchWords;
import org.rollcall.store.VoteSummary;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Measures reading, searching, filtering and opening votes of a record.
///
/// `java -cp CLASSES:LIBRARIES Finding.java LIBRARY_FOLDER`: a table of medians and 95th percentiles in
/// milliseconds, each of 300 calls after 100 that do not count.
void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    var file = folder.resolve(Files.readString(folder.resolve("record.current")).strip());
    long begin = System.nanoTime();
    try (var record = RecordStore.open(file)) {
        double opened = millis(begin);
        begin = System.nanoTime();
        var votes = record.summaries(RuleBook.permanentMembers(RuleBook.RUSSIAN_FEDERATION));
        IO.println("| %,d votes | median ms | 95 %% ms |%n|---|--:|--:|".formatted(votes.size()));
        IO.println("| the file opened and looked through, once, cold | %.1f | |".formatted(opened));
        IO.println("| the whole list read, once, cold | %.1f | |".formatted(millis(begin)));
        measured("words searched", number -> record.searching().words(SearchWords.of(QUERIES.get(number % QUERIES.size()))).size());
        measured("words searched and the list filtered by year, body and a member's vote", number -> filtered(record, votes, number));
        var random = new Random(1);
        measured("a vote opened, with all accounts", _ -> {
            var symbol = votes.get(random.nextInt(votes.size())).heading().symbol();
            record.find(symbol).orElseThrow();
            record.accounts(symbol);
        });
    }
}

static final List<String> QUERIES =
        List.of("ukraine", "nuclear weapons", "palest", "\"human rights\"", "cuba embargo", "peace -nuclear",
                "disarm", "israel settlements", "s", "apartheid sanctions", "es-11", "côte", "question of", "middle east");

static int filtered(RecordStore record, List<VoteSummary> votes, int number) {
    var found = new BitSet();
    record.searching().words(SearchWords.of(QUERIES.get(number % QUERIES.size()))).forEach(found::set);
    found.and(record.searching().voted(new MemberCode("FRA"), number % 2 == 0 ? Choice.NO : Choice.YES));
    var shown = new ArrayList<VoteSummary>();
    for (var vote : votes) {
        if (found.get(vote.id()) && vote.heading().body().isPlenary() && vote.heading().date().getYear() >= 1960) {
            shown.add(vote);
        }
    }
    return shown.size();
}

static void measured(String what, IntConsumer work) {
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
    IO.println("| %s | %.2f | %.2f |".formatted(what, times[times.length / 2], times[times.length * 95 / 100]));
}

static double millis(long begin) {
    return (System.nanoTime() - begin) / 1e6;
}
