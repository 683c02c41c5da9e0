package org.rollcall.ui.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.rollcall.publish.Picture;
import org.rollcall.publish.PictureFile;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PicturedVote;
import org.rollcall.publish.Sheet;
import org.rollcall.publish.Texts;
import org.rollcall.publish.VotePicture;
import org.rollcall.scenario.Scenario;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.ui.kit.Memory;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.PictureChoice;
import org.rollcall.ui.kit.PictureDialog;
import org.rollcall.ui.kit.PictureViewModel;
import org.rollcall.ui.kit.Pictures;
import org.rollcall.ui.kit.PngPicture;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// Saving pictures from the window: what they are to be, where they go, and painting them without
/// stopping the window.
final class PictureDesk {

    private static final String REMEMBERED = "picture";

    private final FileSaving.Chooser chooser;
    private final Membership membership;
    private final Memory memory;
    private final Background background;
    private final NoticeBar notices;
    private final Texts texts = Texts.of(PictureDesk.class, "shell");

    /// @param chooser asks for a file
    /// @param memory remembers what was chosen last
    PictureDesk(
            FileSaving.Chooser chooser,
            Membership membership,
            Memory memory,
            Background background,
            NoticeBar notices) {
        this.chooser = chooser;
        this.membership = membership;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
    }

    /// The pictures of a vote of the record.
    Picture of(OpenVote vote) {
        return of(PicturedVote.of(vote.rollCall(), vote.decision()));
    }

    /// The pictures of a hypothetical vote.
    Picture of(Scenario scenario) {
        return of(PicturedVote.of(scenario));
    }

    private Picture of(PicturedVote vote) {
        return new VotePicture(vote, membership, new FxTextWidth());
    }

    /// Asks what a picture of `picture` is to be, in front of `owner`, and saves it.
    ///
    /// @param dark what is offered where nothing was chosen before
    void save(Window owner, Optional<Picture> picture, boolean dark) {
        if (picture.isEmpty()) {
            notices.put(REMEMBERED, texts.text("picture.none"));
            return;
        }
        var last =
                memory.get(REMEMBERED)
                        .flatMap(PictureChoice::read)
                        .orElseGet(() -> PictureChoice.usual(dark));
        var model = new PictureViewModel(picture.get(), last);
        new PictureDialog(owner, model, choice -> save(picture.get(), choice)).show();
    }

    private void save(Picture picture, PictureChoice choice) {
        memory.put(REMEMBERED, choice.written());
        var ending = choice.format().ending();
        var name = picture.fileName(choice.kind()) + "." + ending;
        chooser.choose(name, ending)
                .ifPresent(file ->
                        new Painting(file, choice.dark())
                                .start(
                                        choice.format(),
                                        picture.sheets(
                                                choice.kind(), choice.format(), choice.size())));
    }

    /// One picture on its way to its file.
    private final class Painting {

        private final File file;
        private final boolean dark;
        private Job job = Job.NONE;
        private boolean cancelled;

        Painting(File file, boolean dark) {
            this.file = file;
            this.dark = dark;
        }

        void start(PictureFormat format, List<Sheet> sheets) {
            notices.put(
                    REMEMBERED,
                    texts.text("picture.saving", file),
                    texts.text("picture.cancel"),
                    this::cancel);
            var spoken = sheets.getFirst().spoken();
            if (format == PictureFormat.PNG) {
                paint(new PngPicture(sheets.getFirst(), dark), 0, spoken);
            } else {
                job =
                        background.start(
                                _ -> {
                                    var bytes = Pictures.withoutPixels(format, sheets, dark);
                                    PictureFile.write(file.toPath(), bytes, spoken);
                                    return file;
                                },
                                _ -> done(),
                                this::failed);
            }
        }

        // One tile here, where JavaFX wants it; between two of them the window is free.
        private void paint(PngPicture png, int number, String spoken) {
            if (cancelled) {
                return;
            }
            if (number == png.tiles()) {
                job =
                        background.start(
                                _ -> {
                                    PictureFile.write(file.toPath(), png.bytes(), spoken);
                                    return file;
                                },
                                _ -> done(),
                                this::failed);
                return;
            }
            var tile = png.tile(number);
            job =
                    background.start(
                            _ -> {
                                png.add(tile);
                                return number + 1;
                            },
                            next -> paint(png, next, spoken),
                            this::failed);
        }

        private void cancel() {
            cancelled = true;
            job.cancel();
        }

        private void done() {
            notices.remove(REMEMBERED);
            notices.add(texts.text("picture.saved", file, PictureFile.textBeside(file.toPath())));
        }

        private void failed(Throwable reason) {
            notices.remove(REMEMBERED);
            notices.add(texts.text("saved.not", file, String.valueOf(reason.getMessage())));
        }
    }
}
