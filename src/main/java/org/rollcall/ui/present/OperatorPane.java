package org.rollcall.ui.present;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.LiveWording;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.SideBySide;
import org.rollcall.ui.kit.Zoom;

/// A vote as its operator sees it: the stages, the delegations, what to do next.
final class OperatorPane extends BorderPane {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final double LEAST = 34;

    private final PresentViewModel model;
    private final Saving saving;
    private final Texts texts = Texts.of(OperatorPane.class, "present");
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label hint = new Label();
    private final Map<Stage, Label> stages = new EnumMap<>(Stage.class);
    private final Button allPresent = new Button();
    private final SeatTable seats;
    private final ReplayPane replay;
    private final AmendPane amend;
    private final SidePanel side;
    private final OperatorKeys keys;
    private final TextField find = FindField.of("present-find", text("find"), this::goOn);
    private Optional<LiveVote> shown = Optional.empty();

    /// A view of the open vote of `model`.
    ///
    /// @param board opens or closes the board's window
    OperatorPane(PresentViewModel model, Saving saving, Runnable board) {
        this.model = model;
        this.saving = saving;
        replay = new ReplayPane(model);
        amend = new AmendPane(model);
        side = new SidePanel(model, replay, amend, this::export);
        seats =
                new SeatTable(
                        (member, presence) -> attend().attend(member, presence),
                        (member, choice) -> model.happen(LiveEvent.Cast.of(member, choice)));
        keys = new OperatorKeys(model, seats, replay, amend);
        setId("operator");
        setTop(header(board));
        var left = left();
        var columns = new StackPane(new SideBySide(left, side, LEAST));
        columns.getStyleClass().add("present-columns");
        setCenter(columns);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        widthProperty().subscribe(_ -> widen());
    }

    private OperatorKeys attend() {
        return keys;
    }

    private static String text(String key) {
        return Texts.of(OperatorPane.class, "present").text(key);
    }

    // The board beside the delegations is worth a third of the window.
    private void widen() {
        double em = Zoom.em(this);
        side.setPrefWidth(Math.clamp(getWidth() * 0.36, 22 * em, 44 * em));
    }

    private VBox header(Runnable board) {
        title.setId("present-title");
        title.getStyleClass().add("vote-title");
        title.setMinWidth(0);
        about.setId("present-about");
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        var names = new VBox(title, about);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        var show = new Button(texts.text("board.open"));
        show.setId("present-board");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> board.run());
        var away = new Button(texts.text("away"));
        away.setId("present-away");
        away.setMinWidth(USE_PREF_SIZE);
        away.setOnAction(_ -> model.putAway());
        var row = new HBox(names, show, away);
        row.getStyleClass().add("present-heading");
        var message = new Label();
        message.setId("present-message");
        message.getStyleClass().add("complaint");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return new VBox(row, strip(), message);
    }

    private FlowPane strip() {
        var strip = new FlowPane();
        strip.setId("stages");
        strip.getStyleClass().add("stage-strip");
        for (var stage : Stage.values()) {
            var label = new Label(texts.text("stage." + stage.code()));
            label.getStyleClass().add("stage");
            stages.put(stage, label);
            strip.getChildren().add(label);
        }
        return strip;
    }

    private VBox left() {
        allPresent.setText(texts.text("attendance.all"));
        allPresent.setId("all-present");
        allPresent.setOnAction(_ -> shown.ifPresent(keys::allPresent));
        find.textProperty().subscribe(typed -> find(typed));
        var tools = new FlowPane(find, allPresent);
        tools.getStyleClass().add("present-buttons");
        hint.getStyleClass().add("muted");
        hint.setId("present-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(seats, Priority.ALWAYS);
        var left = new VBox(tools, seats, hint);
        left.getStyleClass().addAll("card", "present-left");
        return left;
    }

    void show(LiveVote vote) {
        boolean other = shown.filter(before -> before.id().equals(vote.id())).isEmpty();
        if (other) {
            replay.stop();
            find.clear();
        }
        shown = Optional.of(vote);
        var words = new LiveWording(vote);
        title.setText(vote.setting().title());
        about.setText(
                texts.text(
                        "about",
                        words.mark(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .format(vote.setting().date()),
                        words.manner(),
                        words.rule()));
        stages.forEach((stage, label) -> {
            label.pseudoClassStateChanged(NOW, stage == vote.stage());
            label.pseudoClassStateChanged(PAST, stage.compareTo(vote.stage()) < 0);
            label.setAccessibleText(
                    stage == vote.stage()
                            ? texts.text("stage.now", label.getText())
                            : label.getText());
        });
        boolean attending = OperatorKeys.takesAttendance(vote);
        allPresent.setVisible(attending);
        allPresent.setManaged(attending);
        hint.setText(texts.text("hint." + hintKey(vote)));
        replay.show(vote);
        amend.show(vote);
        side.show(vote);
        showSeats(vote, other);
    }

    private static String hintKey(LiveVote vote) {
        if (vote.setting().replay().isPresent()) {
            return "replay";
        }
        return switch (vote.stage()) {
            case UNLIT -> OperatorKeys.takesAttendance(vote) ? "attendance" : "unlit";
            case OPEN, COMING_IN, LAST_CALL -> vote.setting().manner().code();
            case LOCKED -> "locked";
            case RESULT -> "result";
        };
    }

    private void showSeats(LiveVote vote, boolean other) {
        var found = Find.by(find.getText());
        var rows =
                SeatRow.of(vote).stream()
                        .filter(row -> found.test(Find.plain(row.seat().name())))
                        .toList();
        seats.show(vote, rows);
        if (other || seats.focused().isEmpty()) {
            seats.focusOn(0);
        }
        // The member that is called stays in sight.
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).called()) {
                seats.focusOn(place);
            }
        }
    }

    private void find(String typed) {
        shown.ifPresent(vote -> showSeats(vote, !typed.isEmpty()));
    }

    private void goOn() {
        seats.requestFocus();
        seats.focusOn(0);
    }

    /// Puts the focus on the delegations, so that letters answer for them.
    void focusSeats() {
        seats.requestFocus();
    }

    /// Puts the focus where typing finds a delegation.
    void focusFind() {
        FindField.focus(find);
    }

    /// What keys do.
    OperatorKeys keys() {
        return keys;
    }

    private void export(String form) {
        shown.ifPresent(vote -> {
            var start = vote.setting().replay().isPresent() ? "replay-" : "room-";
            var name = start + Saving.name(vote.setting().title()) + "." + form;
            model.export(
                    form, text -> saving.save(name, form, text.getBytes(StandardCharsets.UTF_8)));
        });
    }
}
