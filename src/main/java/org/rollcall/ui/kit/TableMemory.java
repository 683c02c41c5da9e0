package org.rollcall.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.rollcall.ui.kit.MemberTableModel.Grouping;

/// Remembers a table's columns: order, widths, which are shown, sorting and grouping.
public final class TableMemory {

    private static final int PARTS = 4;

    private final Memory memory;

    /// Remembers in `memory`.
    public TableMemory(Memory memory) {
        this.memory = memory;
    }

    /// Brings `table` back to how it was left, and remembers every change from now on.
    public void remember(String name, TableView<?> table, ObjectProperty<Grouping> grouping) {
        memory.get(name).ifPresent(kept -> arrange(table, kept));
        memory.get(name + ".group").flatMap(TableMemory::grouping).ifPresent(grouping::set);
        Runnable keep = () -> memory.put(name, arranged(table));
        table.getColumns().subscribe(keep);
        table.getSortOrder().subscribe(keep);
        for (var column : table.getColumns()) {
            column.widthProperty().subscribe((_, _) -> keep.run());
            column.visibleProperty().subscribe((_, _) -> keep.run());
            column.sortTypeProperty().subscribe((_, _) -> keep.run());
        }
        grouping.subscribe((_, value) -> memory.put(name + ".group", value.name()));
    }

    /// How the columns of `table` are arranged. One column a part: id, width, shown or hidden,
    /// place and direction in the sort order.
    public static <T> String arranged(TableView<T> table) {
        return table.getColumns().stream()
                .map(column ->
                        "%s:%.0f:%s:%s"
                                .formatted(
                                        column.getId(),
                                        column.getWidth(),
                                        column.isVisible() ? "shown" : "hidden",
                                        sorting(table, column)))
                .collect(Collectors.joining(" "));
    }

    private static <T> String sorting(TableView<T> table, TableColumn<T, ?> column) {
        int place = table.getSortOrder().indexOf(column);
        return place < 0
                ? "-"
                : place + (column.getSortType() == TableColumn.SortType.ASCENDING ? "up" : "down");
    }

    /// Arranges the columns of `table` as [#arranged] told; what is not understood is left out.
    public static <T> void arrange(TableView<T> table, String kept) {
        var known = new HashMap<String, TableColumn<T, ?>>();
        table.getColumns().forEach(column -> known.put(column.getId(), column));
        var order = new ArrayList<TableColumn<T, ?>>();
        Map<Integer, TableColumn<T, ?>> sorted = new HashMap<>();
        for (var part : kept.split(" ", -1)) {
            var parts = part.split(":", -1);
            var column = parts.length == PARTS ? known.remove(parts[0]) : null;
            if (column != null) {
                restore(column, parts, sorted);
                order.add(column);
            }
        }
        // Columns that came with a newer version stand at the end.
        table.getColumns().stream()
                .filter(column -> known.containsKey(column.getId()))
                .forEach(order::add);
        table.getColumns().setAll(order);
        List<Integer> places = sorted.keySet().stream().sorted(Comparator.naturalOrder()).toList();
        table.getSortOrder().setAll(places.stream().map(sorted::get).toList());
    }

    private static <T> void restore(
            TableColumn<T, ?> column, String[] parts, Map<Integer, TableColumn<T, ?>> sorted) {
        if (parts[1].matches("\\d{1,4}")) {
            column.setPrefWidth(Integer.parseInt(parts[1]));
        }
        column.setVisible(!parts[2].equals("hidden"));
        if (parts[3].matches("\\d(up|down)")) {
            column.setSortType(
                    parts[3].endsWith("up")
                            ? TableColumn.SortType.ASCENDING
                            : TableColumn.SortType.DESCENDING);
            sorted.put(Character.digit(parts[3].charAt(0), 10), column);
        }
    }

    private static Optional<Grouping> grouping(String kept) {
        return Arrays.stream(Grouping.values())
                .filter(value -> value.name().equals(kept))
                .findFirst();
    }
}
