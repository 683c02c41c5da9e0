package org.rollcall.ui.countries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.ToolRow;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.OwnGroup;
import org.rollcall.vote.Span;

/// Who belongs to a group and when. A person's own group can be renamed, and its members changed.
final class GroupEditor extends VBox {

    private static final double NAME = 14;
    private static final double DAY = 8;

    private final CountriesViewModel model;
    private final Names names;
    private final Texts texts = Texts.of(GroupEditor.class, "countries");
    private final TextField name = new TextField();
    private final MemberField member;
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Label complaint = Tools.said("", "complaint");
    private final VBox editing = new VBox();
    private final Label fixed = Tools.said(texts(), "muted");
    private final LineTable<Belonging> table = new LineTable<>("group-members", this::spoken);
    private Optional<OwnGroup> shown = Optional.empty();

    /// A member of a group in a span of days.
    private record Belonging(MemberCode member, Span span) {}

    GroupEditor(CountriesViewModel model, MemberFinder finder) {
        this.model = model;
        member = new MemberField("own-member", texts.text("own.member"), finder, _ -> add());
        names = model.names();
        name.setId("own-name");
        name.setAccessibleText(texts.text("own.name"));
        name.setOnAction(_ -> rename());
        name.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        rename();
                    }
                });
        complaint.setId("own-complaint");
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        editing.getStyleClass().add("countries-page");
        editing.getChildren().addAll(naming(), adding(), member.offered(), complaint);
        table.wide("member", NAME, it -> names.full(it.member()));
        table.words("from", DAY, it -> day(it.span().from(), LocalDate.MIN));
        table.words("to", DAY, it -> last(it.span()));
        table.whenOpened(it -> model.open(it.member()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getStyleClass().add("countries-page");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(editing, fixed, table);
    }

    private static String texts() {
        return Texts.of(GroupEditor.class, "countries").text("group.fixed");
    }

    private ToolRow naming() {
        var label = new Label(texts.text("own.name"));
        label.setLabelFor(name);
        var delete = button("own-delete", "own.delete", this::delete);
        var undo = button("own-undo", "own.undo", model::undo);
        undo.disableProperty().bind(model.own().canUndoProperty().not());
        return row(label, name, delete, undo);
    }

    private ToolRow adding() {
        from.setId("own-from");
        from.setPromptText(texts.text("own.from"));
        from.setAccessibleText(texts.text("own.from"));
        until.setId("own-until");
        until.setPromptText(texts.text("own.until"));
        until.setAccessibleText(texts.text("own.until"));
        return row(
                member.field(),
                from,
                until,
                button("own-add", "own.add", this::add),
                button("own-remove", "own.remove", this::remove));
    }

    private static ToolRow row(Region... controls) {
        var row = Tools.row(controls);
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    void show(Group group) {
        var own = model.own().find(group.key());
        // What is being typed stays while the same group is shown.
        if (!own.map(OwnGroup::name).equals(shown.map(OwnGroup::name)) || !name.isFocused()) {
            name.setText(own.map(OwnGroup::name).orElse(""));
        }
        shown = own;
        complaint.setText("");
        editing.setVisible(own.isPresent());
        editing.setManaged(own.isPresent());
        fixed.setVisible(own.isEmpty());
        fixed.setManaged(own.isEmpty());
        table.show(
                names.sorted(group.members().keySet()).stream()
                        .flatMap(code ->
                                group.members().getOrDefault(code, List.of()).stream()
                                        .map(span -> new Belonging(code, span)))
                        .toList());
    }

    private void rename() {
        shown.ifPresent(group -> {
            var wanted = name.getText().strip();
            if (wanted.equals(group.name())) {
                return;
            }
            var wrong = model.own().complaint(group, wanted);
            complaint.setText(wrong.orElse(""));
            if (wrong.isEmpty()) {
                model.rename(group, wanted);
            }
        });
    }

    private void add() {
        shown.ifPresent(group -> {
            var found = member.found();
            var first = Optional.ofNullable(from.getValue()).orElse(LocalDate.MIN);
            var last = Optional.ofNullable(until.getValue()).orElse(LocalDate.MAX);
            if (found.isEmpty()) {
                complaint.setText(texts.text("member.none", member.field().getText()));
            } else if (last.isBefore(first)) {
                complaint.setText(texts.text("own.days", first, last));
            } else {
                var span = OwnGroup.days(first, last);
                model.own().change(group, it -> it.with(found.get().code(), span));
                member.field().clear();
                member.field().requestFocus();
            }
        });
    }

    private void remove() {
        shown.ifPresent(group -> {
            var chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
            model.own()
                    .change(
                            group,
                            it -> {
                                var left = it;
                                for (var one : chosen) {
                                    left = left.without(one.member());
                                }
                                return left;
                            });
        });
    }

    private void delete() {
        shown.ifPresent(model::delete);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            remove();
            event.consume();
        }
    }

    private static String day(LocalDate day, LocalDate none) {
        return day.equals(none) ? "" : day.toString();
    }

    private static String last(Span span) {
        return span.until().equals(LocalDate.MAX) ? "" : span.until().minusDays(1).toString();
    }

    private String spoken(Belonging it) {
        return texts.text(
                "group.member.spoken",
                names.full(it.member()),
                day(it.span().from(), LocalDate.MIN),
                last(it.span()));
    }
}
