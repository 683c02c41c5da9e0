package org.rollcall.ui.countries;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.rollcall.ui.countries.LineTable.Column;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// A cell of a [LineTable].
///
/// @param <R> the rows
final class LineCell<R> extends TableCell<R, R> {

    private final Function<R, String> speak;
    private final BiConsumer<LineCell<R>, R> show;

    private LineCell(Function<R, String> speak, BiConsumer<LineCell<R>, R> show) {
        this.speak = speak;
        this.show = show;
    }

    /// Words or a number. What is cut off is in a tip.
    static <R> LineCell<R> words(Column<R> column, Function<R, String> speak) {
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.getStyleClass().add("wide-tooltip");
        var cell =
                new LineCell<R>(
                        speak,
                        (it, row) -> {
                            it.setText(column.value(row));
                            tip.setText(it.getText());
                        });
        cell.setTooltip(tip);
        return cell;
    }

    /// A vote, with its lamp.
    static <R> LineCell<R> vote(
            Column<R> column, Function<R, String> speak, Function<R, Optional<Choice>> choice) {
        var lamp = new Lamp(Choice.NOT_VOTING);
        return new LineCell<>(
                speak,
                (it, row) -> {
                    var shown = choice.apply(row);
                    shown.ifPresent(lamp::show);
                    it.setGraphic(shown.isPresent() ? lamp : null);
                    it.setText(column.value(row));
                });
    }

    /// How often what was done, as a bar.
    static <R> LineCell<R> bar(Function<R, String> speak, Function<R, Counts> counts) {
        var bar = new ResultBar();
        bar.getStyleClass().add("large");
        return new LineCell<>(
                speak,
                (it, row) -> {
                    bar.show(counts.apply(row));
                    it.setGraphic(bar);
                    bar.setPrefWidth(Math.max(0, it.getWidth() - it.snappedLeftInset() * 2));
                });
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof ResultBar bar) {
            bar.setPrefWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
        }
        super.layoutChildren();
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        setGraphic(null);
        setAccessibleText(empty || row == null ? "" : speak.apply(row));
        if (!empty && row != null) {
            show.accept(this, row);
        }
    }
}
