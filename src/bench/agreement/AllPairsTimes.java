package org.rollcall.analysis;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.store.RecordStore;
import org.rollcall.vote.Choice;

/// Measures the agreement of all pairs of members over ten spans of a record, on one thread.
///
/// `AllPairsTimes LIBRARY_FOLDER OUT_FOLDER`: prints a line for each span, `name votes wall-ms
/// processor-ms`, both medians of 60 runs after 60 that do not count; in OUT_FOLDER it leaves the
/// ballots, the votes of each span and what came of them, for others to do the same and compare:
///
///  * `ballots`: members, votes (int32 each), then a byte for each member and vote: 1 in favour, 2
///    abstaining, 3 against, 0 neither
///  * `spans`: for each span a byte for each vote: 1 if it is one of the span
///  * `expected`: for each span n and steps (int32 each) of the pairs (1,0), (2,0), (2,1) and so on
final class AllPairsTimes {

    private static final int RUNS = 60;
    private static final double NANOS = 1e6;

    private record Span(String name, VoteSpan votes) {}

    private static final List<Span> SPANS =
            List.of(
                    new Span("the whole record", new VoteSpan.Whole()),
                    new Span("1946 to 1959", new VoteSpan.Years(1946, 1959)),
                    new Span("1960 to 1969", new VoteSpan.Years(1960, 1969)),
                    new Span("1970 to 1979", new VoteSpan.Years(1970, 1979)),
                    new Span("1980 to 1989", new VoteSpan.Years(1980, 1989)),
                    new Span("1990 to 1999", new VoteSpan.Years(1990, 1999)),
                    new Span("2000 to 2009", new VoteSpan.Years(2000, 2009)),
                    new Span("2010 to 2019", new VoteSpan.Years(2010, 2019)),
                    new Span("2020 to 2025", new VoteSpan.Years(2020, 2025)),
                    new Span("session 74", new VoteSpan.Session("74")));

    private AllPairsTimes() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var out = Path.of(args[1]);
        var file = folder.resolve(Files.readString(folder.resolve("record.current")).strip());
        BallotPlanes planes;
        try (var record = RecordStore.open(file)) {
            planes = AssemblyVotes.planes(record, Optional.empty());
        }
        write(planes, out);
        for (var span : SPANS) {
            measure(planes, span);
        }
    }

    private static void measure(BallotPlanes planes, Span span) {
        var threads = ManagementFactory.getThreadMXBean();
        var wall = new double[RUNS];
        var processor = new double[RUNS];
        long kept = 0;
        for (int run = -RUNS; run < RUNS; run++) {
            long began = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            var all = new Agreement(planes, span.votes.in(planes)).all();
            used = threads.getCurrentThreadCpuTime() - used;
            long took = System.nanoTime() - began;
            kept += all.n(1, 0);
            if (run >= 0) {
                wall[run] = took / NANOS;
                processor[run] = used / NANOS;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%.3f\t%.3f%s%n",
                span.name,
                new Agreement(planes, span.votes.in(planes)).votes(),
                wall[RUNS / 2],
                processor[RUNS / 2],
                kept < 0 ? "!" : "");
    }

    private static void write(BallotPlanes planes, Path out) throws IOException {
        int members = planes.members().size();
        try (var ballots = open(out.resolve("ballots"));
                var spans = open(out.resolve("spans"));
                var expected = open(out.resolve("expected"))) {
            ballots.writeInt(members);
            ballots.writeInt(planes.votes());
            for (int member = 0; member < members; member++) {
                for (int vote = 0; vote < planes.votes(); vote++) {
                    ballots.writeByte(planes.choice(vote, member).map(AllPairsTimes::number).orElse(0));
                }
            }
            for (var span : SPANS) {
                var mask = span.votes.in(planes);
                for (int vote : IntStream.range(0, planes.votes()).toArray()) {
                    spans.writeByte(mask.has(vote) ? 1 : 0);
                }
                var agreement = new Agreement(planes, mask);
                for (int one = 1; one < members; one++) {
                    for (int other = 0; other < one; other++) {
                        var pair = agreement.pair(one, other);
                        expected.writeInt(pair.n());
                        expected.writeInt(pair.steps());
                    }
                }
            }
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private static int number(Choice choice) {
        return switch (choice) {
            case YES -> 1;
            case ABSTAINING -> 2;
            case NO -> 3;
            case NOT_VOTING -> 0;
        };
    }
}
