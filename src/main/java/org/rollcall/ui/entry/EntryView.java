package org.rollcall.ui.entry;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Confirm;
import org.rollcall.ui.kit.Styles;

/// Entering a vote: on the left what is pasted, on the right what was understood of it.
public final class EntryView extends BorderPane {

    private static final double LEFT = 37;
    private static final double ALL = 100;

    private final Texts texts = Texts.of(EntryView.class, "entry");
    private final EntryViewModel model;
    private final TextArea pasted = new TextArea();

    /// A view of `model`.
    public EntryView(EntryViewModel model) {
        this.model = model;
        setId("entry");
        getStyleClass().add("entry");
        Styles.of(EntryView.class, "entry").ifPresent(getStylesheets()::add);
        setTop(header());
        setCenter(columns());
        setBottom(bar());
    }

    /// Puts the focus where a vote is pasted.
    public void focusText() {
        pasted.requestFocus();
    }

    private Node header() {
        var title = new Label();
        title.setId("entry-title");
        title.getStyleClass().add("vote-title");
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    var edited = model.property(Field.EDITS).get();
                                    return edited.isEmpty()
                                            ? texts.text("title")
                                            : texts.text("title.edit", edited);
                                },
                                model.property(Field.EDITS)));
        var hint = new Label(texts.text("hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return new VBox(title, hint);
    }

    private Node columns() {
        var grid = new GridPane();
        grid.getStyleClass().add("entry-columns");
        for (var percent : new double[] {LEFT, ALL - LEFT}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
        grid.add(left(), 0, 0);
        grid.add(right(), 1, 0);
        return grid;
    }

    private Node left() {
        pasted.setId("entry-text");
        pasted.setPromptText(texts.text("text.prompt"));
        pasted.setAccessibleText(texts.text("text"));
        pasted.setWrapText(true);
        pasted.textProperty().bindBidirectional(model.property(Field.TEXT));
        // A vote has no tabs; a person without a mouse has to get on.
        pasted.addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (pressed.getCode() == KeyCode.TAB && !pressed.isControlDown()) {
                        pressed.consume();
                        pasted.requestFocusTraversal(
                                pressed.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                    }
                });
        VBox.setVgrow(pasted, Priority.ALWAYS);
        var label = new Label(texts.text("text"));
        label.getStyleClass().add("section-title");
        label.setLabelFor(pasted);
        var box = new VBox(label, pasted);
        box.getStyleClass().add("entry-left");
        return box;
    }

    private Node right() {
        var page =
                new VBox(
                        new EntryFields(model),
                        new TotalsPane(model),
                        new NamesPane(model),
                        new VerdictPane(model));
        page.getStyleClass().add("entry-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private Node bar() {
        var open = new Label();
        open.setId("entry-open");
        open.setWrapText(true);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(open, Priority.ALWAYS);
        model.understoodProperty().subscribe(_ -> say(open));
        model.complaintProperty().subscribe(_ -> say(open));
        var discard = new Button(texts.text("discard"));
        discard.setId("entry-discard");
        discard.setMinWidth(Region.USE_PREF_SIZE);
        discard.setOnAction(_ -> discard());
        var save = new Button(texts.text("save"));
        save.setId("entry-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(model.savableProperty().not());
        save.setOnAction(_ -> model.save());
        var bar = new HBox(open, discard, save);
        bar.getStyleClass().add("entry-bar");
        return bar;
    }

    private void say(Label open) {
        var complaint = model.complaintProperty().get();
        var missing = model.understoodProperty().get().open();
        open.getStyleClass().remove("complaint");
        if (!complaint.isEmpty()) {
            open.getStyleClass().add("complaint");
            open.setText(complaint);
        } else {
            open.setText(
                    missing.isEmpty()
                            ? texts.text("open.nothing")
                            : texts.text("open", String.join(texts.text("open.and"), missing)));
        }
    }

    private void discard() {
        if (!model.isEmpty()) {
            Confirm.of(texts, "discard")
                    .ask(
                            this,
                            () -> {
                                model.discard();
                                focusText();
                            });
        }
    }
}
