package org.rollcall.ui.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rollcall.library.ImportOptions;
import org.rollcall.library.ImportReport;
import org.rollcall.library.ImportReport.Result;
import org.rollcall.library.ImportWatch;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Source;
import org.rollcall.work.Background;
import org.rollcall.work.Progress;

/// Brings files into the record while the window goes on: progress, cancel, what came of it.
public final class ImportViewModel {

    private static final ImportOptions SHRINKING = new ImportOptions(false, true);

    private final Importing importing;
    private final Background background;
    private final LongSupplier nanos;
    private final Consumer<String> tell;
    private final Runnable renewed;
    private final Texts texts = Texts.of(ImportViewModel.class, "library");
    private final ImportWording wording = new ImportWording();
    private final ReadOnlyObjectWrapper<Happening> happening =
            new ReadOnlyObjectWrapper<>(new Happening.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Ended>> ended =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean cancelled = new AtomicBoolean();
    private List<Path> asked = List.of();
    private Optional<Runnable> afterwards = Optional.empty();

    @FunctionalInterface
    private interface Change {
        ImportReport make(ImportWatch watch) throws LibraryException;
    }

    /// Imports by `importing`.
    ///
    /// @param nanos a clock
    /// @param tell hears sentences that concern no import of its own
    /// @param renewed is called when there is a new record
    public ImportViewModel(
            Importing importing,
            Background background,
            LongSupplier nanos,
            Consumer<String> tell,
            Runnable renewed) {
        this.importing = importing;
        this.background = background;
        this.nanos = nanos;
        this.tell = tell;
        this.renewed = renewed;
    }

    ReadOnlyObjectProperty<Happening> happeningProperty() {
        return happening.getReadOnlyProperty();
    }

    /// What came of the last import or removal, if there was one.
    public ReadOnlyObjectProperty<Optional<Ended>> endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /// Whether the record is being changed, or a question about that is open.
    public boolean isBusy() {
        return !(happening.get() instanceof Happening.Nothing);
    }

    /// Imports `files`. While another import is under way it says so, and does nothing.
    public void importFiles(List<Path> files) {
        if (!files.isEmpty() && isFree()) {
            asked = List.copyOf(files);
            run(ImportOptions.USUAL);
        }
    }

    /// Takes all votes of `source` out of the record.
    public void remove(Source source) {
        if (isFree()) {
            start(watch -> importing.remove(source, watch), this::removed);
        }
    }

    /// Builds the record anew with what the person entered, then calls `then`. While something else
    /// is under way it waits for that to end.
    public void renew(Runnable then) {
        if (isBusy()) {
            afterwards = Optional.of(then);
        } else {
            start(importing::renew, report -> renewed(report, then));
        }
    }

    /// Gives up what is under way. What there was stays as it was.
    public void cancel() {
        cancelled.set(true);
        if (happening.get() instanceof Happening.Running(var progress, _)) {
            happening.set(new Happening.Running(progress, true));
        }
    }

    /// Takes what came of the last import for old, because the record is another now.
    public void forget() {
        ended.set(Optional.empty());
    }

    /// Imports although the record becomes smaller.
    void shrink() {
        if (happening.get() instanceof Happening.Asking) {
            run(SHRINKING);
        }
    }

    /// Keeps the record as it is rather than make it smaller.
    void keep() {
        if (happening.get() instanceof Happening.Asking) {
            end(new Ended(texts.text("result.KEPT"), Optional.empty()));
        }
    }

    private boolean isFree() {
        if (isBusy()) {
            tell.accept(texts.text("import.busy"));
        }
        return !isBusy();
    }

    private void run(ImportOptions options) {
        var files = asked;
        start(watch -> importing.run(files, options, watch), this::imported);
    }

    private void start(Change change, Consumer<ImportReport> done) {
        var stop = new AtomicBoolean();
        var latest = new AtomicReference<>(ImportProgress.BEGUN);
        cancelled = stop;
        ended.set(Optional.empty());
        happening.set(new Happening.Running(ImportProgress.BEGUN, false));
        background.start(
                progress -> change.make(new Watch(progress, stop, latest, nanos)),
                _ -> happening.set(new Happening.Running(latest.get(), stop.get())),
                done,
                this::failed);
    }

    private void imported(ImportReport report) {
        if (report.result() == Result.WOULD_SHRINK) {
            happening.set(
                    new Happening.Asking(
                            report.votesAfter(), report.votesBefore() - report.votesAfter()));
            return;
        }
        end(new Ended(wording.result(report), Optional.of(report)));
    }

    private void removed(ImportReport report) {
        end(
                new Ended(
                        report.result() == Result.DONE
                                ? texts.text("result.REMOVED", report.votesAfter())
                                : wording.result(report),
                        Optional.of(report)));
    }

    private void renewed(ImportReport report, Runnable then) {
        end(
                new Ended(
                        texts.text(
                                report.result() == Result.DONE
                                        ? "result.RENEWED"
                                        : "result.NOT_RENEWED",
                                report.votesAfter()),
                        Optional.of(report)));
        if (report.result() == Result.DONE) {
            then.run();
        }
    }

    private void failed(Throwable reason) {
        end(new Ended(String.valueOf(reason.getMessage()), Optional.empty()));
    }

    private void end(Ended how) {
        happening.set(new Happening.Nothing());
        // An equal end is news too.
        ended.set(Optional.empty());
        ended.set(Optional.of(how));
        if (how.report().map(ImportReport::result).equals(Optional.of(Result.DONE))) {
            renewed.run();
        }
        var next = afterwards;
        afterwards = Optional.empty();
        next.ifPresent(this::renew);
    }

    /// Carries what the import says of itself over to the window's thread.
    private static final class Watch implements ImportWatch {

        private final Progress progress;
        private final AtomicBoolean stop;
        private final AtomicReference<ImportProgress> latest;
        private final LongSupplier nanos;
        private final TimeLeft time = new TimeLeft();

        Watch(
                Progress progress,
                AtomicBoolean stop,
                AtomicReference<ImportProgress> latest,
                LongSupplier nanos) {
            this.progress = progress;
            this.stop = stop;
            this.latest = latest;
            this.nanos = nanos;
        }

        @Override
        public void at(Stage stage, long records, long bytes, long allBytes) {
            var left =
                    stage == Stage.READING
                            ? time.at(nanos.getAsLong(), bytes, allBytes)
                            : Optional.<Duration>empty();
            var now = new ImportProgress(stage, records, bytes, allBytes, left);
            latest.set(now);
            progress.report(now.fraction());
        }

        @Override
        public boolean cancelled() {
            return stop.get() || progress.cancelled();
        }
    }
}
