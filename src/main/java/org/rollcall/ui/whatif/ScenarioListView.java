package org.rollcall.ui.whatif;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.store.ScenarioHeading;
import org.rollcall.vote.Body;

/// The hypothetical votes that are kept, and ways to begin another.
final class ScenarioListView extends VBox {

    private final WhatIfViewModel model;
    private final Texts texts = Texts.of(ScenarioListView.class, "whatif");
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final ListView<ScenarioHeading> list;

    /// @param beginning shows the ways to begin
    ScenarioListView(WhatIfViewModel model, Runnable fromOpenVote, Runnable beginning) {
        this.model = model;
        list = new ListView<>(model.kept().all());
        getStyleClass().add("scenario-list");
        getChildren().addAll(title(fromOpenVote, beginning), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setId("scenarios");
        list.setAccessibleText(texts.text("list.spoken"));
        list.setCellFactory(_ -> new Cell());
        var empty = new Label(texts.text("list.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().addAll("muted", "empty-state");
        list.setPlaceholder(empty);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(heading -> {
                    if (heading != null && !model.kept().listingProperty().get()) {
                        model.open(heading.id());
                    }
                });
        model.openProperty().subscribe(_ -> showOpen());
        // Once the list is done changing, and its own selection with it.
        model.kept()
                .listingProperty()
                .subscribe(changing -> {
                    if (!changing) {
                        showOpen();
                    }
                });
    }

    private HBox title(Runnable fromOpenVote, Runnable beginning) {
        var title = new Label(texts.text("list.title"));
        title.getStyleClass().add("strong");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var add = new MenuButton(texts.text("list.new"));
        add.setId("scenario-new");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.getItems()
                .addAll(
                        item("list.new.from", fromOpenVote),
                        item("list.new.GA", () -> blank(Body.GENERAL_ASSEMBLY)),
                        item("list.new.SC", () -> blank(Body.SECURITY_COUNCIL)),
                        new SeparatorMenuItem(),
                        item("list.new.other", beginning));
        var row = new HBox(title, space, add);
        row.getStyleClass().add("list-title");
        return row;
    }

    private void blank(Body body) {
        model.startBlank(body, LocalDate.now(ZoneId.systemDefault()));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void showOpen() {
        var open = model.openProperty().get();
        if (open.isEmpty()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index).id().equals(open.get().id())) {
                list.getSelectionModel().select(index);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private final class Cell extends ListCell<ScenarioHeading> {

        @Override
        protected void updateItem(@Nullable ScenarioHeading heading, boolean empty) {
            super.updateItem(heading, empty);
            if (heading == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var name = new Label(heading.name());
            name.getStyleClass().add("symbol");
            var from =
                    heading.fromSymbol()
                            .map(symbol -> texts.text("list.from", symbol))
                            .orElse(texts.text("list.blank"));
            var below = new Label(from + " · " + dates.format(heading.date()));
            below.getStyleClass().add("muted");
            var box = new VBox(name, below);
            box.getStyleClass().add("vote-cell-box");
            setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(texts.text("list.entry", heading.name(), from));
        }
    }
}
