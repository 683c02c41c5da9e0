package org.rollcall.ui.whatif;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Choices;
import org.rollcall.vote.Body;

/// Ways to begin a hypothetical vote: from the open vote, with a body of any day, with members that
/// a person names, from a file.
final class BeginPane extends VBox {

    private static final int NAME_ROWS = 7;

    /// Who votes.
    private enum Who {
        ASSEMBLY,
        COUNCIL,
        OWN
    }

    private final WhatIfViewModel model;
    private final Texts texts = Texts.of(BeginPane.class, "whatif");
    private final ComboBox<Who> who = new ComboBox<>();
    private final DatePicker day = new DatePicker(LocalDate.now(ZoneId.systemDefault()));
    private final TextArea names = new TextArea();
    private final Label said = new Label();

    /// @param fromOpenVote begins from the vote of the record that is open
    /// @param choosing asks for files
    BeginPane(WhatIfViewModel model, Runnable fromOpenVote, Supplier<List<Path>> choosing) {
        this.model = model;
        getStyleClass().addAll("card", "begin-pane");
        setId("begin");
        var title = new Label(texts.text("page.none"));
        title.getStyleClass().add("vote-title");
        var how = label("page.none.how");
        how.getStyleClass().add("muted");
        var fromVote = button("begin.from", "begin-from", fromOpenVote);
        var fromFile =
                button("begin.file", "begin-file", () -> choosing.get().forEach(model::take));
        var named = field("begin.names", names);
        prepare(named);
        var start = button("begin.start", "begin-start", this::begin);
        start.getStyleClass().add("accent");
        said.setId("begin-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("complaint");
        getChildren()
                .addAll(
                        title,
                        how,
                        row(fromVote, fromFile),
                        label("begin.or"),
                        row(field("begin.who", who), field("begin.day", day)),
                        named,
                        said,
                        start);
    }

    private void prepare(VBox named) {
        who.getItems().setAll(Who.values());
        Choices.name(who, value -> texts.text("begin.who." + value.name()));
        who.setId("begin-who");
        who.setValue(Who.ASSEMBLY);
        day.setId("begin-day");
        names.setId("begin-names");
        names.setPrefRowCount(NAME_ROWS);
        names.setPromptText(texts.text("begin.names.prompt"));
        who.valueProperty()
                .subscribe(value -> {
                    named.setVisible(value == Who.OWN);
                    named.setManaged(value == Who.OWN);
                });
        day.getEditor()
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused && !day.getEditor().getText().isBlank()) {
                        takeDay();
                    }
                });
    }

    // What was typed counts as soon as one goes on.
    private void takeDay() {
        try {
            day.setValue(day.getConverter().fromString(day.getEditor().getText()));
        } catch (DateTimeException _) {
            day.getEditor().setText(day.getConverter().toString(day.getValue()));
        }
    }

    private void begin() {
        if (!day.getEditor().getText().isBlank()) {
            takeDay();
        }
        var date = day.getValue();
        if (date == null) {
            said.setText(texts.text("begin.no-day"));
            return;
        }
        said.setText(
                switch (who.getValue()) {
                    case ASSEMBLY -> model.startBlank(Body.GENERAL_ASSEMBLY, date);
                    case COUNCIL -> model.startBlank(Body.SECURITY_COUNCIL, date);
                    case OWN -> model.startOwn(date, names.getText());
                });
    }

    /// Puts the focus on the first thing that can be chosen.
    void focusFirst() {
        who.requestFocus();
    }

    private VBox field(String key, Control control) {
        var label = label(key);
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        control.setAccessibleText(texts.text(key));
        return new VBox(label, control);
    }

    private Label label(String key) {
        var label = new Label(texts.text(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("begin-row");
        return row;
    }
}
