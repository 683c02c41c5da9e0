package org.rollcall.ui.present;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveVote;
import org.rollcall.store.PackStore;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Memory;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.SideBySide;
import org.rollcall.ui.kit.Styles;
import org.rollcall.work.Background;

/// Votes in the room on the operator's screen: setting one up, or the one that is on the board.
public final class PresentView extends StackPane {

    private static final double LEAST = 40;

    private final PresentViewModel model;
    private final Texts texts = Texts.of(PresentView.class, "present");
    private final OperatorPane operator;
    private final SetupPane setup;
    private final PackShelf shelf;
    private final BoardWindow board;
    private final ScrollPane start;
    private Optional<LiveVote> shown = Optional.empty();

    /// What the view needs of the program around it.
    ///
    /// @param look light or dark, for the board's window too
    /// @param packs keeps rule packs
    /// @param memory remembers what was filled in
    /// @param saving saves the record and packs to files
    /// @param choosing asks for files to read
    /// @param replaying shows the vote of the record again that is open; `true` lets its outcome be
    ///   guessed first
    public record Around(
            Look look,
            PackStore packs,
            Memory memory,
            Background background,
            Saving saving,
            Supplier<List<Path>> choosing,
            Consumer<Boolean> replaying) {}

    /// A view of `model`.
    public PresentView(PresentViewModel model, Around around) {
        this.model = model;
        setId("present");
        getStyleClass().add("present");
        Styles.of(PresentView.class, "present").ifPresent(getStylesheets()::add);
        shelf = new PackShelf(around.packs(), around.background());
        operator =
                new OperatorPane(model, around.saving(), () -> toggleBoard(getScene().getWindow()));
        board = new BoardWindow(around.look(), this::press);
        setup = new SetupPane(model, shelf, around.memory());
        start = start(around);
        getChildren().addAll(start, operator);
        shelf.load();
        model.openProperty().subscribe(this::show);
    }

    private ScrollPane start(Around around) {
        var message = new Label();
        message.setId("present-start-message");
        message.getStyleClass().add("complaint");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        message.managedProperty().bind(model.messageProperty().isNotEmpty());
        var title = new Label(texts.text("title"));
        title.getStyleClass().add("vote-title");
        var hint = new Label(texts.text("title.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var left =
                new VBox(
                        record(around),
                        setup,
                        new PacksPane(shelf, around.choosing(), around.saving()));
        left.getStyleClass().add("present-page");
        var page = new VBox(title, hint, message, new SideBySide(left, new KeptPane(model), LEAST));
        page.getStyleClass().add("present-start");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private VBox record(Around around) {
        var head = new Label(texts.text("replay.start"));
        head.getStyleClass().add("section-title");
        var replay = new Button(texts.text("replay.open"));
        replay.setId("present-replay");
        replay.setOnAction(_ -> around.replaying().accept(false));
        var lesson = new Button(texts.text("replay.lesson"));
        lesson.setId("present-lesson");
        lesson.setOnAction(_ -> around.replaying().accept(true));
        var buttons = new FlowPane(replay, lesson);
        buttons.getStyleClass().add("present-buttons");
        var card = new VBox(head, buttons);
        card.getStyleClass().addAll("card", "present-setup");
        return card;
    }

    private void show(Optional<LiveVote> now) {
        boolean other = !now.map(LiveVote::id).equals(shown.map(LiveVote::id)) || shown.isEmpty();
        shown = now;
        operator.setVisible(now.isPresent());
        start.setVisible(now.isEmpty());
        now.ifPresent(operator::show);
        board.show(now);
        if (other && getScene() != null) {
            focusFirst();
        }
    }

    private void press(KeyEvent event) {
        operator.keys().press(event);
    }

    /// Opens the board's window on another screen than that of `owner`, or closes it.
    public void toggleBoard(Window owner) {
        if (board.showingProperty().get()) {
            board.close();
        } else {
            board.show(shown);
            board.open(owner);
        }
    }

    /// The board's window.
    public BoardWindow board() {
        return board;
    }

    /// Puts the focus where a person begins.
    public void focusFirst() {
        if (shown.isPresent()) {
            operator.focusSeats();
        } else {
            setup.focusTitle();
        }
    }

    /// Puts the focus where typing finds a delegation.
    public void focusFind() {
        if (shown.isPresent()) {
            operator.focusFind();
        }
    }

    /// Takes the rule pack in `file`, if nothing is wrong with it.
    public void take(Path file) {
        shelf.take(file, _ -> {});
    }

    /// Keeps what is not kept yet, and closes the board.
    public void close() {
        board.close();
        shelf.flush();
        model.flush();
    }
}
