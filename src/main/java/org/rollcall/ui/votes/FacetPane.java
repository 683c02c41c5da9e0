package org.rollcall.ui.votes;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;

/// The values of one property to choose from, each with the votes that it would show.
final class FacetPane extends VBox {

    private final VotesViewModel model;
    private final Facet facet;
    private final FacetNames names;
    private final Texts texts = Texts.of(FacetPane.class, "votes");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final TextField find;

    /// A value that can be chosen.
    ///
    /// @param count how many votes it would show
    record Row(String value, String name, int count, boolean chosen) {}

    FacetPane(VotesViewModel model, Facet facet, FacetNames names) {
        this.model = model;
        this.facet = facet;
        this.names = names;
        find = FindField.of("find-" + facet.code(), texts.text("facet.find"), list::requestFocus);
        getStyleClass().add("facet-pane");
        list.setId("facet-" + facet.code());
        list.setAccessibleText(names.of(facet));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        var nothing = new Label(texts.text("facet.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        getChildren().addAll(find, list);
        find.textProperty().subscribe(_ -> refresh());
        model.foundProperty().subscribe(_ -> refresh());
        model.filterProperty().subscribe(_ -> refresh());
    }

    void focus() {
        find.requestFocus();
    }

    private void press(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            toggle(row);
            event.consume();
        }
    }

    private void toggle(Row row) {
        var filter = model.filterProperty();
        filter.set(filter.get().with(facet, row.value(), !row.chosen()));
    }

    private void refresh() {
        var chosen = model.filterProperty().get().chosen(facet);
        SequencedMap<String, Integer> counts = new TreeMap<>(FacetNames.order(facet));
        counts.putAll(model.foundProperty().get().counts().getOrDefault(facet, new TreeMap<>()));
        var asked = Find.by(find.getText());
        var all =
                counts.entrySet().stream()
                        .map(each -> row(each, chosen.contains(each.getKey())))
                        .filter(row -> asked.test(Find.plain(row.name())))
                        .toList();
        // What shows nothing comes last, and what is chosen stands where it stood.
        show(
                Stream.concat(
                                all.stream().filter(row -> row.count() > 0 || row.chosen()),
                                all.stream().filter(row -> row.count() == 0 && !row.chosen()))
                        .toList());
    }

    private Row row(Map.Entry<String, Integer> each, boolean chosen) {
        return new Row(each.getKey(), names.of(facet, each.getKey()), each.getValue(), chosen);
    }

    private void show(List<Row> now) {
        if (rows.equals(now)) {
            return;
        }
        int selected = list.getSelectionModel().getSelectedIndex();
        rows.setAll(now);
        list.getSelectionModel().select(Math.clamp(selected, 0, Math.max(0, now.size() - 1)));
    }

    /// A box to tick, the name, and the count.
    private final class Cell extends ListCell<Row> {

        private final CheckBox box = new CheckBox();
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(box, name, count);

        Cell() {
            getStyleClass().add("facet-cell");
            line.getStyleClass().add("facet-line");
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            box.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.getStyleClass().add("muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    _ -> {
                        if (getItem() != null) {
                            toggle(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            box.setSelected(row.chosen());
            name.setText(row.name());
            count.setText(texts.text("facet.count", row.count()));
            setGraphic(line);
            setAccessibleText(
                    texts.text(
                            row.chosen() ? "facet.spoken.chosen" : "facet.spoken",
                            row.name(),
                            row.count()));
        }
    }
}
