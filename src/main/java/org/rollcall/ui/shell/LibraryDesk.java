package org.rollcall.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.rollcall.library.Library;
import org.rollcall.library.Notice;
import org.rollcall.publish.Texts;
import org.rollcall.ui.library.Ended;
import org.rollcall.ui.library.ImportBar;
import org.rollcall.ui.library.ImportViewModel;
import org.rollcall.ui.library.Importing;
import org.rollcall.ui.library.LibraryActions;
import org.rollcall.ui.library.LibraryView;
import org.rollcall.ui.library.LibraryViewModel;
import org.rollcall.work.Background;

/// The library in the window: imports from every screen, and records that others bring meanwhile.
final class LibraryDesk {

    private static final Duration EVERY = Duration.seconds(2);

    private final Texts texts = Texts.of(LibraryDesk.class, "shell");
    private final NoticeBar notices;
    private final Desktop desktop;
    private final Steps steps;
    private final LibraryViewModel model;
    private final ImportViewModel imports;
    private final LibraryView view;
    private final ImportBar bar;
    private final Timeline looking = new Timeline(new KeyFrame(EVERY, _ -> look()));
    private boolean offered;

    /// Where the desk sends a person.
    ///
    /// @param openVote opens the vote with a symbol
    /// @param showLibrary shows the library's screen
    /// @param renewed is called when another record is loaded
    /// @param enter shows where a vote is entered by hand
    record Steps(
            Consumer<String> openVote, Runnable showLibrary, Runnable renewed, Runnable enter) {}

    LibraryDesk(
            Library library,
            Background background,
            Desktop desktop,
            NoticeBar notices,
            Steps steps) {
        this.desktop = desktop;
        this.notices = notices;
        this.steps = steps;
        model = new LibraryViewModel(library, background);
        imports =
                new ImportViewModel(
                        Importing.into(library),
                        background,
                        System::nanoTime,
                        sentence -> notices.put("busy", sentence),
                        this::renewed);
        view =
                new LibraryView(
                        model,
                        imports,
                        new LibraryActions(
                                this::chooseFiles,
                                desktop.browsing(),
                                steps.openVote(),
                                steps.enter()));
        bar = new ImportBar(imports);
        looking.setCycleCount(Animation.INDEFINITE);
        imports.endedProperty()
                .subscribe((_, ended) ->
                        ended.ifPresentOrElse(this::tell, () -> notices.remove("import")));
    }

    LibraryView view() {
        return view;
    }

    ImportBar bar() {
        return bar;
    }

    /// Tells of something that was found when the library was opened.
    void tell(Notice notice) {
        if (notice.kind() == Notice.Kind.IMPORTS_LOST) {
            notices.put("lost", notice.text(), texts.text("action.IMPORT"), this::chooseFiles);
        } else {
            notices.add(notice.text());
        }
    }

    /// Asks for files and imports them.
    void chooseFiles() {
        imports.importFiles(desktop.opening().get());
    }

    /// Imports `files`.
    void take(List<Path> files) {
        imports.importFiles(files);
    }

    /// Builds the record anew with what the person entered, as soon as nothing else is under way,
    /// then calls `then`.
    void renew(Runnable then) {
        imports.renew(then);
    }

    /// Reads what is there, and begins to look whether others bring more.
    void start() {
        model.load();
        looking.play();
    }

    /// Gives up what is under way.
    void stop() {
        looking.stop();
        imports.cancel();
    }

    private void tell(Ended ended) {
        notices.remove("busy");
        notices.put("import", ended.sentence(), texts.text("notice.report"), this::showLast);
    }

    private void showLast() {
        view.showLast();
        steps.showLibrary().run();
    }

    private void look() {
        if (!offered && !imports.isBusy()) {
            model.look(this::offer);
        }
    }

    // An import of this window may have begun or ended while it was looked.
    private void offer() {
        if (!offered && !imports.isBusy()) {
            offered = true;
            notices.put(
                    "newer",
                    texts.text("notice.newer"),
                    texts.text("notice.load"),
                    () -> model.reload(this::loaded));
        }
    }

    private void loaded() {
        imports.forget();
        renewed();
    }

    private void renewed() {
        offered = false;
        notices.remove("newer");
        model.load();
        steps.renewed().run();
    }
}
