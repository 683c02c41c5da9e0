package org.rollcall.ui.present;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveSetting;
import org.rollcall.scenario.Manner;
import org.rollcall.ui.kit.Memory;

/// Setting up a vote: what is voted on, who votes, by which rules and how.
///
/// What is filled in is remembered until it is changed.
final class SetupPane extends VBox {

    private static final int NAME_ROWS = 7;

    private final PresentViewModel model;
    private final PackShelf shelf;
    private final Memory memory;
    private final Room room;
    private final Texts texts = Texts.of(SetupPane.class, "present");
    private final Fields fields = new Fields();
    private final TextField title = new TextField();
    private final DatePicker date = new DatePicker(LocalDate.now(ZoneId.systemDefault()));
    private final TextArea named = new TextArea();
    private final CheckBox attendance = new CheckBox();
    private final Label open = new Label();
    private final Button begin = new Button();
    private final ComboBox<Room.Kind> kind;
    private final ComboBox<Deciding> deciding;
    private final ComboBox<Deciding.Matter> matter;
    private final ComboBox<Manner> manner;
    private final VBox namedBox;
    private Optional<LiveSetting> ready = Optional.empty();
    private boolean filling;

    SetupPane(PresentViewModel model, PackShelf shelf, Memory memory) {
        this.model = model;
        this.shelf = shelf;
        this.memory = memory;
        room = new Room(model.membership());
        kind = Fields.box(one -> texts.text("room." + one.name()));
        deciding = Fields.box(Deciding::name);
        matter = Fields.box(Deciding.Matter::name);
        manner = Fields.box(one -> texts.text("manner." + one.code()));
        named.setPromptText(texts.text("setup.names.prompt"));
        named.setPrefRowCount(NAME_ROWS);
        namedBox = fields.named("setup.names", "setup-names", named);
        getStyleClass().addAll("card", "present-setup");
        setId("setup");
        var head = new Label(texts.text("setup"));
        head.getStyleClass().add("section-title");
        getChildren()
                .addAll(
                        head,
                        fields.named("setup.title", "setup-title", title),
                        row(
                                fields.named("setup.room", "setup-room", kind),
                                fields.named("setup.date", "setup-date", date)),
                        namedBox,
                        row(
                                fields.named("setup.rules", "setup-rules", deciding),
                                fields.named("setup.matter", "setup-matter", matter),
                                fields.named("setup.manner", "setup-manner", manner)),
                        attendance,
                        open,
                        begin);
        recall();
        listen();
        finish();
        changed();
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("present-row");
        return row;
    }

    private void finish() {
        attendance.setText(texts.text("setup.attendance"));
        attendance.setId("setup-attendance");
        open.setId("setup-open");
        open.setWrapText(true);
        open.setMinHeight(USE_PREF_SIZE);
        begin.setText(texts.text("setup.begin"));
        begin.setId("setup-begin");
        begin.getStyleClass().add("accent");
        begin.setOnAction(_ -> begin());
        title.setOnAction(_ -> begin());
    }

    private void recall() {
        kind.getItems().setAll(Room.Kind.values());
        kind.setValue(
                memory.get("present.room").stream()
                        .flatMap(kept ->
                                Arrays.stream(Room.Kind.values())
                                        .filter(one -> one.name().equals(kept)))
                        .findFirst()
                        .orElse(Room.Kind.COUNCIL));
        title.setText(memory.get("present.title").orElse(""));
        named.setText(memory.get("present.names").orElse(""));
        fillRules();
        shelf.packs().subscribe(this::fillRules);
    }

    // Packs come and go; what was chosen stays chosen.
    private void fillRules() {
        var all = new ArrayList<Deciding>();
        all.add(new Deciding(Optional.empty()));
        shelf.packs().forEach(pack -> all.add(new Deciding(Optional.of(pack))));
        var chosen = memory.get("present.rules").orElse("");
        filling = true;
        fill(deciding, all);
        deciding.setValue(
                all.stream()
                        .filter(one -> id(one).equals(chosen))
                        .findFirst()
                        .orElse(all.getFirst()));
        filling = false;
        fillMatters();
    }

    // A box that keeps its value while its list changes goes on showing what stood in that place.
    private static <T> void fill(ComboBox<T> box, List<T> all) {
        box.getSelectionModel().clearSelection();
        box.getItems().setAll(all);
    }

    private static String id(Deciding one) {
        return one.pack().map(pack -> pack.id()).orElse("");
    }

    private void fillMatters() {
        var rules = deciding.getValue();
        if (rules == null) {
            return;
        }
        filling = true;
        var matters = rules.matters(kind.getValue());
        var before = matter.getValue();
        fill(matter, matters);
        matter.setValue(before != null && matters.contains(before) ? before : matters.getFirst());
        var manners = List.copyOf(rules.manners());
        var how = manner.getValue();
        fill(manner, manners);
        manner.setValue(how != null && manners.contains(how) ? how : manners.getFirst());
        attendance.setVisible(rules.pack().isEmpty());
        attendance.setManaged(rules.pack().isEmpty());
        filling = false;
        changed();
    }

    private void listen() {
        title.textProperty().subscribe((_, said) -> remember("present.title", said));
        named.textProperty().subscribe((_, said) -> remember("present.names", said));
        date.valueProperty().subscribe((_, _) -> changed());
        date.getEditor()
                .focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        commit();
                    }
                });
        kind.valueProperty()
                .subscribe((_, chosen) -> {
                    remember("present.room", chosen.name());
                    fillMatters();
                });
        deciding.valueProperty()
                .subscribe((_, chosen) -> {
                    if (!filling && chosen != null) {
                        memory.put("present.rules", id(chosen));
                        // Each pack has a usual way of voting.
                        manner.getSelectionModel().clearSelection();
                        fillMatters();
                    }
                });
        matter.valueProperty().subscribe((_, _) -> changed());
        manner.valueProperty().subscribe((_, _) -> changed());
        attendance.selectedProperty().subscribe((_, _) -> changed());
    }

    private void remember(String key, String value) {
        memory.put(key, value);
        changed();
    }

    // What was typed counts as soon as one goes on.
    private void commit() {
        try {
            date.setValue(date.getConverter().fromString(date.getEditor().getText()));
        } catch (DateTimeException _) {
            date.getEditor().setText(date.getConverter().toString(date.getValue()));
        }
    }

    private void changed() {
        boolean own = kind.getValue() == Room.Kind.OWN;
        namedBox.setVisible(own);
        namedBox.setManaged(own);
        if (filling
                || date.getValue() == null
                || matter.getValue() == null
                || manner.getValue() == null) {
            return;
        }
        var setup =
                new Setup(
                        title.getText(),
                        kind.getValue(),
                        date.getValue(),
                        named.getText(),
                        deciding.getValue(),
                        matter.getValue(),
                        manner.getValue(),
                        attendance.isSelected());
        var now = setup.ready(room);
        ready = now.setting();
        begin.setDisable(ready.isEmpty());
        open.setText(
                ready.map(setting ->
                                texts.text(
                                        "setup.ready",
                                        setting.voters().size(),
                                        setting.practice().quorum()))
                        .orElseGet(() -> String.join("\n", now.complaints())));
    }

    private void begin() {
        ready.ifPresent(setting -> {
            memory.put("present.title", "");
            title.clear();
            model.begin(setting);
        });
    }

    /// Puts the focus on the title.
    void focusTitle() {
        title.requestFocus();
    }
}
