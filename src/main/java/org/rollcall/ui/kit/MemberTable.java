package org.rollcall.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Csv;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.MemberTableModel.Line;

/// Members and their votes, a row each: sorted by any column, with headings where grouped.
public final class MemberTable extends TableView<Line> {

    private final Texts texts = Texts.of(MemberTable.class, "kit");
    private final MemberTableModel model;
    private Optional<Consumer<MemberRow>> opening = Optional.empty();

    /// A table of `model`.
    public MemberTable(MemberTableModel model) {
        super(model.lines());
        this.model = model;
        getStyleClass().add("member-table");
        setAccessibleText(texts.text("table.spoken"));
        setPlaceholder(new Label(texts.text("table.empty")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setTableMenuButtonVisible(true);
        var english = Collator.getInstance(Locale.ENGLISH);
        getColumns()
                .setAll(
                        List.of(
                                column("name", MemberRow::name, byOrderOfTheHall()),
                                voteColumn(),
                                column(
                                        "region",
                                        MemberRow::regionName,
                                        Comparator.comparing(MemberRow::regionName, english)),
                                column(
                                        "code",
                                        row -> row.code().letters(),
                                        Comparator.comparing(MemberRow::code)),
                                column(
                                        "note",
                                        MemberRow::note,
                                        Comparator.comparing(MemberRow::note, english))));
        setRowFactory(_ -> new Row(this::openSelected));
        // The model sorts, so that groups stay together and what is exported is what is shown.
        setSortPolicy(table -> {
            model.sort(order());
            return true;
        });
    }

    /// Opens a member as `open` says: with Enter, two clicks, or from the row's menu.
    ///
    /// @param words what the menu calls it
    public void whenOpened(String words, Consumer<MemberRow> open) {
        opening = Optional.of(open);
        var item = new MenuItem(words);
        item.setId("member-open");
        item.setOnAction(_ -> openSelected());
        setContextMenu(new ContextMenu(item));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openSelected();
                        event.consume();
                    }
                });
    }

    private void openSelected() {
        var selected = getSelectionModel().getSelectedItem();
        var line = selected == null ? getFocusModel().getFocusedItem() : selected;
        if (line instanceof Line.Member(MemberRow row)) {
            opening.ifPresent(open -> open.accept(row));
        }
    }

    /// Sorts by `column` alone: upwards, or downwards where it is sorted upwards already.
    public void sortBy(TableColumn<Line, ?> column) {
        boolean again =
                getSortOrder().contains(column)
                        && column.getSortType() == TableColumn.SortType.ASCENDING;
        column.setSortType(
                again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
        sort();
    }

    /// The visible columns and the rows, in the order shown, as CSV or tab-separated text.
    ///
    /// @param rows which rows; nothing else is taken
    /// @param separator what stands between two cells
    public String text(List<MemberRow> rows, char separator) {
        var visible = getVisibleLeafColumns().stream().map(Column.class::cast).toList();
        return Csv.table(
                visible.stream().map(Column::getText).toList(),
                rows.stream()
                        .map(row -> visible.stream().map(column -> column.value(row)).toList())
                        .toList(),
                separator);
    }

    /// Copies the selected rows, or all that are shown where fewer than two are selected.
    public void copy() {
        var selected =
                getSelectionModel().getSelectedItems().stream()
                        .filter(Line.Member.class::isInstance)
                        .map(line -> ((Line.Member) line).row())
                        .toList();
        var content = new ClipboardContent();
        content.putString(text(selected.size() > 1 ? selected : model.shownRows(), '\t'));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Comparator<MemberRow> order() {
        Comparator<MemberRow> order = (_, _) -> 0;
        for (var column : getSortOrder()) {
            if (column instanceof Column sorted) {
                var direction =
                        column.getSortType() == TableColumn.SortType.ASCENDING
                                ? sorted.order
                                : sorted.order.reversed();
                order = order.thenComparing(direction);
            }
        }
        return order;
    }

    // The rows come in the order of the hall, which is the order by name.
    private static Comparator<MemberRow> byOrderOfTheHall() {
        return Comparator.comparing(
                row -> row.name().startsWith("the ") ? row.name().substring(4) : row.name(),
                Collator.getInstance(Locale.ENGLISH));
    }

    private Column column(
            String key, Function<MemberRow, String> value, Comparator<MemberRow> order) {
        var column = new Column(key, texts.text("table.column." + key), value, order);
        column.setCellFactory(_ -> new Cell(column, false));
        return column;
    }

    private Column voteColumn() {
        var column =
                new Column(
                        "vote",
                        texts.text("table.column.vote"),
                        MemberRow::choiceName,
                        Comparator.comparing(MemberRow::choice));
        column.setCellFactory(_ -> new Cell(column, true));
        return column;
    }

    private static final class Column extends TableColumn<Line, Line> {

        private final Function<MemberRow, String> value;
        private final Comparator<MemberRow> order;

        Column(
                String key,
                String title,
                Function<MemberRow, String> value,
                Comparator<MemberRow> order) {
            super(title);
            this.value = value;
            this.order = order;
            setId(key);
            setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        }

        String value(MemberRow row) {
            return value.apply(row);
        }
    }

    private static final class Cell extends TableCell<Line, Line> {

        private final Column column;
        private final boolean withLamp;

        Cell(Column column, boolean withLamp) {
            this.column = column;
            this.withLamp = withLamp;
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            if (line instanceof Line.Member(MemberRow row) && !empty) {
                setText(column.value(row));
                setAccessibleText(row.spoken());
                if (withLamp) {
                    setGraphic(new Lamp(row.choice()));
                }
            } else if (line instanceof Line.Heading(String text) && !empty) {
                boolean first = getTableView().getVisibleLeafColumns().getFirst() == column;
                setText(first ? text : "");
                setAccessibleText(text);
            } else {
                setText("");
                setAccessibleText("");
            }
        }
    }

    private static final class Row extends TableRow<Line> {

        private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

        Row(Runnable open) {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                    open.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(GROUP, line instanceof Line.Heading && !empty);
            setAccessibleText(
                    empty || line == null
                            ? ""
                            : switch (line) {
                                case Line.Member(MemberRow row) -> row.spoken();
                                case Line.Heading(String text) -> text;
                            });
        }
    }
}
