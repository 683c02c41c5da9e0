package org.rollcall.ui.votes;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.FindField;
import org.rollcall.ui.kit.SideBySide;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.ui.votes.VoteFilter.Order;

/// The list of votes: search, filters, count and order, and a line for each vote.
final class VoteListView extends VBox {

    // Where the list is lower, in em, the filters hide behind a button.
    private static final double LEAST = 34;
    // Where it is lower, in em, the further filters take the place of the votes.
    private static final double LEAST_FOR_BOTH = 60;
    // The room that the count needs beside the order, in em.
    private static final double LEAST_FOR_COUNT = 11;

    private final VotesViewModel model;
    private final Texts texts = Texts.of(VoteListView.class, "votes");
    private final TextField search = FindField.of("search", texts.text("list.search"), this::goOn);
    private final ListView<VoteEntry> list;
    private final ToggleButton showFilters = new ToggleButton();
    private final ToggleButton more = new ToggleButton();
    private final FilterBar filters;
    private final FilterPanel panel;

    VoteListView(VotesViewModel model, SavedViewModel saved) {
        this.model = model;
        list = new ListView<>(model.shown());
        getStyleClass().add("vote-list");
        var wording = new Wording(new Names(model.membership(), LocalDate.MAX));
        var savedMenu = new SavedMenu(saved);
        HBox.setHgrow(search, Priority.ALWAYS);
        var searchBox = new HBox(searchField(), savedMenu.menu());
        searchBox.getStyleClass().add("search-box");
        more.setText(texts.text("filter.more"));
        more.setAccessibleText(texts.text("filter.more.spoken"));
        more.setTooltip(new Tooltip(texts.text("filter.more.spoken")));
        more.setId("more-filters");
        more.getStyleClass().add("chip");
        filters = new FilterBar(model, wording, more);
        panel = new FilterPanel(model, this::closeMore);
        var further = scrolling(panel);
        getChildren()
                .addAll(
                        searchBox,
                        filters,
                        new ActiveFilters(model),
                        savedMenu.lines(),
                        countAndOrder(),
                        further,
                        list());
        List.of(filters, further, list)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        follow();
    }

    // Where zoom leaves too little room, the panel scrolls rather than being cut off.
    private static ScrollPane scrolling(FilterPanel panel) {
        var further = new ScrollPane(panel);
        further.setFitToWidth(true);
        further.setFitToHeight(true);
        further.setFocusTraversable(false);
        further.getStyleClass().add("filter-scroll");
        further.visibleProperty().bind(panel.visibleProperty());
        VBox.setVgrow(further, Priority.ALWAYS);
        return further;
    }

    private void follow() {
        heightProperty().subscribe(_ -> arrange());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        // Zooming is told there.
                        scene.getProperties().subscribe(this::arrange);
                    }
                });
        showFilters.selectedProperty().subscribe(_ -> arrange());
        more.selectedProperty().subscribe(_ -> arrange());
        more.setOnAction(_ -> {
            if (more.isSelected()) {
                panel.focus();
            }
        });
    }

    private void closeMore() {
        more.setSelected(false);
        (filters.isVisible() ? more : showFilters).requestFocus();
    }

    // What has no room makes way: first the votes for the further filters, then the chips.
    private void arrange() {
        double high = getHeight() / Zoom.em(this);
        boolean room = high > LEAST;
        showFilters.setVisible(!room);
        showFilters.setManaged(!room);
        filters.setVisible(room || (showFilters.isSelected() && !more.isSelected()));
        panel.setVisible(more.isSelected());
        list.setVisible(!more.isSelected() || high > LEAST_FOR_BOTH);
    }

    void focusSearch() {
        FindField.focus(search);
    }

    private TextField searchField() {
        search.textProperty()
                .subscribe(typed ->
                        model.filterProperty().set(model.filterProperty().get().searching(typed)));
        model.filterProperty()
                .subscribe(filter -> {
                    if (!filter.query().equals(search.getText())) {
                        search.setText(filter.query());
                    }
                });
        return search;
    }

    private void goOn() {
        list.requestFocus();
        // Enter means the best match, which is the first of what was asked for last.
        model.whenFound(() -> {
            if (!list.getItems().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
    }

    private HBox countAndOrder() {
        var count = new Label();
        count.setId("count");
        count.setTooltip(new Tooltip());
        count.getTooltip().textProperty().bind(model.countProperty());
        count.getStyleClass().add("muted");
        count.textProperty().bind(model.countProperty());
        var order = new ComboBox<Order>();
        order.setId("order");
        order.getItems().setAll(Order.values());
        Choices.name(order, value -> texts.text("order." + value.name()));
        order.setAccessibleText(texts.text("order"));
        order.getStyleClass().add("flat-combo");
        order.setOnAction(_ ->
                model.filterProperty()
                        .set(model.filterProperty().get().withOrder(order.getValue())));
        model.filterProperty().subscribe(filter -> order.setValue(filter.order()));
        showFilters.setText(texts.text("list.filters"));
        showFilters.getStyleClass().add("chip");
        showFilters.setMinWidth(Region.USE_PREF_SIZE);
        showFilters.setId("show-filters");
        var left = new HBox(count, showFilters);
        left.getStyleClass().add("count-and-filters");
        var both = new SideBySide(left, order, LEAST_FOR_COUNT);
        HBox.setHgrow(both, Priority.ALWAYS);
        var bar = new HBox(both);
        bar.getStyleClass().add("count-and-order");
        return bar;
    }

    private ListView<VoteEntry> list() {
        list.setId("votes");
        list.setAccessibleText(texts.text("list.spoken"));
        list.setCellFactory(_ -> new VoteCell(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        var clear = new Button(texts.text("list.clear"));
        clear.setOnAction(_ -> model.clearFilter());
        var nothing = new Label();
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        clear.managedProperty().bind(clear.visibleProperty());
        model.foundProperty()
                .subscribe(found -> {
                    boolean read = !found.equals(Found.NOTHING);
                    clear.setVisible(read);
                    nothing.setText(texts.text(read ? "list.empty" : "list.reading"));
                });
        var empty = new VBox(nothing, clear);
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> {
                    if (entry != null && !model.narrowingProperty().get()) {
                        model.open(entry.heading().symbol());
                    }
                });
        model.openProperty().subscribe(_ -> showOpen());
        // Once the list is done changing, and its own selection with it.
        model.narrowingProperty()
                .subscribe(changing -> {
                    if (!changing) {
                        showOpen();
                    }
                });
        return list;
    }

    // The open vote stays marked in the list while it is in it, whoever opened it.
    private void showOpen() {
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index).heading().symbol().equals(model.symbol())) {
                if (list.getSelectionModel().getSelectedIndex() != index) {
                    list.getSelectionModel().select(index);
                    list.scrollTo(Math.max(0, index - 1));
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
    }
}
