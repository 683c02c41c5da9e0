package org.rollcall.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.library.ImportOptions;
import org.rollcall.library.ImportReport;
import org.rollcall.library.ImportReport.Result;
import org.rollcall.library.ImportWatch;
import org.rollcall.library.ImportWatch.Stage;
import org.rollcall.library.Importer;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.store.Changes;
import org.rollcall.vote.Source;
import org.rollcall.work.HeldBackground;

/// Imports of a window, without the window.
class ImportViewModelTest {

    @TempDir private Path folder;

    private final HeldBackground background = new HeldBackground();
    private final List<String> told = new ArrayList<>();
    private final Library library;
    private final ImportViewModel model;
    private int renewals;
    private long nanos;

    ImportViewModelTest(@TempDir Path data) throws LibraryException {
        library = Library.open(data);
        model = model(Importing.into(library));
    }

    private ImportViewModel model(Importing importing) {
        return new ImportViewModel(importing, background, () -> nanos, told::add, () -> renewals++);
    }

    @AfterEach
    void closes() {
        library.close();
    }

    @Test
    void importLoadsTheNewRecord() {
        int before = library.record().voteCount();
        model.importFiles(List.of(file("a.csv", "A/RES/77/901", "A/RES/77/902")));
        assertThat(model.isBusy()).isTrue();
        background.runAll();
        assertThat(model.isBusy()).isFalse();
        assertThat(result()).contains(Result.DONE);
        assertThat(library.record().voteCount()).isEqualTo(before + 2);
        assertThat(renewals).isOne();
    }

    @Test
    void secondImportIsRefusedWithASentence() {
        model.importFiles(List.of(file("a.csv", "A/RES/77/901")));
        model.importFiles(List.of(file("b.csv", "A/RES/77/902")));
        assertThat(told).singleElement().asString().startsWith("An import is under way.");
        assertThat(background.waiting()).isOne();
    }

    @Test
    void cancelLeavesAllAsItWas() {
        var record = library.record();
        model.importFiles(List.of(file("a.csv", "A/RES/77/901")));
        model.cancel();
        assertThat(model.happeningProperty().get())
                .isEqualTo(new Happening.Running(ImportProgress.BEGUN, true));
        background.runAll();
        assertThat(result()).contains(Result.CANCELLED);
        assertThat(library.record()).isSameAs(record);
        assertThat(library.isOutdated()).isFalse();
        assertThat(renewals).isZero();
    }

    @Test
    void smallerRecordIsAskedAbout() {
        model.importFiles(List.of(file("a.csv", "A/RES/77/901", "A/RES/77/902", "A/RES/77/903")));
        background.runAll();
        int votes = library.record().voteCount();
        var smaller = file("b.csv", "A/RES/77/901");
        model.importFiles(List.of(smaller));
        background.runAll();
        assertThat(model.happeningProperty().get()).isEqualTo(new Happening.Asking(votes - 2, 2));
        model.keep();
        assertThat(model.isBusy()).isFalse();
        assertThat(library.record().voteCount()).isEqualTo(votes);
        model.importFiles(List.of(smaller));
        background.runAll();
        model.shrink();
        background.runAll();
        assertThat(result()).contains(Result.DONE);
        assertThat(library.record().voteCount()).isEqualTo(votes - 2);
    }

    @Test
    void sameFileAgainChangesNothing() {
        var file = file("a.csv", "A/RES/77/901");
        model.importFiles(List.of(file));
        background.runAll();
        model.importFiles(List.of(file));
        background.runAll();
        assertThat(result()).contains(Result.UNCHANGED);
        assertThat(renewals).isOne();
    }

    @Test
    void folderIsAnsweredWithTheSentenceOfTheReport() {
        model.importFiles(List.of(folder));
        background.runAll();
        var ended = model.endedProperty().get().orElseThrow();
        var problem = ended.report().orElseThrow().firstProblem().orElseThrow();
        assertThat(ended.sentence())
                .startsWith("Nothing was imported")
                .endsWith(problem.sentence());
    }

    @Test
    void noFilesAreNoImport() {
        model.importFiles(List.of());
        assertThat(model.isBusy()).isFalse();
    }

    @Test
    void removedSourceIsGone() {
        int before = library.record().voteCount();
        model.importFiles(List.of(file("a.csv", "A/RES/77/901")));
        background.runAll();
        model.remove(Source.LIBRARY_ASSEMBLY);
        background.runAll();
        assertThat(library.record().voteCount()).isEqualTo(before);
        assertThat(model.endedProperty().get().orElseThrow().sentence())
                .isEqualTo("Removed. The record has " + before + " votes now.");
    }

    @Test
    void folderThatCannotBeWrittenSaysSo() throws IOException {
        var file = Files.writeString(folder.resolve("in the way"), "");
        var other = model(into(file));
        other.importFiles(List.of(file));
        background.runAll();
        assertThat(other.endedProperty().get().orElseThrow().sentence())
                .startsWith("Rollcall needs a folder where it can write");
    }

    @Test
    void progressTellsRowsAndTimeLeft() {
        var heard = new ArrayList<ImportProgress>();
        var slow =
                model(
                        new Told(watch -> {
                            watch.at(Stage.READING, 100, 10, 100);
                            nanos = Duration.ofSeconds(2).toNanos();
                            watch.at(Stage.READING, 500, 50, 100);
                            watch.at(Stage.WRITING, 0, 0, 0);
                        }));
        slow.happeningProperty()
                .subscribe(now -> {
                    if (now instanceof Happening.Running(var progress, _)) {
                        heard.add(progress);
                    }
                });
        slow.importFiles(List.of(folder));
        background.runAll();
        assertThat(heard)
                .containsExactly(
                        ImportProgress.BEGUN,
                        new ImportProgress(Stage.READING, 100, 10, 100, Optional.empty()),
                        new ImportProgress(
                                Stage.READING, 500, 50, 100, Optional.of(Duration.ofSeconds(2))),
                        new ImportProgress(Stage.WRITING, 0, 0, 0, Optional.empty()));
        assertThat(heard)
                .extracting(ImportProgress::fraction)
                .containsExactly(-1.0, 0.1, 0.5, -1.0);
    }

    /// An import that only says how far it is.
    record Told(Script script) implements Importing {

        @FunctionalInterface
        interface Script {
            void play(ImportWatch watch);
        }

        @Override
        public ImportReport run(List<Path> files, ImportOptions options, ImportWatch watch) {
            script.play(watch);
            return new ImportReport(
                    Result.UNCHANGED, List.of(), List.of(), 1, 1, 0, 0, Changes.NONE);
        }

        @Override
        public ImportReport remove(Source source, ImportWatch watch) {
            return run(List.of(), ImportOptions.USUAL, watch);
        }

        @Override
        public ImportReport renew(ImportWatch watch) {
            return run(List.of(), ImportOptions.USUAL, watch);
        }
    }

    private static Importing into(Path notAFolder) {
        var importer = new Importer(notAFolder);
        return new Importing() {
            @Override
            public ImportReport run(List<Path> files, ImportOptions options, ImportWatch watch)
                    throws LibraryException {
                return importer.run(files, options, watch);
            }

            @Override
            public ImportReport remove(Source source, ImportWatch watch) throws LibraryException {
                return importer.remove(source, watch);
            }

            @Override
            public ImportReport renew(ImportWatch watch) throws LibraryException {
                return importer.renew(watch);
            }
        };
    }

    private Optional<Result> result() {
        return model.endedProperty().get().flatMap(Ended::report).map(ImportReport::result);
    }

    private Path file(String name, String... symbols) {
        return AssemblyFile.from(library.record()).with(symbols).to(folder.resolve(name));
    }
}
