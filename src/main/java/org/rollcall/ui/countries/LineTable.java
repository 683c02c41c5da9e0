package org.rollcall.ui.countries;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Csv;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// A table whose rows can be spoken, sorted, copied, exported, and opened with Enter or two clicks.
/// Its columns keep their widths in em; one of them takes the room that the others leave.
///
/// @param <R> the rows
final class LineTable<R> extends TableView<R> {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    // What the scroll bar and the borders take, in em.
    private static final double REST = 1.6;

    private final Texts texts = Texts.of(LineTable.class, "countries");
    private final Function<R, String> speak;
    private final Collator collator = Collator.getInstance(Locale.ENGLISH);
    private final List<Column<R>> columns = new ArrayList<>();
    private final ObservableList<R> lines = FXCollections.observableArrayList();
    private Optional<Consumer<R>> opening = Optional.empty();

    /// A column: how wide it is at least, in em, and what is copied of it.
    static final class Column<R> extends TableColumn<R, R> {

        private final double em;
        private final Function<R, String> value;
        private boolean wide;

        Column(String key, String title, double em, Function<R, String> value) {
            super(title);
            this.em = em;
            this.value = value;
            setId(key);
            setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        }

        String value(R row) {
            return value.apply(row);
        }
    }

    /// @param id the name by which tests and styles know it
    /// @param speak what a screen reader says of a row
    LineTable(String id, Function<R, String> speak) {
        this.speak = speak;
        setId(id);
        setItems(lines);
        getStyleClass().add("line-table");
        setAccessibleText(texts.text("table." + id));
        empty(texts.text("table.empty"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        widthProperty().subscribe(_ -> widen());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        widen();
                        scene.getProperties().subscribe(this::widen);
                    }
                });
    }

    /// What stands in its place where it has no rows.
    void empty(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "empty-state");
        setPlaceholder(label);
    }

    /// Shows these rows, sorted as the person sorted the ones before.
    void show(List<R> rows) {
        lines.setAll(rows);
        sort();
        if (!rows.isEmpty()) {
            scrollTo(0);
        }
    }

    /// Calls the column `key` otherwise.
    void title(String key, String title) {
        columns.stream()
                .filter(column -> key.equals(column.getId()))
                .forEach(column -> column.setText(title));
    }

    /// Opens a row as `open` says.
    void whenOpened(Consumer<R> open) {
        opening = Optional.of(open);
    }

    Column<R> words(String key, double em, Function<R, String> value) {
        return column(key, em, value, Comparator.comparing(value, collator));
    }

    Column<R> number(String key, double em, ToDoubleFunction<R> order, Function<R, String> value) {
        var column = column(key, em, value, Comparator.comparingDouble(order));
        column.getStyleClass().add("number-column");
        return column;
    }

    /// The column that takes the room that is left.
    Column<R> wide(String key, double em, Function<R, String> value) {
        var column = words(key, em, value);
        column.wide = true;
        return column;
    }

    Column<R> vote(String key, double em, Function<R, Optional<Choice>> choice) {
        var column =
                column(
                        key,
                        em,
                        row -> choice.apply(row).map(this::word).orElse(""),
                        Comparator.comparing(
                                row -> choice.apply(row).map(Enum::ordinal).orElse(9)));
        column.setCellFactory(_ -> LineCell.vote(column, speak, choice));
        return column;
    }

    Column<R> bar(String key, double em, Function<R, Counts> counts) {
        var column = column(key, em, row -> counts.apply(row).printed(), (_, _) -> 0);
        column.setSortable(false);
        column.wide = true;
        column.setCellFactory(_ -> LineCell.bar(speak, counts));
        return column;
    }

    private String word(Choice choice) {
        return texts.text("vote." + choice.code());
    }

    private Column<R> column(
            String key, double em, Function<R, String> value, Comparator<R> order) {
        var column = new Column<>(key, texts.text("column." + key), em, value);
        column.setComparator(order);
        column.setCellFactory(_ -> LineCell.words(column, speak));
        columns.add(column);
        getColumns().add(column);
        return column;
    }

    /// What sorts, copies and exports it, for those without a mouse.
    ///
    /// @param name the name of the file that is offered
    MenuButton menu(Saving saving, Supplier<String> name) {
        var button = new MenuButton(texts.text("table"));
        button.setId(getId() + "-menu");
        button.setMinWidth(USE_PREF_SIZE);
        button.setPopupSide(Side.BOTTOM);
        button.getItems().add(item("table.copy", () -> copy()));
        button.getItems()
                .add(
                        item(
                                "table.export",
                                () ->
                                        saving.save(
                                                Saving.name(name.get()) + ".csv",
                                                "csv",
                                                text(lines, ',')
                                                        .getBytes(StandardCharsets.UTF_8))));
        button.getItems().add(new SeparatorMenuItem());
        for (var column : getColumns()) {
            if (column.isSortable()) {
                var sort = new MenuItem(texts.text("table.sort", column.getText()));
                sort.setOnAction(_ -> sortBy(column));
                button.getItems().add(sort);
            }
        }
        return button;
    }

    /// Runs `action` whenever it is sorted otherwise.
    void whenSorted(Runnable action) {
        getSortOrder().subscribe(action);
        columns.forEach(column -> column.sortTypeProperty().subscribe((_, _) -> action.run()));
    }

    /// By which column it is sorted and which way, such as `day:down`; empty where it is not.
    String sorted() {
        return getSortOrder().stream()
                .findFirst()
                .map(column -> column.getId() + (isUpwards(column) ? ":up" : ":down"))
                .orElse("");
    }

    /// Sorts as [#sorted] told; a column that is not here sorts nothing.
    void sortAs(String told) {
        if (told.equals(sorted())) {
            return;
        }
        var order = new ArrayList<TableColumn<R, ?>>();
        for (var column : columns) {
            for (var type : TableColumn.SortType.values()) {
                var up = type == TableColumn.SortType.ASCENDING;
                if (told.equals(column.getId() + (up ? ":up" : ":down")) && column.isSortable()) {
                    column.setSortType(type);
                    order.add(column);
                }
            }
        }
        getSortOrder().setAll(order);
    }

    private static boolean isUpwards(TableColumn<?, ?> column) {
        return column.getSortType() == TableColumn.SortType.ASCENDING;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.text(key));
        item.setId(getId() + "-" + key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void sortBy(TableColumn<R, ?> column) {
        boolean again = getSortOrder().contains(column) && isUpwards(column);
        column.setSortType(
                again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
        sort();
    }

    private void copy() {
        var selected = List.copyOf(getSelectionModel().getSelectedItems());
        var content = new ClipboardContent();
        content.putString(text(selected.size() > 1 ? selected : lines, '\t'));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String text(List<R> rows, char separator) {
        // In the order in which the person put them.
        var shown =
                columns.stream()
                        .filter(TableColumn::isVisible)
                        .sorted(Comparator.comparingInt(this::getVisibleLeafIndex))
                        .toList();
        return Csv.table(
                shown.stream().map(Column::getText).toList(),
                rows.stream()
                        .map(row -> shown.stream().map(column -> column.value(row)).toList())
                        .toList(),
                separator);
    }

    private void press(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            var selected = getSelectionModel().getSelectedItem();
            open(selected == null ? getFocusModel().getFocusedItem() : selected);
            event.consume();
        }
    }

    private void open(@Nullable R row) {
        if (row != null) {
            opening.ifPresent(open -> open.accept(row));
        }
    }

    // Columns take pixels only, so they are told of every zoom.
    private void widen() {
        double em = Zoom.em(this);
        double left = getWidth() - REST * em;
        for (var column : columns) {
            if (!column.wide) {
                column.setPrefWidth(column.em * em);
                left -= column.em * em;
            }
        }
        for (var column : columns) {
            if (column.wide) {
                column.setPrefWidth(Math.max(column.em * em, left));
            }
        }
    }

    private final class Row extends TableRow<R> {

        Row() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? "" : speak.apply(row));
        }
    }
}
