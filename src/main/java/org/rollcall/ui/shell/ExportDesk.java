package org.rollcall.ui.shell;

import java.io.File;
import java.util.Optional;
import javafx.stage.Window;
import org.rollcall.library.Export;
import org.rollcall.library.Export.Form;
import org.rollcall.library.Export.Written;
import org.rollcall.library.ExportWatch;
import org.rollcall.library.Library;
import org.rollcall.library.Selection;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;
import org.rollcall.work.Job;
import org.rollcall.work.Progress;

/// Exports the list of votes from the window, which goes on meanwhile.
final class ExportDesk {

    private static final String NOTICE = "export";
    private static final int PERCENT = 100;

    private final Library library;
    private final Membership membership;
    private final Background background;
    private final FileSaving.Chooser chooser;
    private final NoticeBar notices;
    private final Texts texts = Texts.of(ExportDesk.class, "shell");
    private Job job = Job.NONE;

    ExportDesk(
            Library library,
            Membership membership,
            Background background,
            FileSaving.Chooser chooser,
            NoticeBar notices) {
        this.library = library;
        this.membership = membership;
        this.background = background;
        this.chooser = chooser;
        this.notices = notices;
    }

    /// Asks for the form and the place, in front of `owner`, and exports `selection`.
    void ask(Window owner, Selection selection) {
        new ExportDialog(owner, selection, form -> choose(form, selection)).show();
    }

    private void choose(Form form, Selection selection) {
        boolean file = form == Form.SQLITE;
        chooser.choose(file ? "rollcall.db" : "rollcall-csv", file ? "db" : Desktop.FOLDER)
                .ifPresent(place -> export(form, selection, place));
    }

    private void export(Form form, Selection selection, File place) {
        job.cancel();
        notices.put(
                NOTICE,
                texts.text("export.busy", place),
                texts.text("export.cancel"),
                this::cancel);
        var export = new Export(library.record(), membership, selection);
        job =
                background.start(
                        progress -> export.write(form, place.toPath(), watch(progress)),
                        fraction ->
                                notices.change(
                                        NOTICE,
                                        texts.text(
                                                "export.busy.at",
                                                place,
                                                (int) (fraction * PERCENT))),
                        written -> done(place, written),
                        reason -> failed(place, reason));
    }

    private static ExportWatch watch(Progress progress) {
        return new ExportWatch() {
            @Override
            public void at(int done, int all) {
                progress.report((double) done / all);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void cancel() {
        job.cancel();
        notices.put(NOTICE, texts.text("export.cancelled"));
    }

    private void done(File place, Optional<Written> written) {
        notices.remove(NOTICE);
        written.ifPresent(it ->
                notices.put(NOTICE, texts.text("export.done", place, it.votes(), it.ballots())));
    }

    private void failed(File place, Throwable reason) {
        notices.put(
                NOTICE,
                texts.text(
                        "export.not",
                        place,
                        String.valueOf(reason.getMessage()).replaceAll("\\.$", "")));
    }
}
