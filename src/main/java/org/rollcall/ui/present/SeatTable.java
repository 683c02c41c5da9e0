package org.rollcall.ui.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Presence;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The delegations as the operator enters them: attendance and votes, by buttons; letters on the
/// row do the same.
final class SeatTable extends TableView<SeatRow> {

    private static final PseudoClass CALLED = PseudoClass.getPseudoClass("called");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    // The least width of each column, in em: name, attendance, vote.
    private static final List<Double> LEAST = List.of(10.0, 17.0, 28.0);

    private final Texts texts = Texts.of(SeatTable.class, "present");
    private final BiConsumer<MemberCode, Presence> attend;
    private final BiConsumer<MemberCode, Choice> cast;
    private final TableColumn<SeatRow, SeatRow> attendance;
    private final TableColumn<SeatRow, SeatRow> votes;
    private boolean open;
    private boolean attending;
    private boolean byName;

    SeatTable(BiConsumer<MemberCode, Presence> attend, BiConsumer<MemberCode, Choice> cast) {
        this.attend = attend;
        this.cast = cast;
        setId("seats");
        getStyleClass().add("seat-table");
        setAccessibleText(texts.text("seats.spoken"));
        setPlaceholder(new Label(texts.text("seats.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        attendance = column("seats.attendance");
        attendance.setCellFactory(_ -> new PresenceCell());
        votes = column("seats.vote");
        votes.setCellFactory(_ -> new VoteCell());
        getColumns().setAll(List.of(nameColumn(), attendance, votes));
        setRowFactory(_ -> new Row());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        widen();
                        scene.getProperties().subscribe(this::widen);
                    }
                });
    }

    /// Shows `rows` of `vote`, keeping the selection where the delegations are the same.
    void show(LiveVote vote, List<SeatRow> rows) {
        open = vote.stage().isVoting() && vote.setting().replay().isEmpty();
        attending = vote.stage().isBeforeLock();
        boolean taking = OperatorKeys.takesAttendance(vote);
        attendance.setVisible(taking);
        // Who comes late is marked where its vote would be.
        votes.setVisible(
                !taking
                        && (vote.setting().manner().byName()
                                || vote.setting().practice().attendance()));
        byName = vote.setting().manner().byName();
        var shown = getItems();
        boolean same = shown.size() == rows.size();
        for (int place = 0; same && place < rows.size(); place++) {
            same = shown.get(place).seat().equals(rows.get(place).seat());
        }
        if (!same) {
            shown.setAll(rows);
            return;
        }
        for (int place = 0; place < rows.size(); place++) {
            if (!shown.get(place).equals(rows.get(place))) {
                shown.set(place, rows.get(place));
            }
        }
        refresh();
    }

    /// The delegation with the focus, if one has it.
    Optional<SeatRow> focused() {
        int place = getSelectionModel().getSelectedIndex();
        return place < 0 || place >= getItems().size()
                ? Optional.empty()
                : Optional.of(getItems().get(place));
    }

    /// Puts the focus on the delegation at `place`.
    void focusOn(int place) {
        if (!getItems().isEmpty()) {
            int there = Math.clamp(place, 0, getItems().size() - 1);
            getSelectionModel().clearAndSelect(there);
            getFocusModel().focus(there);
            scrollTo(Math.max(0, there - 3));
        }
    }

    // Columns take pixels only, so they are told of every zoom.
    private void widen() {
        double em = Zoom.em(this);
        for (int place = 0; place < LEAST.size(); place++) {
            getColumns().get(place).setMinWidth(LEAST.get(place) * em);
        }
    }

    private TableColumn<SeatRow, SeatRow> nameColumn() {
        var column = column("seats.name");
        column.setCellFactory(_ ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable SeatRow row, boolean empty) {
                        super.updateItem(row, empty);
                        setText(row == null || empty ? "" : name(row));
                    }
                });
        return column;
    }

    private String name(SeatRow row) {
        return row.seat().observer()
                ? texts.text("seats.observer", row.seat().name())
                : row.seat().name();
    }

    private TableColumn<SeatRow, SeatRow> column(String key) {
        var column = new TableColumn<SeatRow, SeatRow>(texts.text(key));
        column.setId(key.replace('.', '-'));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private Button button(String text, String style) {
        var button = new Button(text);
        button.getStyleClass().addAll("choice-button", style);
        button.setMinWidth(USE_PREF_SIZE);
        // The row has the focus; its letters do what the buttons do.
        button.setFocusTraversable(false);
        return button;
    }

    private void keepFocus(int place) {
        requestFocus();
        focusOn(place);
    }

    private final class PresenceCell extends TableCell<SeatRow, SeatRow> {

        private final Map<Presence, Button> buttons = new EnumMap<>(Presence.class);
        private final HBox box = new HBox();

        PresenceCell() {
            box.getStyleClass().add("choice-buttons");
            for (var presence : Presence.values()) {
                var button = button(texts.text("seats." + presence.code()), presence.code());
                button.setOnAction(_ -> {
                    var row = getItem();
                    if (row != null) {
                        keepFocus(getIndex());
                        attend.accept(row.seat().member(), presence);
                    }
                });
                buttons.put(presence, button);
                box.getChildren().add(button);
            }
        }

        @Override
        protected void updateItem(@Nullable SeatRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            buttons.forEach((presence, button) -> {
                button.pseudoClassStateChanged(
                        CHOSEN, row.presence().filter(presence::equals).isPresent());
                button.setDisable(!attending);
                button.setAccessibleText(
                        texts.text("seats.each", row.seat().name(), button.getText()));
            });
            setGraphic(box);
        }
    }

    private final class VoteCell extends TableCell<SeatRow, SeatRow> {

        private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);
        private final HBox box = new HBox();

        VoteCell() {
            box.getStyleClass().add("choice-buttons");
            for (var choice : Choice.values()) {
                var button =
                        button(
                                choice.sign() + " " + texts.text("vote." + choice.code()),
                                choice.code());
                button.setOnAction(_ -> {
                    var row = getItem();
                    if (row != null) {
                        keepFocus(getIndex());
                        cast.accept(row.seat().member(), choice);
                    }
                });
                buttons.put(choice, button);
                box.getChildren().add(button);
            }
        }

        private Button late(SeatRow row) {
            var button = button(texts.text("seats.late"), "late");
            button.setAccessibleText(
                    texts.text("seats.each", row.seat().name(), texts.text("seats.late")));
            button.setOnAction(_ -> {
                keepFocus(getIndex());
                attend.accept(row.seat().member(), Presence.PRESENT);
            });
            return button;
        }

        @Override
        protected void updateItem(@Nullable SeatRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty || !row.votes() || !byName) {
                setGraphic(row != null && !empty && row.late() && attending ? late(row) : null);
                setText(row == null || empty || (!byName && row.votes()) ? "" : row.standing());
                return;
            }
            setText("");
            buttons.forEach((choice, button) -> {
                boolean offered = choice != Choice.ABSTAINING || row.mayAbstain();
                button.pseudoClassStateChanged(
                        CHOSEN, row.entry().filter(choice::equals).isPresent());
                button.setVisible(offered);
                button.setDisable(!open);
                button.setAccessibleText(
                        texts.text("seats.each", row.seat().name(), button.getText()));
            });
            setGraphic(box);
        }
    }

    private final class Row extends TableRow<SeatRow> {

        @Override
        protected void updateItem(@Nullable SeatRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(CALLED, row != null && !empty && row.called());
            setAccessibleText(row == null || empty ? "" : spoken(row));
        }

        private String spoken(SeatRow row) {
            return row.declared()
                    .map(choice ->
                            texts.text(
                                    "seats.declared",
                                    row.seat().name(),
                                    row.standing(),
                                    texts.text("vote." + choice.code())))
                    .orElseGet(() -> texts.text("seats.each", row.seat().name(), row.standing()));
        }
    }
}
