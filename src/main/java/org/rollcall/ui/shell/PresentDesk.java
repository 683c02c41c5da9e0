package org.rollcall.ui.shell;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rollcall.library.Library;
import org.rollcall.publish.LivePicture;
import org.rollcall.publish.Picture;
import org.rollcall.store.LiveStore;
import org.rollcall.store.PackStore;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Memory;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.present.PresentView;
import org.rollcall.ui.present.PresentViewModel;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// Votes in the room in the window: the operator's screen, and the board's window.
final class PresentDesk {

    private final PresentViewModel model;
    private final PresentView view;

    /// What the desk needs of the window.
    ///
    /// @param look light or dark
    /// @param memory remembers what was filled in
    /// @param saving saves exports
    /// @param choosing asks for files to read
    /// @param replaying shows the open vote again; `true` lets its outcome be guessed first
    record Around(
            Look look,
            Memory memory,
            Saving saving,
            Supplier<List<Path>> choosing,
            Consumer<Boolean> replaying) {}

    PresentDesk(Library library, Membership membership, Background background, Around around) {
        var lot = new SecureRandom();
        model =
                new PresentViewModel(
                        membership, new LiveStore(library.scenarios()), background, lot::nextInt);
        view =
                new PresentView(
                        model,
                        new PresentView.Around(
                                around.look(),
                                new PackStore(library.scenarios()),
                                around.memory(),
                                background,
                                around.saving(),
                                around.choosing(),
                                around.replaying()));
    }

    PresentView view() {
        return view;
    }

    /// Brings back the vote that was on the board; `unfinished` shows it, if it has no result yet.
    void start(Runnable unfinished) {
        model.start(unfinished);
    }

    /// Shows `vote` again, if there is one.
    ///
    /// @param lesson whether its outcome is guessed first
    void replay(Optional<OpenVote> vote, boolean lesson) {
        vote.ifPresent(one -> model.replay(one, lesson));
    }

    /// The board of the vote in the room as a picture, if there is one.
    Optional<Picture> picture() {
        return model.openProperty().get().map(vote -> new LivePicture(vote, new FxTextWidth()));
    }

    /// Takes the last entry back.
    void undo() {
        model.undo();
    }

    /// Keeps what is not kept yet, and closes the board.
    void close() {
        view.close();
    }
}
