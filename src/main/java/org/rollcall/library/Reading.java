package org.rollcall.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rollcall.feed.Intake;
import org.rollcall.feed.OutsideFile;
import org.rollcall.feed.Sink;
import org.rollcall.feed.Stopped;
import org.rollcall.feed.Table;
import org.rollcall.store.SourceFile;
import org.rollcall.vote.Account;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Refusal;
import org.rollcall.vote.Source;
import org.rollcall.work.ReadAhead;

/// Reads the files that a person brings, whatever they are.
final class Reading {

    // Who refuses more has another kind of file; the rest is only counted.
    private static final int MOST_REFUSALS = 10_000;

    private final ImportWatch watch;
    private final List<ImportReport.Problem> problems = new ArrayList<>();
    private final Map<Table, Intake.Recognised> tables = new EnumMap<>(Table.class);
    private final List<SourceFile> files = new ArrayList<>();
    private long allBytes;
    private long bytesBefore;
    private long recordsBefore;

    Reading(ImportWatch watch) {
        this.watch = watch;
    }

    /// Files that could not be read, and why.
    List<ImportReport.Problem> problems() {
        return List.copyOf(problems);
    }

    /// What was read.
    List<SourceFile> files() {
        return List.copyOf(files);
    }

    /// The sources that were read to their end.
    Set<Source> sources() {
        return files.stream().map(SourceFile::source).collect(Collectors.toSet());
    }

    /// Reads those of `paths` that are known tables, and hands each vote to `use`.
    ///
    /// @param membership of which the files tell
    /// @throws Stopped if it was given up
    /// @throws IOException if the tables of spellings cannot be read
    void read(List<Path> paths, Membership membership, Consumer<? super Account> use)
            throws IOException {
        var intake = new Intake(membership, ReadAhead::new);
        recognise(paths, intake);
        read(intake, use);
    }

    private void recognise(List<Path> paths, Intake intake) {
        for (var path : paths) {
            attempt(
                    path.toString(),
                    () -> {
                        for (var file : OutsideFile.of(path)) {
                            attempt(file.name(), () -> add(intake.recognise(file)));
                        }
                    });
        }
        if (hasHalf()) {
            for (var table :
                    List.of(Table.VOETEN_VOTES, Table.VOETEN_ROLL_CALLS, Table.VOETEN_ISSUES)) {
                var lonely = tables.remove(table);
                if (lonely != null) {
                    problem(lonely.file().name(), Texts.say("import.half"));
                }
            }
        }
    }

    private void add(Intake.Recognised recognised) throws IOException {
        var before = tables.get(recognised.table());
        if (before != null) {
            problem(recognised.file().name(), Texts.say("import.twice", before.file().name()));
            return;
        }
        tables.put(recognised.table(), recognised);
        allBytes += recognised.file().size();
    }

    private boolean hasHalf() {
        boolean any = tables.keySet().stream().anyMatch(table -> table.source() == Source.VOETEN);
        return any
                && !(tables.containsKey(Table.VOETEN_VOTES)
                        && tables.containsKey(Table.VOETEN_ROLL_CALLS));
    }

    private void problem(String file, String sentence) {
        problems.add(new ImportReport.Problem(file, sentence));
    }

    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    private void attempt(String name, Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException | RuntimeException e) {
            problem(name, LibraryException.sentence(name, e));
        }
    }

    private void read(Intake intake, Consumer<? super Account> use) throws Stopped {
        for (var table : List.of(Table.ASSEMBLY, Table.COUNCIL)) {
            var recognised = tables.get(table);
            if (recognised != null) {
                read(
                        recognised.table(),
                        recognised.file().name(),
                        use,
                        sink -> List.of(intake.readLibrary(recognised, sink)));
            }
        }
        var calls = tables.get(Table.VOETEN_ROLL_CALLS);
        var votes = tables.get(Table.VOETEN_VOTES);
        if (calls != null && votes != null) {
            var issues = Optional.ofNullable(tables.get(Table.VOETEN_ISSUES));
            read(
                    Table.VOETEN_VOTES,
                    votes.file().name(),
                    use,
                    sink -> intake.readVoeten(calls, issues, votes, sink));
        }
    }

    @FunctionalInterface
    private interface Reader {
        List<Intake.Summary> read(Sink sink) throws IOException;
    }

    private void read(Table table, String name, Consumer<? super Account> use, Reader reader)
            throws Stopped {
        var collector = new Collector(use);
        try {
            var summaries = reader.read(collector);
            files.addAll(described(table, name, summaries, collector));
            bytesBefore += summaries.stream().mapToLong(Intake.Summary::bytes).sum();
            recordsBefore += summaries.stream().mapToLong(Intake.Summary::records).sum();
        } catch (Stopped e) {
            throw e;
        } catch (IOException e) {
            problem(name, LibraryException.sentence(name, e));
        }
    }

    // Of tables that belong together, the last holds the votes, and what is said of them.
    private List<SourceFile> described(
            Table table, String name, List<Intake.Summary> summaries, Collector collector) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var names = names(table, name, summaries.size());
        var found = new ArrayList<SourceFile>();
        for (int index = 0; index < summaries.size(); index++) {
            var summary = summaries.get(index);
            boolean last = index == summaries.size() - 1;
            found.add(
                    new SourceFile(
                            table.source(),
                            names.get(index),
                            summary.layout(),
                            summary.sha256(),
                            summary.bytes(),
                            summary.records(),
                            last ? collector.taken : 0,
                            last ? collector.refusals : List.of(),
                            last ? collector.until : Optional.empty(),
                            now));
        }
        return found;
    }

    private List<String> names(Table table, String name, int count) {
        if (table != Table.VOETEN_VOTES) {
            return Collections.nCopies(count, name);
        }
        var names = new ArrayList<String>();
        for (var each : List.of(Table.VOETEN_ROLL_CALLS, Table.VOETEN_ISSUES, Table.VOETEN_VOTES)) {
            Optional.ofNullable(tables.get(each))
                    .ifPresent(found -> names.add(found.file().name()));
        }
        return names;
    }

    /// Takes what a reader finds.
    private final class Collector implements Sink {

        private final Consumer<? super Account> use;
        private final List<Refusal> refusals = new ArrayList<>();
        private int taken;
        private long recordsOfTable;
        private long recordsOfTablesBefore;
        private Optional<LocalDate> until = Optional.empty();

        Collector(Consumer<? super Account> use) {
            this.use = use;
        }

        @Override
        public void taken(Account account) {
            taken++;
            until =
                    until.map(day ->
                                    Collections.max(
                                            List.of(day, account.heading().date()),
                                            Comparator.naturalOrder()))
                            .or(() -> Optional.of(account.heading().date()));
            use.accept(account);
        }

        @Override
        public void refused(Refusal refusal) {
            if (refusals.size() < MOST_REFUSALS) {
                refusals.add(refusal);
            }
        }

        @Override
        public boolean progressed(long records, long bytes) {
            if (records < recordsOfTable) {
                recordsOfTablesBefore += recordsOfTable;
            }
            recordsOfTable = records;
            watch.at(
                    ImportWatch.Stage.READING,
                    recordsBefore + recordsOfTablesBefore + records,
                    Math.min(allBytes, bytesBefore + bytes),
                    allBytes);
            return !watch.cancelled();
        }
    }
}
