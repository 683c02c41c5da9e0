package org.rollcall.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.library.ImportOptions;
import org.rollcall.library.ImportReport;
import org.rollcall.library.ImportWatch;
import org.rollcall.library.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall import`: brings files into the record.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final int NOT_DONE = 1;
    private static final int MOST_REFUSALS = 20;

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--allow-shrink")
    private boolean allowShrink;

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var line = spec.commandLine();
        var report =
                new Importer(sources.folder())
                        .run(
                                files,
                                new ImportOptions(dryRun, allowShrink),
                                new Told(line.getErr(), texts));
        if (json) {
            line.getOut().print(LibraryJson.of(report));
        } else {
            say(report, line.getOut());
        }
        report.problems().forEach(problem -> line.getErr().println(problem.sentence()));
        return switch (report.result()) {
            case DONE, UNCHANGED, TRIED -> report.problems().isEmpty() ? 0 : NOT_DONE;
            case WOULD_SHRINK, NOTHING_READ, CANCELLED -> NOT_DONE;
        };
    }

    private void say(ImportReport report, PrintWriter out) {
        for (var file : report.files()) {
            out.println(
                    texts.text(
                            "import.file",
                            file.name(),
                            file.layout(),
                            file.records(),
                            file.taken(),
                            file.refusals().size()));
            file.refusals().stream()
                    .limit(MOST_REFUSALS)
                    .forEach(refusal ->
                            out.println(
                                    texts.text(
                                            "import.refusal",
                                            refusal.line(),
                                            refusal.vote(),
                                            refusal.reason())));
            if (file.refusals().size() > MOST_REFUSALS) {
                out.println(texts.text("import.more", file.refusals().size() - MOST_REFUSALS));
            }
        }
        var changes = report.changes();
        out.println(
                texts.text(
                        "import." + said(report),
                        report.votesBefore(),
                        report.votesAfter(),
                        changes.added().size(),
                        changes.changed().size(),
                        changes.gone().size(),
                        report.paired()));
    }

    private static String said(ImportReport report) {
        boolean first = report.result() == ImportReport.Result.DONE && report.votesBefore() == 0;
        return first ? "FIRST" : report.result().name();
    }

    /// Says now and then on `err` how far the import is.
    private static final class Told implements ImportWatch {

        private static final long EVERY = Duration.ofSeconds(2).toNanos();

        private final PrintWriter err;
        private final AppTexts texts;
        private long last = System.nanoTime();

        Told(PrintWriter err, AppTexts texts) {
            this.err = err;
            this.texts = texts;
        }

        @Override
        public void at(Stage stage, long records, long bytes, long allBytes) {
            if (System.nanoTime() - last < EVERY) {
                return;
            }
            last = System.nanoTime();
            if (stage == Stage.READING) {
                err.println(texts.text("import.at.READING", records, bytes, allBytes));
            } else {
                err.println(texts.text("import.at." + stage.name()));
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
