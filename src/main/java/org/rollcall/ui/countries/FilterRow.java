package org.rollcall.ui.countries;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.countries.Narrowed.Bodies;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.FindField;
import org.rollcall.vote.Source;

/// To which votes the page is narrowed: body, years, topic. All that the page tells follows.
final class FilterRow extends VBox {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final CountriesViewModel model;
    private final Texts texts = Texts.of(FilterRow.class, "countries");
    private final ComboBox<Bodies> bodies = new ComboBox<>();
    private final ComboBox<Optional<Source>> source = new ComboBox<>();
    private final TextField session = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField topic;
    private final Label complaint = new Label();
    private boolean showing;

    /// @param id the beginning of the ids of the controls
    FilterRow(String id, CountriesViewModel model) {
        this.model = model;
        getStyleClass().add("countries-filters");
        prepareBodies(id);
        prepareSource(id);
        prepareSession(id);
        topic = FindField.of(id + "-topic", texts.text("filter.topic"), () -> {});
        topic.textProperty()
                .subscribe(typed -> {
                    if (!showing) {
                        narrow(model.narrowedProperty().get().on(typed.strip()));
                    }
                });
        year(from, id + "-from", "filter.from");
        year(to, id + "-to", "filter.to");
        var clear = new Button(texts.text("filter.clear"));
        clear.setId(id + "-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> {
            complaint.setText("");
            narrow(Narrowed.ASSEMBLY);
            show(Narrowed.ASSEMBLY);
        });
        complaint.getStyleClass().add("complaint");
        complaint.setId(id + "-complaint");
        complaint.setWrapText(true);
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        var row = Tools.row(bodies, source, session, from, to, topic, clear);
        getChildren().addAll(row, complaint);
        model.narrowedProperty().subscribe(this::show);
    }

    private void prepareBodies(String id) {
        bodies.setId(id + "-bodies");
        bodies.setAccessibleText(texts.text("filter.bodies"));
        bodies.getItems().setAll(Bodies.values());
        Choices.name(bodies, value -> texts.text("filter.bodies." + value.name()));
        bodies.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null && !showing) {
                        narrow(model.narrowedProperty().get().of(chosen));
                    }
                });
    }

    // Where no file was imported there is nothing to choose.
    private void prepareSource(String id) {
        source.setId(id + "-source");
        source.setAccessibleText(texts.text("filter.source"));
        Choices.name(
                source,
                told ->
                        told.map(one -> texts.text("filter.source." + one.code()))
                                .orElseGet(() -> texts.text("filter.source.shown")));
        source.managedProperty().bind(source.visibleProperty());
        model.ballots()
                .sourcesProperty()
                .subscribe(all -> {
                    showing = true;
                    source.getItems().setAll(List.of(Optional.empty()));
                    all.forEach(told -> source.getItems().add(Optional.of(told)));
                    source.setValue(model.ballots().sourceProperty().get());
                    source.setVisible(!all.isEmpty());
                    showing = false;
                });
        source.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null && !showing) {
                        model.ballots().sourceProperty().set(chosen);
                    }
                });
        model.ballots().sourceProperty().subscribe(source::setValue);
    }

    private void prepareSession(String id) {
        session.setId(id + "-session");
        session.setPromptText(texts.text("filter.session"));
        session.setAccessibleText(texts.text("filter.session.spoken"));
        session.getStyleClass().add("year-field");
        session.textProperty()
                .subscribe(typed -> {
                    if (!showing) {
                        var named = typed.strip().toUpperCase(Locale.ROOT);
                        narrow(model.narrowedProperty().get().in(named));
                    }
                });
    }

    private void year(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(texts.text(key));
        field.setAccessibleText(texts.text(key));
        field.getStyleClass().add("year-field");
        field.textProperty()
                .subscribe(typed -> {
                    if (!showing && (typed.isBlank() || YEAR.matcher(typed.strip()).matches())) {
                        years();
                    }
                });
        field.setOnAction(_ -> years());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && !showing) {
                        years();
                    }
                });
    }

    private void years() {
        if (!isYear(from) || !isYear(to)) {
            complaint.setText(texts.text("filter.year.wrong"));
            return;
        }
        int first = year(from);
        int last = year(to);
        boolean reversed = first != Narrowed.OPEN && last != Narrowed.OPEN && first > last;
        complaint.setText(reversed ? texts.text("filter.year.order", first, last) : "");
        if (!reversed) {
            narrow(model.narrowedProperty().get().during(first, last));
        }
    }

    private static boolean isYear(TextField field) {
        var typed = field.getText().strip();
        return typed.isEmpty() || YEAR.matcher(typed).matches();
    }

    private static int year(TextField field) {
        var typed = field.getText().strip();
        return typed.isEmpty() ? Narrowed.OPEN : Integer.parseInt(typed);
    }

    private void narrow(Narrowed narrowed) {
        if (!narrowed.equals(model.narrowedProperty().get())) {
            model.narrowedProperty().set(narrowed);
        }
    }

    private void show(Narrowed narrowed) {
        showing = true;
        bodies.setValue(narrowed.bodies());
        put(from, narrowed.from() == Narrowed.OPEN ? "" : String.valueOf(narrowed.from()));
        put(to, narrowed.to() == Narrowed.OPEN ? "" : String.valueOf(narrowed.to()));
        put(topic, narrowed.topic());
        put(session, narrowed.session());
        showing = false;
    }

    // Who types keeps the caret.
    private static void put(TextField field, String text) {
        if (!field.getText().strip().equalsIgnoreCase(text)) {
            field.setText(text);
        }
    }
}
