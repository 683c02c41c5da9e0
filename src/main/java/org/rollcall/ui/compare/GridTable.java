package org.rollcall.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Texts;
import org.rollcall.publish.VoteGrid;
import org.rollcall.publish.VoteGrid.Cell;
import org.rollcall.publish.VoteGrid.Row;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.vote.Choice;

/// The grid of lights: a row for each bloc and member, a column for each vote.
///
/// Arrow keys go from light to light; Enter opens the vote of the column, Delete takes it out.
final class GridTable extends TableView<Row> {

    private static final PseudoClass BLOC = PseudoClass.getPseudoClass("bloc");

    // In em: names, and a vote; its year is four digits wide.
    private static final double NAMES = 13;
    private static final double VOTE = 2.5;

    private final GridViewModel model;
    private final Texts texts = Texts.of(GridTable.class, "compare");
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final Consumer<String> open;

    /// @param open opens the vote with this symbol
    GridTable(GridViewModel model, Consumer<String> open) {
        this.model = model;
        this.open = open;
        setId("grid");
        getStyleClass().add("vote-grid");
        setAccessibleText(texts.text("grid.spoken"));
        var empty = new Label(texts.text("grid.empty"));
        empty.setWrapText(true);
        setPlaceholder(empty);
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(_ -> new GridRow());
        getFocusModel().focusedCellProperty().subscribe(_ -> say());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        widen();
                        scene.getProperties().subscribe(this::widen);
                    }
                });
    }

    /// What the light with the focus says.
    ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /// Makes columns for the votes of `grid`.
    void show(VoteGrid grid) {
        getItems().clear();
        getColumns().clear();
        if (grid.votes().isEmpty()) {
            return;
        }
        var names = new TableColumn<Row, Row>(texts.text("grid.member"));
        names.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        names.setCellFactory(_ -> new NameCell());
        prepare(names);
        getColumns().add(names);
        for (int place = 0; place < grid.votes().size(); place++) {
            getColumns().add(column(grid, place));
        }
        widen();
    }

    private TableColumn<Row, Cell> column(VoteGrid grid, int place) {
        var vote = grid.votes().get(place);
        var column = new TableColumn<Row, Cell>();
        var head = new Label(texts.text("grid.year", String.valueOf(vote.date().getYear())));
        head.setTooltip(new Tooltip(grid.named(vote)));
        head.setAccessibleText(grid.named(vote));
        head.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add(vote.hypothetical() ? "hypothetical-badge" : "grid-year");
        column.setGraphic(head);
        column.setUserData(vote);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        column.setCellFactory(_ -> new LightCell());
        prepare(column);
        return column;
    }

    private static void prepare(TableColumn<Row, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
    }

    // Columns take pixels only, so they are told of every zoom.
    private void widen() {
        double em = Zoom.em(this);
        for (int place = 0; place < getColumns().size(); place++) {
            var column = getColumns().get(place);
            double wide = (place == 0 ? NAMES : VOTE) * em;
            column.setMinWidth(wide * (place == 0 ? 0.6 : 1));
            column.setPrefWidth(wide);
        }
    }

    private Optional<ComparedVote> focusedVote() {
        var column = getFocusModel().getFocusedCell().getTableColumn();
        return column != null && column.getUserData() instanceof ComparedVote vote
                ? Optional.of(vote)
                : Optional.empty();
    }

    private void say() {
        var place = getFocusModel().getFocusedCell();
        boolean there = place.getRow() >= 0 && place.getRow() < getItems().size();
        if (!there || place.getColumn() < 1) {
            spoken.set(there ? getItems().get(place.getRow()).name() : "");
            return;
        }
        spoken.set(getItems().get(place.getRow()).cells().get(place.getColumn() - 1).spoken());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            focusedVote()
                    .filter(vote -> !vote.hypothetical())
                    .map(ComparedVote::name)
                    .ifPresent(open);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            focusedVote().ifPresent(model::remove);
            event.consume();
        }
    }

    private static final class GridRow extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(BLOC, row != null && row.member().isEmpty());
        }
    }

    private static final class NameCell extends TableCell<Row, Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? "" : row.name());
            setTooltip(row == null || empty ? null : new Tooltip(row.name()));
        }
    }

    private static final class LightCell extends TableCell<Row, Cell> {

        private final Lamp lamp = new Lamp(Choice.NOT_VOTING);
        private final ResultBar bar = new ResultBar();
        private final Tooltip words = new Tooltip();

        LightCell() {
            getStyleClass().add("light-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            if (cell == null || empty) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
                return;
            }
            cell.choice().ifPresent(lamp::show);
            cell.counts().ifPresent(bar::show);
            setGraphic(cell.choice().isPresent() ? lamp : cell.counts().isPresent() ? bar : null);
            words.setText(cell.spoken());
            setTooltip(words);
            setAccessibleText(cell.spoken());
        }
    }
}
