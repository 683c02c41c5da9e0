package org.rollcall.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.publish.VoteGrid;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;

/// Many votes side by side on screen: a grid of lights.
final class GridView extends ScrollPane {

    private final GridViewModel model;
    private final Texts texts = Texts.of(GridView.class, "compare");
    private final Around around;
    private final TextField vote = new TextField();
    private final ComboBox<VoteGrid.Part> part = new ComboBox<>();
    private final ComboBox<VoteGrid.Order> order = new ComboBox<>();
    private final GridTable table;
    private final TextField find =
            FindField.of("grid-find", texts.text("grid.find"), this::goThere);

    GridView(GridViewModel model, Around around) {
        this.model = model;
        this.around = around;
        table = new GridTable(model, around.open());
        VBox.setVgrow(table, Priority.ALWAYS);
        var page =
                new VBox(
                        choosing(),
                        tools(),
                        Tops.said("grid-said", model.saidProperty()),
                        band(),
                        table,
                        below());
        page.getStyleClass().addAll("compare-page", "grid-page");
        // Where zoom leaves too little room, the page scrolls and the grid keeps some rows.
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        model.gridProperty().subscribe(this::show);
    }

    /// Puts the focus where a vote is typed.
    void focusFirst() {
        // What a scroll pane holds is on the scene only once it has its skin.
        applyCss();
        FindField.focus(vote);
    }

    private FlowPane choosing() {
        vote.setId("grid-vote");
        vote.setPromptText(texts.text("prompt"));
        vote.setAccessibleText(texts.text("grid.vote"));
        vote.setOnAction(_ -> add());
        return row(
                vote,
                button("grid-add", "grid.add", this::add),
                button("grid-series", "grid.series", this::addSeries),
                button("grid-clear", "grid.clear", model::clear));
    }

    private void add() {
        model.add(vote.getText());
        vote.clear();
    }

    private void addSeries() {
        model.addSeries(vote.getText());
        vote.clear();
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private FlowPane tools() {
        part.setId("grid-part");
        part.setAccessibleText(texts.text("grid.part"));
        Choices.name(part, VoteGrid.Part::name);
        part.setOnAction(_ -> fill());
        order.setId("grid-order");
        order.setAccessibleText(texts.text("grid.order"));
        order.getItems().setAll(VoteGrid.Order.values());
        order.setValue(VoteGrid.Order.NAME);
        Choices.name(order, value -> texts.text("grid.order." + value.name()));
        order.setOnAction(_ -> fill());
        find.textProperty().subscribe(_ -> fill());
        var share = button("grid-share", "share", around.share());
        share.disableProperty().bind(model.gridProperty().map(grid -> grid.votes().isEmpty()));
        var tools = row(part, order, find, share);
        tools.visibleProperty().bind(model.gridProperty().map(grid -> !grid.votes().isEmpty()));
        tools.managedProperty().bind(tools.visibleProperty());
        return tools;
    }

    private static FlowPane row(Node... parts) {
        var row = new FlowPane(parts);
        row.getStyleClass().add("compare-row");
        return row;
    }

    private Label band() {
        return Tops.band(
                "grid-band",
                texts.text("grid.hypothetical"),
                model.gridProperty().map(VoteGrid::isHypothetical));
    }

    private VBox below() {
        var light = new Label();
        light.setId("grid-light");
        light.getStyleClass().add("strong");
        light.textProperty().bind(table.spokenProperty());
        var how = new Label(texts.text("grid.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("muted");
        return new VBox(light, how);
    }

    private void show(VoteGrid grid) {
        if (grid.votes().isEmpty()) {
            table.show(grid);
            return;
        }
        int chosen = Math.max(0, part.getSelectionModel().getSelectedIndex());
        part.getItems().setAll(grid.parts(around.groups().get()));
        part.getSelectionModel().select(chosen);
        table.show(grid);
        fill();
    }

    private void fill() {
        var grid = model.gridProperty().get();
        var chosen = part.getValue();
        if (chosen == null || grid.votes().isEmpty()) {
            table.getItems().clear();
            return;
        }
        boolean all = part.getSelectionModel().getSelectedIndex() == 0;
        var found = Find.by(find.getText());
        table.getItems()
                .setAll(
                        grid.rows(chosen, all, order.getValue()).stream()
                                .filter(row -> found.test(Find.plain(row.name())))
                                .toList());
    }

    private void goThere() {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0, table.getColumns().getLast());
    }
}
