package org.rollcall.ui.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.tally.RuleBook;
import org.rollcall.ui.kit.Choices;
import org.rollcall.vote.Body;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;

/// What a vote was on, when and where, to be typed and chosen.
final class EntryFields extends FlowPane {

    private static final List<Body> BODIES =
            List.of(Body.GENERAL_ASSEMBLY, Body.EMERGENCY_SESSION, Body.SECURITY_COUNCIL);

    private final Texts texts = Texts.of(EntryFields.class, "entry");
    private final EntryViewModel model;

    EntryFields(EntryViewModel model) {
        this.model = model;
        getStyleClass().add("entry-fields");
        getChildren()
                .addAll(
                        date(),
                        box(Field.BODY, codes(BODIES, Body::code)),
                        text(Field.SYMBOL, ""),
                        text(Field.SESSION, ""),
                        text(Field.TITLE, "wide"),
                        text(Field.MEETING, ""),
                        question(),
                        box(
                                Field.RECORDED,
                                codes(Arrays.asList(Recorded.values()), Recorded::code)),
                        text(Field.ORIGIN, "wide"),
                        text(Field.LINK, ""));
    }

    private static <T> List<String> codes(List<T> values, Function<T, String> code) {
        return values.stream().map(code).toList();
    }

    private Node date() {
        var picker = new DatePicker();
        picker.setId("entry-DATE");
        var property = model.property(Field.DATE);
        property.subscribe(said -> picker.setValue(day(said)));
        picker.valueProperty()
                .subscribe((_, day) -> property.set(day == null ? "" : day.toString()));
        // What was typed counts as soon as one goes on.
        picker.getEditor()
                .focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        commit(picker);
                    }
                });
        return labelled(Field.DATE, picker);
    }

    private static void commit(DatePicker picker) {
        try {
            picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
        } catch (DateTimeException _) {
            picker.getEditor().setText(picker.getConverter().toString(picker.getValue()));
        }
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return said.isEmpty() ? null : LocalDate.parse(said);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Node text(Field field, String style) {
        var control = new TextField();
        control.setId("entry-" + field.name());
        control.setPromptText(texts.text("prompt." + field.name()));
        control.textProperty().bindBidirectional(model.property(field));
        var node = labelled(field, control);
        if (!style.isEmpty()) {
            node.getStyleClass().add(style);
        }
        return node;
    }

    private Node question() {
        var box = combo(Field.QUESTION);
        model.property(Field.BODY)
                .subscribe(code -> {
                    var kinds = Body.ofCode(code).map(RuleBook::questions).orElse(List.of());
                    var said = model.property(Field.QUESTION).get();
                    box.getItems().setAll(codes(kinds, Question::code));
                    box.setValue(said);
                });
        return labelled(Field.QUESTION, box);
    }

    private Node box(Field field, List<String> codes) {
        var box = combo(field);
        box.getItems().setAll(codes);
        return labelled(field, box);
    }

    private ComboBox<String> combo(Field field) {
        var box = new ComboBox<String>();
        box.setId("entry-" + field.name());
        Choices.name(box, code -> code.isEmpty() ? "" : texts.text(field.name() + "." + code));
        var property = model.property(field);
        property.subscribe(code -> box.setValue(code));
        // An empty list of kinds is no answer.
        box.valueProperty()
                .subscribe((_, code) -> {
                    if (code != null && !code.isEmpty()) {
                        property.set(code);
                    }
                });
        return box;
    }

    private VBox labelled(Field field, Control control) {
        var label = new Label(texts.text("field." + field.name()));
        label.getStyleClass().add("muted");
        label.setLabelFor(control);
        control.setAccessibleText(texts.text("field." + field.name()));
        control.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(label, control);
        box.getStyleClass().add("entry-field");
        return box;
    }
}
