package org.rollcall.ui.present;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.store.LiveHeading;
import org.rollcall.ui.kit.Confirm;
import org.rollcall.ui.kit.Wrapped;

/// The votes that were taken or shown here before.
final class KeptPane extends VBox {

    private final PresentViewModel model;
    private final Texts texts = Texts.of(KeptPane.class, "present");
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final ListView<LiveHeading> list;

    KeptPane(PresentViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "present-kept");
        list = new ListView<>(model.kept());
        list.setId("kept-votes");
        list.setAccessibleText(texts.text("kept"));
        list.setPlaceholder(new Wrapped(texts.text("kept.none"), "muted", "empty-state"));
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                    } else if (event.getCode() == KeyCode.DELETE) {
                        delete();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        var title = new Label(texts.text("kept"));
        title.getStyleClass().add("section-title");
        var open = new Button(texts.text("kept.open"));
        open.setId("kept-open");
        open.setOnAction(_ -> open());
        var delete = new Button(texts.text("kept.delete"));
        delete.setId("kept-delete");
        delete.setOnAction(_ -> delete());
        for (var button : new Button[] {open, delete}) {
            button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        }
        var buttons = new FlowPane(open, delete);
        buttons.getStyleClass().add("present-buttons");
        getChildren().addAll(title, list, buttons);
    }

    private void open() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen.id());
        }
    }

    private void delete() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            Confirm.of(texts, "kept.deleting", chosen.title())
                    .ask(this, () -> model.delete(chosen.id()));
        }
    }

    private final class Cell extends ListCell<LiveHeading> {

        @Override
        protected void updateItem(@Nullable LiveHeading heading, boolean empty) {
            super.updateItem(heading, empty);
            if (heading == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var title = new Label(heading.title());
            title.getStyleClass().add("strong");
            var day = dates.format(heading.date());
            var stage = texts.text("stage." + heading.stage().code());
            var below =
                    new Label(
                            heading.replayOf()
                                    .map(symbol -> texts.text("kept.replay", symbol, day, stage))
                                    .orElseGet(() -> texts.text("kept.room", day, stage)));
            below.getStyleClass().add("muted");
            // As wide as the list: longer texts end in dots there.
            setPrefWidth(0);
            setGraphic(new VBox(title, below));
            setAccessibleText(title.getText() + ", " + below.getText());
        }
    }
}
